import first from '../../data/first-view/agreements.json';
import { bundled } from './bundled.js';
import type { Agreements } from './types.js';

export type { Agreements } from './types.js';

export const agreements = bundled<Agreements>(first, () => import('../../data/agreements.json'));

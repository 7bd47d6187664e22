import first from '../../data/first-view/regions.json';
import { bundled } from './bundled.js';
import type { Regions } from './types.js';

export type { Regions } from './types.js';

export const regions = bundled<Regions>(first, () => import('../../data/regions.json'));

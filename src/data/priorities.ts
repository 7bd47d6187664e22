import first from '../../data/first-view/priorities.json';
import { bundled } from './bundled.js';
import type { Priorities } from './types.js';

export type { Priorities } from './types.js';

export const priorities = bundled<Priorities>(first, () => import('../../data/priorities.json'));

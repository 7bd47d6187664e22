import first from '../../data/first-view/municipalities.json';
import { bundled } from './bundled.js';
import type { Municipalities } from './types.js';

export type { Municipalities } from './types.js';

export const municipalities = bundled<Municipalities>(
  first,
  () => import('../../data/municipalities.json'),
);

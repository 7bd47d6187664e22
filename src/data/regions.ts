import json from '../../data/regions.json';
import type { Regions } from './types.js';

export type { Regions } from './types.js';

export const regions = json as Regions;

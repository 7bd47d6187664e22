import json from '../../data/municipalities.json';
import type { Municipalities } from './types.js';

export type { Municipalities } from './types.js';

export const municipalities = json as Municipalities;

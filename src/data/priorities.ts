import json from '../../data/priorities.json';
import type { Priorities } from './types.js';

export type { Priorities } from './types.js';

export const priorities = json as Priorities;

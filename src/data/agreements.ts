import json from '../../data/agreements.json';
import type { Agreements } from './types.js';

export type { Agreements } from './types.js';

export const agreements = json as Agreements;

import json from '../../data/planned-funding.json';
import type { PlannedFunding } from './types.js';

export type { PlannedFunding } from './types.js';

export const plannedFunding = json as PlannedFunding;

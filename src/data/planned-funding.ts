import first from '../../data/first-view/planned-funding.json';
import { bundled } from './bundled.js';
import type { PlannedFunding } from './types.js';

export type { PlannedFunding } from './types.js';

export const plannedFunding = bundled(
  first,
  () => import('../../data/first-view/planned-funding.json'),
  () => import('../../data/planned-funding.json'),
) as PlannedFunding;

import first from '../../data/first-view/funding-model.json';
import { bundled } from './bundled.js';
import type { FundingModel } from './types.js';

export type { FundingModel } from './types.js';

export const fundingModel = bundled<FundingModel>(
  first,
  () => import('../../data/funding-model.json'),
);

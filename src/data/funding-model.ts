import json from '../../data/funding-model.json';
import type { FundingModel } from './types.js';

export type { FundingModel } from './types.js';

export const fundingModel = json as FundingModel;

import json from '../../data/key-figures.json';
import type { KeyFigures } from './types.js';

export type { KeyFigures } from './types.js';

export const keyFigures = json as KeyFigures;

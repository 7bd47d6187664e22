import json from '../../data/themes.json';
import type { Themes } from './types.js';

export type { Themes } from './types.js';

export const themes = json as Themes;

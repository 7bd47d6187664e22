import first from '../../data/first-view/themes.json';
import { bundled } from './bundled.js';
import type { Themes } from './types.js';

export type { Themes } from './types.js';

export const themes = bundled(
  first,
  () => import('../../data/first-view/themes.json'),
  () => import('../../data/themes.json'),
) as Themes;

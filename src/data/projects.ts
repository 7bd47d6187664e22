import first from '../../data/first-view/projects.json';
import { bundled } from './bundled.js';
import type { Projects } from './types.js';

export type { Projects } from './types.js';

export const projects = bundled<Projects>(first, () => import('../../data/projects.json'));

import json from '../../data/projects.json';
import type { Projects } from './types.js';

export type { Projects } from './types.js';

export const projects = json as Projects;

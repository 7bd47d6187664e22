import { define } from '../../element/define.js';
import { InnocitiesThemeProjects } from './theme-projects.js';

define('innocities-theme-projects', InnocitiesThemeProjects);

declare global {
  interface HTMLElementTagNameMap {
    'innocities-theme-projects': InnocitiesThemeProjects;
  }
}

import { define } from '../../element/define.js';
import { upgradeFigures } from '../../element/figures.js';
import { InnocitiesThemeProjects } from './theme-projects.js';

define('innocities-theme-projects', InnocitiesThemeProjects);
upgradeFigures();

declare global {
  interface HTMLElementTagNameMap {
    'innocities-theme-projects': InnocitiesThemeProjects;
  }
}

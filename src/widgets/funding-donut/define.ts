import { define } from '../../element/define.js';
import { upgradeFigures } from '../../element/figures.js';
import { InnocitiesFundingDonut } from './funding-donut.js';

define('innocities-funding-donut', InnocitiesFundingDonut);
upgradeFigures();

declare global {
  interface HTMLElementTagNameMap {
    'innocities-funding-donut': InnocitiesFundingDonut;
  }
}

import { define } from '../../element/define.js';
import { InnocitiesFundingDonut } from './funding-donut.js';

define('innocities-funding-donut', InnocitiesFundingDonut);

declare global {
  interface HTMLElementTagNameMap {
    'innocities-funding-donut': InnocitiesFundingDonut;
  }
}

import { define } from '../../element/define.js';
import { upgradeFigures } from '../../element/figures.js';
import { InnocitiesCityMap } from './city-map.js';

define('innocities-city-map', InnocitiesCityMap);
upgradeFigures();

declare global {
  interface HTMLElementTagNameMap {
    'innocities-city-map': InnocitiesCityMap;
  }
}

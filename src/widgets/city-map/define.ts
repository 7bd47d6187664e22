import { define } from '../../element/define.js';
import { InnocitiesCityMap } from './city-map.js';

define('innocities-city-map', InnocitiesCityMap);

declare global {
  interface HTMLElementTagNameMap {
    'innocities-city-map': InnocitiesCityMap;
  }
}

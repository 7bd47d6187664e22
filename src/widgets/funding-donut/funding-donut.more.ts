/**
 * What the donut shows on demand: the table, and the city regions that its chooser offers. A chunk of its
 * own, with its words in all languages.
 */
export { cityOptions } from './chooser.js';
export { tableOf } from './table.js';

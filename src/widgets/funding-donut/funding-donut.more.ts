/**
 * What the donut shows on demand: the table, a note, and the city regions that its chooser offers. A chunk of its
 * own, with its words in all languages.
 */
export { cityOptions } from './chooser.js';
export { roundingNotes, tableOf } from './table.js';

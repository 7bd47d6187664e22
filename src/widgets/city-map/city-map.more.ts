/**
 * What the first view of the map does not show, with its figures and its words in all languages. A chunk
 * of its own, fetched when a reader turns to the map, or at once where the page asks for some of it.
 *
 * A chunk has its own copy of what it imports: so what belongs to the page's one copy of Lit is passed.
 */
export { plannedFunding } from './more/facts.js';
export { placeName } from '../../i18n/places.js';
export { cityPanel } from './more/city.js';
export { measureOf } from './more/measures.js';
export { notesFor } from './more/notes.js';
export { tableOf } from './more/table.js';
export { regionMarks } from './more/regions.js';
export { blocksTemplate, clearTemplate, tilesTemplate } from './more/templates.js';

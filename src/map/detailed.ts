/** The map of Finland in all its detail, for a reader who looks closer. A chunk of its own. */
import finland from '../../data/geometry/finland.json';
import { decodeBasemap } from './basemap.js';

export const detailed = decodeBasemap(finland);

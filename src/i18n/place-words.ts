import { Lazy } from '../data/lazy.js';

export type PlaceWords = typeof import('./places.js');

/** Names of places, for widgets that name none until one is chosen. */
export const placeWords = new Lazy<PlaceWords>(() => import('./places.js'));

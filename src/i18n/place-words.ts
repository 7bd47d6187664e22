import { Lazy } from '../data/lazy.js';
import type * as places from './places.js';

export type PlaceWords = typeof places;

/** Names of places, for widgets that name none until one is chosen. */
export const placeWords = new Lazy<PlaceWords>(() => import('./places.js'));

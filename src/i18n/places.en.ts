import { capital } from './grammar.js';
import { placeName as finnishName } from './places.fi.js';
import type { NamedPlace } from './places.js';

/** Our English for pääkaupunkiseutu: no source has one. */
export const placeName = (id: NamedPlace): string =>
  id === 'paakaupunkiseutu' ? 'the capital region' : finnishName(id);

/** "Capital region" */
export const placeLabel = (id: NamedPlace): string => capital(placeName(id).replace(/^the /, ''));

export const placeGenitive = (id: NamedPlace): string => `${placeName(id)}’s`;

export const placeIn = (id: NamedPlace): string => `in ${placeName(id)}`;

export const placeTo = (id: NamedPlace): string => `to ${placeName(id)}`;

export const placeFrom = (id: NamedPlace): string => `from ${placeName(id)}`;

import type { CityId } from '../data/ids.js';
import { capital } from './grammar.js';
import { cityNames as finnish, placeName as finnishName } from './places.fi.js';
import type { NamedPlace } from './places.js';

export const cityNames: Readonly<Record<CityId, string>> = {
  ...finnish,
  // Ours: no source has one.
  paakaupunkiseutu: 'the capital region',
};

export const placeName = (id: NamedPlace): string =>
  id === 'paakaupunkiseutu' ? cityNames[id] : finnishName(id);

/** "Capital region" */
export const cityLabel = (id: CityId): string => label(cityNames[id]);

export const placeLabel = (id: NamedPlace): string => label(placeName(id));

const label = (name: string): string => capital(name.replace(/^the /, ''));

export const placeGenitive = (id: NamedPlace): string => `${placeName(id)}’s`;

export const placeIn = (id: NamedPlace): string => `in ${placeName(id)}`;

export const placeTo = (id: NamedPlace): string => `to ${placeName(id)}`;

export const placeFrom = (id: NamedPlace): string => `from ${placeName(id)}`;

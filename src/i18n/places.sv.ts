import { capital } from './grammar.js';
import { placeName as finnishName } from './places.fi.js';
import type { NamedPlace } from './places.js';

/** Where Swedish has a name of its own. */
const names: Readonly<Partial<Record<NamedPlace, string>>> = {
  paakaupunkiseutu: 'huvudstadsregionen',
  helsinki: 'Helsingfors',
  espoo: 'Esbo',
  vantaa: 'Vanda',
  kajaani: 'Kajana',
  kokkola: 'Karleby',
  lahti: 'Lahtis',
  lappeenranta: 'Villmanstrand',
  mikkeli: 'S:t Michel',
  oulu: 'Uleåborg',
  pori: 'Björneborg',
  tampere: 'Tammerfors',
  turku: 'Åbo',
  vaasa: 'Vasa',
};

export const placeName = (id: NamedPlace): string => names[id] ?? finnishName(id);

export const placeLabel = (id: NamedPlace): string => capital(placeName(id));

/** "Uleåborgs" */
export const placeGenitive = (id: NamedPlace): string => placeName(id).replace(/s?$/, 's');

export const placeIn = (id: NamedPlace): string => `i ${placeName(id)}`;

export const placeTo = (id: NamedPlace): string => `till ${placeName(id)}`;

export const placeFrom = (id: NamedPlace): string => `från ${placeName(id)}`;

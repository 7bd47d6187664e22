import { capital } from './grammar.js';
import type { NamedPlace } from './places.js';

const names: Readonly<Record<NamedPlace, string>> = {
  paakaupunkiseutu: 'huvudstadsregionen',
  helsinki: 'Helsingfors',
  espoo: 'Esbo',
  vantaa: 'Vanda',
  joensuu: 'Joensuu',
  jyvaskyla: 'Jyväskylä',
  kajaani: 'Kajana',
  sotkamo: 'Sotkamo',
  kokkola: 'Karleby',
  kuopio: 'Kuopio',
  lahti: 'Lahtis',
  lappeenranta: 'Villmanstrand',
  imatra: 'Imatra',
  mikkeli: 'S:t Michel',
  oulu: 'Uleåborg',
  pori: 'Björneborg',
  rovaniemi: 'Rovaniemi',
  seinajoki: 'Seinäjoki',
  tampere: 'Tammerfors',
  turku: 'Åbo',
  vaasa: 'Vasa',
};

export const placeName = (id: NamedPlace): string => names[id];

export const placeLabel = (id: NamedPlace): string => capital(placeName(id));

/** "Uleåborgs" */
export const placeGenitive = (id: NamedPlace): string => placeName(id).replace(/s?$/, 's');

export const placeIn = (id: NamedPlace): string => `i ${placeName(id)}`;

export const placeTo = (id: NamedPlace): string => `till ${placeName(id)}`;

export const placeFrom = (id: NamedPlace): string => `från ${placeName(id)}`;

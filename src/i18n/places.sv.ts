import type { aliases, CityId } from '../data/ids.js';
import { capital } from './grammar.js';
import type { NamedPlace } from './places.js';

export const cityNames: Readonly<Record<CityId, string>> = {
  paakaupunkiseutu: 'huvudstadsregionen',
  joensuu: 'Joensuu',
  jyvaskyla: 'Jyväskylä',
  kajaani: 'Kajana',
  kokkola: 'Karleby',
  kuopio: 'Kuopio',
  lahti: 'Lahtis',
  lappeenranta: 'Villmanstrand',
  mikkeli: 'S:t\u00a0Michel',
  oulu: 'Uleåborg',
  pori: 'Björneborg',
  rovaniemi: 'Rovaniemi',
  seinajoki: 'Seinäjoki',
  tampere: 'Tammerfors',
  turku: 'Åbo',
  vaasa: 'Vasa',
};

/** Cities and partners that have no agreement of their own. */
const memberNames: Readonly<Record<keyof typeof aliases, string>> = {
  helsinki: 'Helsingfors',
  espoo: 'Esbo',
  vantaa: 'Vanda',
  sotkamo: 'Sotkamo',
  imatra: 'Imatra',
};

const names: Readonly<Record<NamedPlace, string>> = { ...cityNames, ...memberNames };

export const placeName = (id: NamedPlace): string => names[id];

export const placeLabel = (id: NamedPlace): string => capital(placeName(id));

/** "Uleåborgs" */
export const placeGenitive = (id: NamedPlace): string => placeName(id).replace(/s?$/, 's');

export const placeIn = (id: NamedPlace): string => `i ${placeName(id)}`;

export const placeTo = (id: NamedPlace): string => `till ${placeName(id)}`;

export const placeFrom = (id: NamedPlace): string => `från ${placeName(id)}`;

/**
 * Finnish inflects names (Oulussa but Tampereella), so each form is written down and tested, never
 * guessed. Apart from each other, since one widget alone needs few of them.
 */
import type { aliases, CityId } from '../data/ids.js';
import { capital } from './grammar.js';
import type { NamedPlace } from './places.js';

export const cityNames: Readonly<Record<CityId, string>> = {
  paakaupunkiseutu: 'pääkaupunkiseutu',
  joensuu: 'Joensuu',
  jyvaskyla: 'Jyväskylä',
  kajaani: 'Kajaani',
  kokkola: 'Kokkola',
  kuopio: 'Kuopio',
  lahti: 'Lahti',
  lappeenranta: 'Lappeenranta',
  mikkeli: 'Mikkeli',
  oulu: 'Oulu',
  pori: 'Pori',
  rovaniemi: 'Rovaniemi',
  seinajoki: 'Seinäjoki',
  tampere: 'Tampere',
  turku: 'Turku',
  vaasa: 'Vaasa',
};

/** Cities and partners that have no agreement of their own. */
const memberNames: Readonly<Record<keyof typeof aliases, string>> = {
  helsinki: 'Helsinki',
  espoo: 'Espoo',
  vantaa: 'Vantaa',
  sotkamo: 'Sotkamo',
  imatra: 'Imatra',
};

const names: Readonly<Record<NamedPlace, string>> = { ...cityNames, ...memberNames };

/** Where the stem differs from the name. */
const stems: Readonly<Partial<Record<NamedPlace, string>>> = {
  paakaupunkiseutu: 'pääkaupunkiseudu',
  helsinki: 'Helsingi',
  lahti: 'Lahde',
  lappeenranta: 'Lappeenranna',
  rovaniemi: 'Rovanieme',
  seinajoki: 'Seinäjoe',
  tampere: 'Tamperee',
  turku: 'Turu',
};

/** "On" a place with the outer cases; "in" the others. */
const onPlaces: readonly NamedPlace[] = [
  'paakaupunkiseutu',
  'vantaa',
  'imatra',
  'rovaniemi',
  'seinajoki',
  'tampere',
];

/** Those with front vowels alone take ä. */
const frontPlaces: readonly NamedPlace[] = ['helsinki', 'jyvaskyla', 'mikkeli', 'rovaniemi'];

/** "Into" those that we are "in". */
const illatives: Readonly<Partial<Record<NamedPlace, string>>> = {
  helsinki: 'Helsinkiin',
  espoo: 'Espooseen',
  joensuu: 'Joensuuhun',
  jyvaskyla: 'Jyväskylään',
  kajaani: 'Kajaaniin',
  sotkamo: 'Sotkamoon',
  kokkola: 'Kokkolaan',
  kuopio: 'Kuopioon',
  lahti: 'Lahteen',
  lappeenranta: 'Lappeenrantaan',
  mikkeli: 'Mikkeliin',
  oulu: 'Ouluun',
  pori: 'Poriin',
  turku: 'Turkuun',
  vaasa: 'Vaasaan',
};

const stem = (id: NamedPlace): string => stems[id] ?? names[id];
const consonant = (id: NamedPlace): string => (onPlaces.includes(id) ? 'l' : 's');
const vowel = (id: NamedPlace): string => (frontPlaces.includes(id) ? 'ä' : 'a');

export const placeName = (id: NamedPlace): string => names[id];

export const placeLabel = (id: NamedPlace): string => capital(names[id]);

/** "Oulun" */
export const placeGenitive = (id: NamedPlace): string => `${stem(id)}n`;

export const cityGenitive = (id: CityId): string => `${stems[id] ?? cityNames[id]}n`;

/** "Oulussa", "Tampereella" */
export const placeIn = (id: NamedPlace): string => stem(id) + consonant(id).repeat(2) + vowel(id);

/** "Ouluun", "Tampereelle" */
export const placeTo = (id: NamedPlace): string => illatives[id] ?? `${stem(id)}lle`;

/** "Oulusta", "Tampereelta" */
export const placeFrom = (id: NamedPlace): string => `${stem(id)}${consonant(id)}t${vowel(id)}`;

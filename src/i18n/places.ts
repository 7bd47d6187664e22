/**
 * Place names as they stand in a sentence: all 18 cities, the 2 partners and the capital region. Finnish
 * inflects names (Oulussa but Tampereella), so each form here is written down and tested, never guessed.
 *
 * "The capital region" is our English for pääkaupunkiseutu; no source has one.
 */
import { cityIds, type CityId, type MunicipalityId } from '../data/ids.js';
import { alphabetical } from './alphabet.js';
import type { Language } from './languages.js';

export type NamedPlace = CityId | MunicipalityId;

/** The Finnish name, its inflected stem, the ending of "in", the illative if "in" ends in -ssa, Swedish. */
type Forms = readonly [
  name: string,
  stem: string,
  within: 'ssa' | 'ssä' | 'lla' | 'llä',
  into: string,
  swedish?: string,
];

const CAPITAL = 'paakaupunkiseutu';

const forms: Readonly<Record<NamedPlace, Forms>> = {
  paakaupunkiseutu: ['pääkaupunkiseutu', 'pääkaupunkiseudu', 'lla', '', 'huvudstadsregionen'],
  helsinki: ['Helsinki', 'Helsingi', 'ssä', 'Helsinkiin', 'Helsingfors'],
  espoo: ['Espoo', 'Espoo', 'ssa', 'Espooseen', 'Esbo'],
  vantaa: ['Vantaa', 'Vantaa', 'lla', '', 'Vanda'],
  joensuu: ['Joensuu', 'Joensuu', 'ssa', 'Joensuuhun'],
  jyvaskyla: ['Jyväskylä', 'Jyväskylä', 'ssä', 'Jyväskylään'],
  kajaani: ['Kajaani', 'Kajaani', 'ssa', 'Kajaaniin', 'Kajana'],
  sotkamo: ['Sotkamo', 'Sotkamo', 'ssa', 'Sotkamoon'],
  kokkola: ['Kokkola', 'Kokkola', 'ssa', 'Kokkolaan', 'Karleby'],
  kuopio: ['Kuopio', 'Kuopio', 'ssa', 'Kuopioon'],
  lahti: ['Lahti', 'Lahde', 'ssa', 'Lahteen', 'Lahtis'],
  lappeenranta: ['Lappeenranta', 'Lappeenranna', 'ssa', 'Lappeenrantaan', 'Villmanstrand'],
  imatra: ['Imatra', 'Imatra', 'lla', ''],
  mikkeli: ['Mikkeli', 'Mikkeli', 'ssä', 'Mikkeliin', 'S:t Michel'],
  oulu: ['Oulu', 'Oulu', 'ssa', 'Ouluun', 'Uleåborg'],
  pori: ['Pori', 'Pori', 'ssa', 'Poriin', 'Björneborg'],
  rovaniemi: ['Rovaniemi', 'Rovanieme', 'llä', ''],
  seinajoki: ['Seinäjoki', 'Seinäjoe', 'lla', ''],
  tampere: ['Tampere', 'Tamperee', 'lla', '', 'Tammerfors'],
  turku: ['Turku', 'Turu', 'ssa', 'Turkuun', 'Åbo'],
  vaasa: ['Vaasa', 'Vaasa', 'ssa', 'Vaasaan', 'Vasa'],
};

/** Within a sentence: "Oulu", "pääkaupunkiseutu", "the capital region". */
export function placeName(id: NamedPlace, language: Language): string {
  const [finnish, , , , swedish = finnish] = forms[id];
  if (language === 'sv') return swedish;
  return language === 'en' && id === CAPITAL ? 'the capital region' : finnish;
}

/** Standing alone, as a label or a heading: "Oulu", "Pääkaupunkiseutu", "Capital region". */
export function placeLabel(id: NamedPlace, language: Language): string {
  const name = placeName(id, language).replace(/^the /, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Oulun", "Uleåborgs", "Oulu’s". */
export function placeGenitive(id: NamedPlace, language: Language): string {
  if (language === 'fi') return `${forms[id][1]}n`;
  const name = placeName(id, language);
  if (language === 'en') return `${name}’s`;
  return name.endsWith('s') ? name : `${name}s`;
}

/** "Oulussa", "i Uleåborg", "in Oulu". */
export function placeIn(id: NamedPlace, language: Language): string {
  const [, stem, within] = forms[id];
  if (language === 'fi') return stem + within;
  return `${language === 'sv' ? 'i' : 'in'} ${placeName(id, language)}`;
}

/** "Ouluun", "till Uleåborg", "to Oulu". */
export function placeTo(id: NamedPlace, language: Language): string {
  const [, stem, , into] = forms[id];
  if (language === 'fi') return into || `${stem}lle`;
  return `${language === 'sv' ? 'till' : 'to'} ${placeName(id, language)}`;
}

/** "Oulusta", "från Uleåborg", "from Oulu". */
export function placeFrom(id: NamedPlace, language: Language): string {
  const [, stem, within] = forms[id];
  if (language === 'fi') return `${stem}${within.charAt(0)}t${within.charAt(2)}`;
  return `${language === 'sv' ? 'från' : 'from'} ${placeName(id, language)}`;
}

/** The 16 city regions in the alphabetical order of their names; they are not ranked otherwise. */
export function citiesByName(language: Language): readonly CityId[] {
  const compare = alphabetical(language);
  return [...cityIds].sort((a, b) => compare(placeLabel(a, language), placeLabel(b, language)));
}

/**
 * Place names as they stand in a sentence: all 18 cities, the 2 partners and the capital region. Those of
 * one language alone stand in `places.<language>.ts`.
 */
import { cityIds, type CityId, type MunicipalityId } from '../data/ids.js';
import { alphabetical } from './alphabet.js';
import type { Language } from './languages.js';
import * as en from './places.en.js';
import * as fi from './places.fi.js';
import * as sv from './places.sv.js';

export type NamedPlace = CityId | MunicipalityId;

const words = { fi, sv, en };

/** Within a sentence: "Oulu", "pääkaupunkiseutu", "the capital region". */
export const placeName = (id: NamedPlace, language: Language): string =>
  words[language].placeName(id);

/** Standing alone, as a label or a heading: "Oulu", "Pääkaupunkiseutu", "Capital region". */
export const placeLabel = (id: NamedPlace, language: Language): string =>
  words[language].placeLabel(id);

/** "Oulun", "Uleåborgs", "Oulu’s". */
export const placeGenitive = (id: NamedPlace, language: Language): string =>
  words[language].placeGenitive(id);

/** "Oulussa", "i Uleåborg", "in Oulu". */
export const placeIn = (id: NamedPlace, language: Language): string => words[language].placeIn(id);

/** "Ouluun", "till Uleåborg", "to Oulu". */
export const placeTo = (id: NamedPlace, language: Language): string => words[language].placeTo(id);

/** "Oulusta", "från Uleåborg", "from Oulu". */
export const placeFrom = (id: NamedPlace, language: Language): string =>
  words[language].placeFrom(id);

/** The 16 city regions in the alphabetical order of their names; they are not ranked otherwise. */
export function citiesByName(language: Language): readonly CityId[] {
  const compare = alphabetical(language);
  return [...cityIds].sort((a, b) => compare(placeLabel(a, language), placeLabel(b, language)));
}

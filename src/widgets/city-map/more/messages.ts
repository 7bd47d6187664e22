import type { Format } from '../../../i18n/format.js';
import type { Language } from '../../../i18n/languages.js';
import type { Measure } from '../city-map.messages.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { sv } from './sv.js';

export type OtherMeasure = Exclude<Measure, 'agreements'>;

/** The reader's city in the words of a sentence. */
export interface CityWords {
  readonly genitive: string;
  readonly within: string;
  readonly to: string;
  readonly value: number | null;
  readonly council: string;
}

export interface MapFacts {
  readonly low: number;
  readonly high: number;
  /** As printed, with the lead projects. */
  readonly total: number | null;
  readonly city: CityWords | undefined;
}

/** The words of what the first view does not show. */
export interface MoreMessages {
  readonly title: Readonly<Record<OtherMeasure, string>>;
  /** Of agreements, the sentence about the city alone. */
  readonly summary: Readonly<
    Record<Measure, (facts: MapFacts, format: Format) => readonly string[]>
  >;
  readonly caption: Readonly<Record<Measure, string>>;
  readonly legend: Readonly<Record<OtherMeasure, string>>;
  /** Under the values of the circles. */
  readonly unit: Readonly<Record<OtherMeasure, string>>;
  readonly source: Readonly<Record<OtherMeasure, string>>;
  /** A value as a screen reader says it after the name. */
  readonly spoken: (measure: OtherMeasure, value: number, format: Format) => string;
  readonly columns: {
    readonly city: string;
    readonly members: string;
    readonly region: string;
    readonly council: string;
    readonly areas: string;
    readonly total: string;
    readonly group: string;
    readonly single: string;
    readonly projects: string;
    readonly municipal: string;
    readonly perInhabitant: string;
  };
  readonly leadProjects: string;
  readonly inferredNote: string;
  /** Where all projects are of one kind; the number stands before it. */
  readonly allOf: Readonly<Record<'single' | 'group', (count: number) => string>>;
  /** In brackets after the kinds of the projects. */
  readonly inferred: string;
  readonly enlarged: string;
  readonly perInhabitant: (amount: string) => string;
  readonly areas: string;
  readonly members: (count: number) => string;
  readonly partner: string;
  readonly council: string;
  readonly tiles: string;
  readonly tilesFrom: (host: string) => string;
  readonly tilesFailed: (host: string) => string;
  readonly clear: string;
  /** What the outline is and how old. */
  readonly basemap: string;
}

export const moreMessages: Readonly<Record<Language, MoreMessages>> = { fi, sv, en };

import type { Format } from '../../i18n/format.js';
import { Words } from '../../i18n/words.js';
import { fi } from './city-map.fi.js';

export type Measure = 'agreements' | 'funding' | 'projects' | 'funding-per-inhabitant';

export const measures = [
  'agreements',
  'funding',
  'projects',
  'funding-per-inhabitant',
] as const satisfies readonly Measure[];

/** The reader's city in the words of a sentence. */
export interface CityWords {
  readonly genitive: string;
  readonly within: string;
  readonly to: string;
  readonly value: number | null;
  readonly council: string;
}

export interface MapFacts {
  readonly cities: number;
  readonly councils: number;
  readonly low: number;
  readonly high: number;
  /** As printed, with the lead projects. */
  readonly total: number | null;
  readonly city: CityWords | undefined;
}

export interface CityMapMessages {
  readonly title: Readonly<Record<Measure, string>>;
  readonly scope: (count: number) => string;
  readonly summary: Readonly<
    Record<Measure, (facts: MapFacts, format: Format) => readonly string[]>
  >;
  readonly caption: Readonly<Record<Measure, string>>;
  readonly legend: Readonly<Record<Measure, string>>;
  readonly choose: string;
  readonly source: Readonly<Record<Measure, string>>;
  /** A value as a screen reader says it after the name. */
  readonly spoken: (measure: Measure, value: number, format: Format) => string;
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
  readonly country: string;
  readonly planned: string;
  readonly perInhabitant: (amount: string) => string;
  readonly projects: string;
  readonly projectsSplit: (group: number, single: number, inferred: boolean) => string;
  readonly projectCount: (count: number) => string;
  readonly areas: string;
  readonly members: (count: number) => string;
  readonly partner: string;
  readonly council: string;
  readonly councilArea: (regions: string) => string;
  readonly all: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
  readonly zoomKeys: string;
  readonly tiles: string;
  readonly tilesFrom: (host: string) => string;
  readonly clear: string;
  /** What the outline is and how old. */
  readonly basemap: string;
}

/** Finnish comes with the widget, the others when a page is in them. */
export const cityMapMessages = new Words<CityMapMessages>(fi, {
  sv: async () => (await import('./city-map.sv.js')).sv,
  en: async () => (await import('./city-map.en.js')).en,
});

import { Words } from '../../i18n/words.js';
import { fi } from './city-map.fi.js';
import { nameSources, type CityMapFacts } from './facts.js';

export type Measure = 'agreements' | 'funding' | 'projects' | 'funding-per-inhabitant';

export const measures = [
  'agreements',
  'funding',
  'projects',
  'funding-per-inhabitant',
] as const satisfies readonly Measure[];

/** The words of the first view; those of all else are in `more/messages.ts`. */
export interface CityMapMessages {
  readonly title: string;
  readonly scope: (count: number) => string;
  readonly summary: (facts: CityMapFacts['agreements']) => readonly string[];
  readonly legend: string;
  readonly choose: string;
  /** What the source line begins with. */
  readonly lead: string;
  readonly country: string;
  readonly planned: string;
  readonly projects: string;
  readonly projectsSplit: (group: number, single: number, inferred: boolean) => string;
  readonly projectCount: (count: number) => string;
  readonly all: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
  readonly zoomKeys: string;
}

/** Finnish comes with the widget, the others when a page is in them, with the names of the sources. */
export const cityMapMessages = new Words<CityMapMessages>(fi, {
  sv: async () => {
    const { sv, sources } = await import('./city-map.sv.js');
    nameSources(sources);
    return sv;
  },
  en: async () => {
    const { en, sources } = await import('./city-map.en.js');
    nameSources(sources);
    return en;
  },
});

import { Words } from '../../i18n/words.js';
import { words } from './city-map.fi.js';
import type { CityMapFacts } from './facts.js';

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
  readonly projectsSplit: (group: number, single: number) => string;
  readonly projectCount: (count: number) => string;
  readonly all: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
  readonly zoomKeys: string;
}

/** Those of one language come with the bundle, the others when a page is in them. */
export const cityMapMessages = new Words<CityMapMessages>(words, {
  fi: () => import('./city-map.fi.js'),
  sv: () => import('./city-map.sv.js'),
  en: () => import('./city-map.en.js'),
});

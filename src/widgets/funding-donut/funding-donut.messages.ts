import type { CityId, FundingSource, PlaceId } from '../../data/select.js';
import type { Format } from '../../i18n/format.js';
import { Words } from '../../i18n/words.js';
import { words } from './funding-donut.fi.js';

export type SourceId = FundingSource;

export interface Share {
  readonly id: SourceId;
  /** Null where the source has no figure; that is not 0. */
  readonly eur: number | null;
  /** Of the printed total, 0 to 1, unrounded. */
  readonly share: number;
}

export interface PlanFacts {
  /** Undefined for the whole country. */
  readonly place: PlaceId | undefined;
  readonly shares: readonly Share[];
  readonly totalEur: number;
}

export interface FundingDonutMessages {
  readonly title: string;
  readonly leadProjects: string;
  /** After the title. */
  readonly city: (id: CityId) => string;
  readonly sources: Readonly<Record<SourceId, string>>;
  readonly plannedTotal: string;
  readonly total: string;
  readonly compare: string;
  readonly widened: (names: readonly string[]) => string;
  readonly planned: string;
  readonly summary: (facts: PlanFacts, format: Format) => readonly string[];
}

/** Those of one language come with the bundle, the others when a page is in them. */
export const fundingDonutMessages = new Words<FundingDonutMessages>(words, {
  fi: () => import('./funding-donut.fi.js'),
  sv: () => import('./funding-donut.sv.js'),
  en: () => import('./funding-donut.en.js'),
});

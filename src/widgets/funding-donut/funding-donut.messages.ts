import type { FundingSource } from '../../data/select.js';
import type { Format } from '../../i18n/format.js';
import { Words } from '../../i18n/words.js';
import { fi } from './funding-donut.fi.js';

export type SourceId = FundingSource;

export interface Share {
  readonly id: SourceId;
  /** Null where the source has no figure; that is not 0. */
  readonly eur: number | null;
  /** Of the printed total, 0 to 1, unrounded. */
  readonly share: number;
}

/** Whom the figures are about. */
export type Place =
  | { readonly kind: 'country' }
  | { readonly kind: 'lead-projects' }
  | {
      readonly kind: 'city';
      readonly name: string;
      readonly genitive: string;
      readonly within: string;
    };

export interface PlanFacts {
  readonly place: Place;
  readonly shares: readonly Share[];
  readonly totalEur: number;
}

/** Where a share stands beside the model. */
export interface Standing {
  readonly id: SourceId;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** How far outside the model, in points of share; 0 within it. */
  readonly off: number;
}

export interface FundingDonutMessages {
  readonly title: string;
  readonly leadProjects: string;
  readonly sources: Readonly<Record<SourceId, string>>;
  readonly plannedTotal: string;
  readonly total: string;
  readonly caption: (scope: string) => string;
  readonly captionCompare: (scope: string) => string;
  readonly columnSource: string;
  readonly columnEuros: string;
  readonly columnShare: string;
  readonly columnModel: string;
  readonly compare: string;
  readonly legendShare: string;
  readonly legendModel: string;
  readonly model: (range: string) => string;
  readonly within: string;
  readonly noModel: string;
  readonly verdict: (points: string, above: boolean) => string;
  readonly matches: string;
  readonly modelNote: (date: string) => string;
  readonly widened: (names: readonly string[]) => string;
  readonly planned: string;
  readonly modelSource: string;
  readonly summary: (facts: PlanFacts, format: Format) => readonly string[];
  readonly compareSummary: (standings: readonly Standing[], format: Format) => readonly string[];
}

/** Finnish comes with the widget, the others when a page is in them. */
export const fundingDonutMessages = new Words<FundingDonutMessages>(fi, {
  sv: async () => (await import('./funding-donut.sv.js')).sv,
  en: async () => (await import('./funding-donut.en.js')).en,
});

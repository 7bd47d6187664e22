import type { Language } from '../../i18n/languages.js';
import type { ComparisonFormat } from './comparison.format.js';
import { en } from './comparison.en.js';
import { fi } from './comparison.fi.js';
import { sv } from './comparison.sv.js';
import type { SourceId } from './funding-donut.messages.js';

/** Where a share stands beside the model. */
export interface Standing {
  readonly id: SourceId;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** How far outside the model, in points of share; 0 within it. */
  readonly off: number;
}

export interface ComparisonMessages {
  readonly caption: (scope: string) => string;
  readonly column: string;
  readonly legendShare: string;
  readonly legendModel: string;
  readonly model: (range: string) => string;
  readonly within: string;
  readonly noModel: string;
  readonly verdict: (points: string, above: boolean) => string;
  readonly matches: string;
  readonly note: (date: string) => string;
  /** Of the lead projects, which the sources set apart. */
  readonly apart: string;
  readonly source: string;
  readonly summary: (standings: readonly Standing[], format: ComparisonFormat) => readonly string[];
}

export const comparisonMessages: Readonly<Record<Language, ComparisonMessages>> = { fi, sv, en };

import { words } from './fi.js';
import type { Language } from './languages.js';
import { Words } from './words.js';

/** Why a dataset could not be shown. The same codes are on `innocities-error`. */
export type ErrorCode =
  'network' | 'status' | 'type' | 'size' | 'timeout' | 'syntax' | 'schema' | 'city' | 'internal';

/** How numbers are written. Every space is a no-break space. */
export interface NumberWords {
  /** Between thousands. */
  readonly group: string;
  /** Before decimals. */
  readonly point: string;
  readonly unit: (amount: string) => string;
  readonly full: (amount: string) => string;
  readonly million: (amount: string) => string;
  readonly fullWords: (amount: string) => string;
  readonly under: string;
  readonly percentSign: string;
  readonly percent: string;
  /** Day, month and year, or the last of them. */
  readonly date: (parts: readonly number[]) => string;
}

/** The words of the frame. Each widget has its own beside it, in `<name>.messages.ts`. */
export interface Messages {
  readonly chart: string;
  readonly map: string;
  readonly table: string;
  readonly viewSwitch: string;
  readonly download: string;
  readonly notes: string;
  readonly source: string;
  readonly asOf: (date: string) => string;
  /** Where the source gives no date. */
  readonly undated: string;
  readonly loading: string;
  readonly wholeCountry: string;
  readonly city: string;
  readonly total: string;
  /** A figure that the source does not give; never 0. */
  readonly noData: string;
  readonly errorTitle: string;
  readonly numbers: NumberWords;
}

/** Those of one language come with the bundle, the others when a page is in them. */
export const frameMessages = new Words<Messages>(words, {
  fi: () => import('./fi.js'),
  sv: () => import('./sv.js'),
  en: () => import('./en.js'),
});

export const messagesFor = (language: Language): Messages => frameMessages[language];

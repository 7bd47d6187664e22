import type { Language } from './languages.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { sv } from './sv.js';

/** Why a dataset could not be shown. The same codes are on `innocities-error`. */
export type ErrorCode =
  'network' | 'status' | 'type' | 'size' | 'timeout' | 'syntax' | 'schema' | 'city' | 'internal';

/** The words of the frame. Each widget has its own beside it, in `<name>.messages.ts`. */
export interface Messages {
  readonly chart: string;
  readonly map: string;
  readonly table: string;
  readonly viewSwitch: string;
  readonly download: string;
  readonly downloadImage: string;
  readonly downloadVector: string;
  readonly downloadTable: string;
  readonly downloadFailed: string;
  readonly notes: string;
  readonly source: string;
  readonly asOf: (date: string) => string;
  readonly loading: string;
  readonly wholeCountry: string;
  readonly city: string;
  readonly total: string;
  /** A figure that the source does not give; never 0. */
  readonly noData: string;
  /** Shown while the keyboard focus is in the picture. */
  readonly keys: string;
  readonly emptyTitle: string;
  readonly emptyText: (place: string) => string;
  readonly showCountry: string;
  readonly errorTitle: string;
  readonly errorText: Readonly<Record<ErrorCode, string>>;
  readonly staleText: string;
  readonly retry: string;
}

const all: Readonly<Record<Language, Messages>> = { fi, sv, en };

export const messagesFor = (language: Language): Messages => all[language];

import type { LocalizedText } from '../i18n/languages.js';
import type { Facts } from './messages.js';

/** What is known of a page. Only its source is needed; the rest sharpens the answer. */
export interface Page {
  readonly html: string;
  /** Where the page is; without it nobody can tell what its own origin is. */
  readonly url?: string | undefined;
  /** The headers that the page came with, by name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What the server answered for scripts of ours that the page names, by their whole address. */
  readonly scripts?: Readonly<Record<string, ScriptAnswer>> | undefined;
  /** The same for frames of ours. */
  readonly frames?: Readonly<Record<string, Answer>> | undefined;
}

export interface Answer {
  /** 0 where nobody answered. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ScriptAnswer extends Answer {
  /** `sha384-…` of what came. */
  readonly integrity?: string | undefined;
}

/** What the widgets are: dist/widgets.json. */
export interface Catalogue {
  readonly version: string;
  readonly widgets: readonly CatalogueWidget[];
}

export interface CatalogueWidget {
  readonly name: string;
  readonly tag: string;
  readonly attributes: readonly CatalogueAttribute[];
}

export interface CatalogueAttribute {
  readonly name: string;
  readonly kind: string;
  readonly closed?: boolean;
  /** Not where the widget has no figures for it. */
  readonly offered?: boolean;
  readonly values?: readonly { readonly value: string }[];
}

/** What the doctor knows of this version of the library. */
export interface Known {
  readonly catalogue: Catalogue;
  /** dist/sri.json: the integrity of every file by its path. */
  readonly integrity?: Readonly<Record<string, string>> | undefined;
}

/**
 * `blocks`: the widget does not appear. `breaks`: it appears, but something is wrong or missing.
 * `hint`: it works; this would make it better, or could not be looked at. `fine`: nothing to do.
 */
export type Severity = 'blocks' | 'breaks' | 'hint' | 'fine';

export type Code = keyof Facts;

export interface Place {
  readonly line: number;
  readonly column: number;
  /** The start tag as it is written, shortened. */
  readonly tag: string;
}

export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  /** Where in the source; a header of the page; or neither, when it is about the whole page. */
  readonly where?: Place | { readonly header: string } | undefined;
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly fix?: LocalizedText | undefined;
  /** Ready to send to whoever keeps the server. */
  readonly message?: LocalizedText | undefined;
}

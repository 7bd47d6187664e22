import { readFileSync } from 'node:fs';
import type { LocalizedText } from '../i18n/languages.js';

/** One attribute in dist/widgets.json: see scripts/lib/options.mjs. */
export interface AttributeOption {
  readonly name: string;
  readonly kind: 'choice' | 'flag' | 'text';
  readonly values?: readonly { readonly value: string; readonly label: LocalizedText }[];
  /** Other words for some of the values, as a member for its city region. */
  readonly aliases?: Readonly<Record<string, string>>;
  readonly default: string;
  readonly label: LocalizedText;
  readonly help?: LocalizedText;
  /** Whether the attribute changes which figures are shown. */
  readonly figures?: boolean;
  /** False where no value of it has figures, such as a city for themes. */
  readonly offered?: boolean;
  readonly common: boolean;
  /** Not for authors, who may place no scripts: it names an address or another element of the page. */
  readonly closed?: boolean;
}

export interface WidgetOption {
  readonly name: string;
  readonly tag: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly attributes: readonly AttributeOption[];
}

export interface Options {
  readonly version: string;
  readonly languages: readonly string[];
  readonly widgets: readonly WidgetOption[];
}

/** Why `parseArgs` refuses. Node explains at length and in lines; its first sentence names the option. */
export const refusalOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split(/\.\s/)[0]?.replace(/\s+/g, ' ') ??
  '';

/** dist/, as seen from dist/lib/cli/. */
export const dist = new URL('../../', import.meta.url);

export const readOptions = (): Options =>
  JSON.parse(readFileSync(new URL('widgets.json', dist), 'utf8')) as Options;

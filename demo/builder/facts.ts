/** What the builder knows of the widgets: the files that the build derives from them. */
import type { Known } from '../../src/doctor/types.js';
import type { Language, LocalizedText } from '../../src/i18n/languages.js';

export interface Attribute {
  readonly name: string;
  readonly kind: 'choice' | 'flag' | 'text';
  /** It names an address or another element of the page. */
  readonly closed?: boolean;
  readonly values?: readonly { readonly value: string; readonly label: LocalizedText }[];
  /** Other words for some of the values, as a member for its city region. */
  readonly aliases?: Readonly<Record<string, string>>;
  readonly default: string;
  readonly label: LocalizedText;
  readonly help?: LocalizedText;
  /** Changes which figures are shown. */
  readonly figures: boolean;
  /** Choosing it leads to figures; a widget may understand an attribute and have none. */
  readonly offered?: boolean;
  /** Every widget has it. */
  readonly common: boolean;
}

export interface Widget {
  readonly name: string;
  readonly tag: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly attributes: readonly Attribute[];
}

export interface Facts {
  readonly version: string;
  readonly languages: readonly Language[];
  readonly widgets: readonly Widget[];
  /** Subresource integrity by file. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The same, whole, for the doctor. */
  readonly known: Known;
}

/** The folder that has this page in `builder/`, and the widgets beside it. */
export const home = new URL('..', document.baseURI).href;

async function json<T>(file: string): Promise<T> {
  const response = await fetch(new URL(file, home));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as T;
}

export async function loadFacts(): Promise<Facts> {
  const [options, integrity] = await Promise.all([
    json<Omit<Facts, 'integrity' | 'known'>>('widgets.json'),
    json<Facts['integrity']>('sri.json'),
  ]);
  return {
    ...options,
    widgets: options.widgets.map(offeredOnly),
    integrity,
    known: { catalogue: options, integrity },
  };
}

const offeredOnly = (widget: Widget): Widget => ({
  ...widget,
  attributes: widget.attributes.filter(({ offered }) => offered !== false),
});

const fallbacks = new Map<string, Promise<Readonly<Record<string, string>>>>();

/** What stands inside the element, by the attributes that change the figures. */
export function loadFallbacks(
  name: string,
  language: Language,
): Promise<Readonly<Record<string, string>>> {
  const file = `fallback/${name}.${language}.json`;
  let found = fallbacks.get(file);
  if (!found) {
    found = json(file);
    fallbacks.set(file, found);
    // A failed request may be made again.
    found.catch(() => fallbacks.delete(file));
  }
  return found;
}

/** The key of a fallback: what changes the figures and differs from the default, sorted by name. */
export function figuresKey(widget: Widget, attributes: Readonly<Record<string, string>>): string {
  const chosen = widget.attributes
    .filter(({ name, figures }) => figures && name in attributes)
    .map(({ name }): [string, string] => [name, attributes[name] ?? '']);
  return new URLSearchParams(chosen.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
}

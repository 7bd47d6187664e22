/**
 * What a communicator has chosen, and how it is written in the address of the page, so that a link
 * shares it. Pure. A value that is not legal falls back, and the page says which.
 */
import { isHex, type TokenName } from '../../src/theme/contrast.js';
import { snippetKinds, type SnippetKind } from '../../src/embed/snippets.js';
import { tokens } from '../../src/theme/tokens.js';
import { languageOf, type Language } from '../../src/i18n/languages.js';
import type { Attribute, Facts, Widget } from './facts.js';

export const tabs = ['build', 'check'] as const;
export const pages = ['light', 'dark', 'phone', 'all'] as const;
/** Sizes that follow the reader's own text size, or the page's; the first is the default. */
export const fontSizes = ['medium', '1em', '1rem', 'large', 'x-large'] as const;
export const LEAST_WIDTH = 280;
export const MOST_WIDTH = 1600;

export interface Colour {
  readonly light: string;
  readonly dark: string;
}

export interface State {
  /** The language of the builder. */
  readonly ui: Language;
  readonly tab: (typeof tabs)[number];
  readonly widget: string;
  /** The language of the widget. */
  readonly lang: Language;
  /** What differs from its default; without `lang`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly colours: Readonly<Partial<Record<TokenName, Colour>>>;
  readonly fontSize: (typeof fontSizes)[number];
  /** The width of the widget in the preview; 0 takes the room there is. */
  readonly px: number;
  /** On which page the preview shows it. */
  readonly on: (typeof pages)[number];
  /** The level of the heading before the widget on the page. */
  readonly above: number;
  readonly form: SnippetKind;
  readonly alone: boolean;
  /** Where the files are; empty: where this page came from. */
  readonly base: string;
}

/** A value that was not taken: the name in the address, and what it said. */
export interface Refused {
  readonly name: string;
  readonly value: string;
}

export const tokenNames = Object.keys(tokens) as TokenName[];

export const widgetOf = (facts: Facts, state: Pick<State, 'widget'>): Widget => {
  const found = facts.widgets.find(({ name }) => name === state.widget) ?? facts.widgets[0];
  if (!found) throw new Error('widgets.json names no widget');
  return found;
};

/** Attributes that make the page ask another address, or point at another element of the page. */
export const isTechnical = ({ closed }: Attribute): boolean => closed === true;

export function isLegal({ kind, values }: Attribute, value: string): boolean {
  if (kind === 'choice') return values?.some((each) => each.value === value) ?? false;
  return kind !== 'flag' || value === '';
}

/** The value that one in a link stands for; nothing if it is not legal. */
function legalOf(attribute: Attribute, given: string): string | undefined {
  const { aliases = {} } = attribute;
  const value = Object.hasOwn(aliases, given) ? aliases[given] : given;
  return value !== undefined && isLegal(attribute, value) ? value : undefined;
}

/** Whether a value has to be written: a flag that is there, a choice that is not the default. */
const differs = ({ kind, default: usual }: Attribute, value: string): boolean =>
  kind === 'flag' || value !== usual;

/** The attributes that another widget understands too. */
export const kept = (
  widget: Widget,
  attributes: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    widget.attributes.flatMap((attribute): [string, string][] => {
      const value = attributes[attribute.name];
      const fits =
        value !== undefined &&
        attribute.name !== 'lang' &&
        isLegal(attribute, value) &&
        differs(attribute, value);
      return fits ? [[attribute.name, value]] : [];
    }),
  );

export function parseState(
  query: string,
  facts: Facts,
  preferred: readonly string[],
): { readonly state: State; readonly refused: readonly Refused[] } {
  const given = new URLSearchParams(query);
  const refused: Refused[] = [];

  const known = (language: string): boolean =>
    facts.languages.some((each) => each === language.toLowerCase().split('-')[0]);

  function take<T>(name: string, read: (value: string) => T | undefined, usual: T): T {
    const value = given.get(name);
    given.delete(name);
    if (value === null) return usual;
    const read_ = read(value);
    if (read_ === undefined) refused.push({ name, value });
    return read_ ?? usual;
  }
  const oneOf =
    <T extends string>(legal: readonly T[]) =>
    (value: string): T | undefined =>
      legal.find((each) => each === value);
  const between =
    (least: number, most: number) =>
    (value: string): number | undefined =>
      Number.isInteger(Number(value)) && Number(value) >= least && Number(value) <= most
        ? Number(value)
        : undefined;
  const hex = (value: string): string | undefined =>
    isHex(`#${value}`) ? `#${value.toLowerCase()}` : undefined;

  const ui = take('ui', oneOf(facts.languages), languageOf(preferred.find(known)));
  const names = facts.widgets.map(({ name }) => name);
  const widget = widgetOf(facts, { widget: take('widget', oneOf(names), names[0] ?? '') });

  const colours: Partial<Record<TokenName, Colour>> = {};
  for (const name of tokenNames) {
    const light = take(`color-${name}`, hex, '');
    // A colour is one for light pages, which may have another on dark ones.
    const dark = take(`color-${name}-dark`, light ? hex : () => undefined, light);
    if (light) colours[name] = { light, dark };
  }

  const state: Omit<State, 'attributes'> = {
    ui,
    tab: take('tab', oneOf(tabs), 'build'),
    widget: widget.name,
    lang: take('lang', oneOf(facts.languages), ui),
    colours,
    fontSize: take('font-size', oneOf(fontSizes), fontSizes[0]),
    px: take('px', between(LEAST_WIDTH, MOST_WIDTH), 0),
    on: take('on', oneOf(pages), 'light'),
    above: take('above', between(1, 6), 1),
    form: take('form', oneOf(snippetKinds), 'module'),
    alone: take('script', (value) => (value === 'one' ? true : undefined), false),
    base: take('base', (value) => (isBase(value) ? value : undefined), ''),
  };

  const attributes: Record<string, string> = {};
  for (const attribute of widget.attributes.filter(({ name }) => name !== 'lang')) {
    const value = take<string | undefined>(
      attribute.name,
      (each) => legalOf(attribute, each),
      undefined,
    );
    if (value !== undefined && differs(attribute, value)) attributes[attribute.name] = value;
  }
  // What is left belongs to another widget, or to a counter of visits and not to us.
  const options = facts.widgets.flatMap((each) => each.attributes.map(({ name }) => name));
  given.forEach((value, name) => {
    if (options.includes(name)) refused.push({ name, value });
  });
  return { state: { ...state, attributes }, refused };
}

/** The state as a query string; what is as usual is left out. */
export function queryOf(state: State): string {
  const query = new URLSearchParams({ ui: state.ui });
  if (state.tab !== 'build') query.set('tab', state.tab);
  query.set('widget', state.widget);
  if (state.lang !== state.ui) query.set('lang', state.lang);
  for (const [name, value] of Object.entries(state.attributes)) query.set(name, value);
  for (const [name, { light, dark }] of Object.entries(state.colours)) {
    query.set(`color-${name}`, light.slice(1));
    if (dark !== light) query.set(`color-${name}-dark`, dark.slice(1));
  }
  if (state.fontSize !== fontSizes[0]) query.set('font-size', state.fontSize);
  if (state.px) query.set('px', String(state.px));
  if (state.on !== 'light') query.set('on', state.on);
  if (state.above !== 1) query.set('above', String(state.above));
  if (state.form !== 'module') query.set('form', state.form);
  if (state.alone) query.set('script', 'one');
  if (state.base) query.set('base', state.base);
  return query.toString();
}

/**
 * A web address or a path from the root of the site, of a folder: not of a page or a script in it. The
 * browser has the last word on what is an address: `https://a:99999` looks like one.
 */
export function isBase(value: string): boolean {
  if (/[\s"'<>\\?#]/.test(value) || /\.(m?js|html?|css|php|json)\/*$/i.test(value)) return false;
  const begins = /^\/(?!\/)/.test(value) || /^https?:\/\/[^/]/i.test(value);
  return begins && URL.canParse(value, 'https://x/');
}

/** The folder of the files as a snippet writes it, ending in a slash. */
export const baseOf = (state: Pick<State, 'base'>, home: string): string =>
  (state.base || home).replace(/\/*$/, '/');

/** The colour of a token on a light or a dark page. */
export const colourOf =
  (colours: State['colours'], scheme: 'light' | 'dark') =>
  (name: TokenName): string =>
    colours[name]?.[scheme] ?? tokens[name][scheme];

/** The page's schemes that the widget follows. */
export const schemesOf = ({
  attributes: { scheme },
}: Pick<State, 'attributes'>): readonly ('light' | 'dark')[] =>
  scheme === 'light' || scheme === 'dark' ? [scheme] : ['light', 'dark'];

/**
 * What a communicator pastes into a site, for each way in. Pure: no DOM, no request; the builder shows
 * the pieces, and the tests read them as text.
 */
import type { Language } from '../i18n/languages.js';
import { frameHtml, resizeHtml } from '../frame/snippet.js';
import { attributesHtml, escapeHtml, pasteHtml, withTitle } from './markup.js';

export const snippetKinds = [
  'module',
  'classic',
  'wordpress',
  'figure',
  'frame',
  'static',
] as const;

export type SnippetKind = (typeof snippetKinds)[number];

/** Where a piece goes: the head of the page or of all pages, the text, the style sheet, a terminal. */
export type Place = 'head' | 'site' | 'page' | 'style' | 'terminal';

export interface Piece {
  readonly place: Place;
  readonly text: string;
}

/** The value of a custom property; `dark` where a dark page gets another. */
export interface StyleValue {
  readonly light: string;
  readonly dark?: string;
}

export interface SnippetOptions {
  /** The name of the widget: `city-map`. */
  readonly name: string;
  /** The attributes that differ from their default, without `lang`. A flag has an empty value. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Where the files of dist/ are, as an address or a path that ends in a slash. */
  readonly base: string;
  /** Of the files that `integrity` is about. */
  readonly version: string;
  /** `sri.json`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** What stands inside the element: summary, table and source as HTML. */
  readonly inner: string;
  /** The title of the frame. */
  readonly title: string;
  /** The height of the frame until it tells its own, in CSS pixels. */
  readonly height: number;
  /** The script of this widget alone instead of all widgets. */
  readonly alone?: boolean;
  /** Custom properties by name. */
  readonly style?: Readonly<Record<string, StyleValue>>;
}

/** As the markup wants them: a flag is true. */
const withFlags = (attributes: Readonly<Record<string, string>>): Record<string, string | true> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value || true]));

const tag = (name: string, attributes: Parameters<typeof attributesHtml>[0]): string =>
  `<${name}${attributesHtml(attributes)}></${name}>`;

/** Whether a base address is the folder of this very version, whose files never change. */
export const isVersioned = (base: string, version: string): boolean =>
  ['/', '@'].some((sign) => base.includes(`${sign}${version}/`));

/** Anywhere else the next update changes the file, and an integrity from today would block it. */
const integrityOf = ({ base, version, integrity }: SnippetOptions, file: string): string | null =>
  isVersioned(base, version) ? (integrity[file] ?? null) : null;

/** The bundle with the words of the page; the Finnish one has the plain name. */
function moduleScript(options: SnippetOptions): string {
  const { name, base, alone, language } = options;
  const ending = language === 'fi' ? 'js' : `${language}.js`;
  const file = `${alone ? `widgets/${name}` : 'innocities'}.${ending}`;
  return tag('script', {
    type: 'module',
    src: base + file,
    integrity: integrityOf(options, file),
    blocking: 'render',
  });
}

/**
 * The classic file is the one that works from another server without CORS, and there integrity would
 * stop it. On one's own server, which a path shows, it does no harm.
 */
function classicScript(options: SnippetOptions): string {
  const { base } = options;
  const file = 'innocities.classic.js';
  const own = !/^([a-z]+:)?\/\//i.test(base);
  return tag('script', {
    src: base + file,
    integrity: own ? integrityOf(options, file) : null,
    defer: true,
  });
}

/** Square brackets would end a shortcode. */
const inShortcode = (value: string): string =>
  escapeHtml(value).replace(/[[\]]/g, (sign) => (sign === '[' ? '&#91;' : '&#93;'));

function shortcode({ name, attributes, language }: SnippetOptions): string {
  const list = Object.entries<string>({ widget: name, ...attributes, lang: language }).map(
    ([key, value]) => `${key}="${inShortcode(value || 'true')}"`,
  );
  return `[innocities ${list.join(' ')}]`;
}

const frame = ({ name, attributes, language, base, title, height }: SnippetOptions): string => {
  const framed = { name, attributes: withFlags({ ...attributes, lang: language }), base };
  return `${frameHtml({ ...framed, title, language, height })}\n${resizeHtml(base)}`;
};

/** A word that no shell takes apart. */
const shellWord = (value: string): string =>
  /^[\w./:@-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;

/**
 * The page that it makes links the style sheet of the widget, so it has to know where that is. The
 * command comes with the package; without `--no`, npx would install one of that name that is not ours. A
 * value after `=` may begin with a dash.
 */
function command({ name, attributes, language, base }: SnippetOptions): string {
  const options = Object.entries<string>({
    ...attributes,
    lang: language,
    styles: `${base}widgets/${name}.css`,
    out: '.',
  }).map(([key, value]) => (value === '' ? `--${key}` : `--${key}=${shellWord(value)}`));
  return ['npx --no innocities render', name, ...options].join(' ');
}

const rule = (selector: string, lines: readonly string[], indent = ''): string =>
  [`${indent}${selector} {`, ...lines.map((line) => `${indent}  ${line}`), `${indent}}`].join('\n');

/** An old browser without `light-dark()` gets the light values. */
function styleRules({ name, style = {} }: SnippetOptions): string {
  const selector = `innocities-${name}`;
  const all = Object.entries(style);
  const twofold = all.filter(([, { dark }]) => dark !== undefined);
  const first = rule(
    selector,
    all.map(([property, { light }]) => `${property}: ${light};`),
  );
  if (twofold.length === 0) return first;
  const second = rule(
    selector,
    twofold.map(
      ([property, { light, dark }]) => `${property}: light-dark(${light}, ${dark ?? light});`,
    ),
    '  ',
  );
  return `${first}\n@supports (color: light-dark(#000, #fff)) {\n${second}\n}`;
}

const paste = (options: SnippetOptions, form: 'element' | 'figure'): string => {
  const { heading } = options.attributes;
  return pasteHtml({
    name: options.name,
    attributes: withFlags(options.attributes),
    language: options.language,
    inner: heading ? withTitle(options.inner, heading) : options.inner,
    form,
  }).trimEnd();
};

function markup(kind: SnippetKind, options: SnippetOptions): Piece[] {
  switch (kind) {
    case 'module':
      return [
        { place: 'head', text: moduleScript(options) },
        { place: 'page', text: paste(options, 'element') },
      ];
    case 'classic':
      return [
        { place: 'head', text: classicScript(options) },
        { place: 'page', text: paste(options, 'element') },
      ];
    case 'wordpress':
      return [{ place: 'page', text: shortcode(options) }];
    case 'figure':
      return [
        { place: 'page', text: paste(options, 'figure') },
        // Other authors need other widgets, so the site gets the script of all.
        // A site may have pages in all languages: the plain one serves them.
        { place: 'site', text: moduleScript({ ...options, alone: false, language: 'fi' }) },
      ];
    case 'frame':
      return [{ place: 'page', text: frame(options) }];
    case 'static':
      return [
        { place: 'page', text: paste(options, 'element') },
        { place: 'terminal', text: command(options) },
      ];
  }
}

/** The pieces of a way in, in the order in which they are needed. */
export function snippetPieces(kind: SnippetKind, options: SnippetOptions): readonly Piece[] {
  const pieces = markup(kind, options);
  // A page cannot reach into a frame with its style sheet.
  const styled = kind !== 'frame' && Object.keys(options.style ?? {}).length > 0;
  return styled ? [...pieces, { place: 'style', text: styleRules(options) }] : pieces;
}

/** All pieces as one text. */
export const snippet = (kind: SnippetKind, options: SnippetOptions): string =>
  snippetPieces(kind, options)
    .map(({ text }) => text)
    .join('\n\n');

/** Whether the tags of the widgets stand in the page as they should. */
import { outOfReach } from './addresses.js';
import { isOff } from '../element/flags.js';
import { aliases } from '../data/ids.js';
import { cityIds, resolveCity, type CityId } from '../data/select.js';
import { languageOf, languages } from '../i18n/languages.js';
import { placeLabel } from '../i18n/places.js';
import { GROUP, isElsewhere, PREFIX, toUrl, type Context, type Use } from './context.js';
import { draft, type Draft } from './draft.js';
import { nearest } from './nearest.js';
import { ancestors, inside, isCode, textOf, type Item } from './page.js';
import type { CatalogueAttribute, CatalogueWidget } from './types.js';

export function markupDrafts(context: Context): Draft[] {
  return [
    ...presence(context),
    ...context.parsed.items.flatMap((item) => unknownTag(context, item)),
    ...context.uses.flatMap((use) => [
      ...standing(context, use),
      ...attributes(context, use),
      ...language(context, use),
      ...content(context, use),
      ...elsewhere(context, use),
    ]),
  ];
}

/** Whether there is a widget at all, and what is left of one. */
function presence({ uses, parsed, scripts, known }: Context): Draft[] {
  const { items, texts, whole } = parsed;
  const names = known.catalogue.widgets.map(({ name }) => name);
  const asText = texts.flatMap((each) => {
    const { text, place } = each;
    const [, tag] = /<(innocities-[\w-]+|figure(?=[^<>]*data-innocities))/i.exec(text) ?? [];
    const [shortcode] = /\[innocities\b[^\]]*\]/i.exec(text) ?? [];
    // Shown as code it is a manual; without a widget on the page, perhaps what an editor made of one.
    if ((tag || shortcode) && uses.length > 0 && isCode(each)) return [];
    return [
      ...(tag ? [draft('tag-as-text', 'blocks', { written: `<${tag}>` }, place)] : []),
      ...(shortcode ? [draft('shortcode-as-text', 'blocks', { written: shortcode }, place)] : []),
    ];
  });
  const stripped = items
    .filter(({ tag, attributes: own, node }) => {
      const ours = tag === 'figure' && own.get('class')?.split(/\s+/).includes('innocities');
      return ours && !own.has('data-innocities') && hasTable(node);
    })
    .filter((figure) => !inside(items, figure).some(isOurs))
    .map(({ place }) => draft('tag-stripped', 'blocks', {}, place));
  const misspelt = items
    .filter(({ tag, attributes: own }) => {
      const name = own.get('data-innocities')?.trim();
      return tag === 'figure' && name !== undefined && !names.includes(name);
    })
    .map(({ attributes: own, place }) => {
      const written = own.get('data-innocities') ?? '';
      const facts = { written: `data-innocities="${written}"`, legal: names };
      return draft('tag-unknown', 'blocks', { ...facts, meant: nearest(written, names) }, place);
    });
  misspelt.push(...items.flatMap((item) => unknownFrame(item, names)));
  const turned = items
    .filter((item) => item.tag !== 'figure' && item.attributes.has('data-innocities'))
    .filter((item) => !item.inert && ![item, ...inside(items, item)].some(isOurs))
    .map(({ tag, attributes: own, place }) => {
      const written = `data-innocities="${own.get('data-innocities') ?? ''}"`;
      return draft('not-a-figure', 'blocks', { tag, written }, place);
    });
  const ours = items.some(({ tag }) => tag.startsWith(PREFIX) && tag !== GROUP);
  const some = [uses, asText, stripped, misspelt, turned].some(({ length }) => length > 0) || ours;
  return [
    ...asText,
    ...stripped,
    ...misspelt,
    ...turned,
    ...(some ? [] : [draft('nothing', 'blocks', {})]),
    ...(whole || scripts.length > 0 ? [] : [draft('piece', 'hint', {})]),
  ];
}

const isOurs = ({ tag }: Item): boolean => tag.startsWith(PREFIX);

/** Other sites have an embed/ too: ours is in a folder of ours, or the frame is as we write it. */
function unknownFrame({ tag, attributes: own, place }: Item, names: readonly string[]): Draft[] {
  const pathname = /^[^?#]*/.exec(own.get('src') ?? '')?.[0] ?? '';
  const [, written] = /(?:^|\/)embed\/([\w-]+)\.html$/.exec(pathname) ?? [];
  const ours = own.get('class')?.split(/\s+/).includes('innocities-frame');
  if (tag !== 'iframe' || !written || names.includes(written)) return [];
  if (!ours && !/(^|\/)innocities[^/]*\//.test(pathname)) return [];
  const pageOf = (name: string) => `embed/${name}.html`;
  const meant = nearest(written, names);
  const facts = {
    written: pageOf(written),
    meant: meant && pageOf(meant),
    legal: names.map(pageOf),
  };
  return [draft('tag-unknown', 'blocks', facts, place)];
}

const hasTable = (node: Item['node']): boolean =>
  node.childNodes.some(
    (child) => 'tagName' in child && (child.tagName === 'table' || hasTable(child)),
  );

function unknownTag({ known }: Context, { tag, place }: Item): Draft[] {
  const legal = known.catalogue.widgets.map((widget) => widget.tag);
  if (legal.includes(tag) || tag === GROUP) return [];
  const ours = tag.startsWith(PREFIX) || /^inno_?cit(y|ies)[-_]/.test(tag);
  return ours
    ? [
        draft(
          'tag-unknown',
          'blocks',
          { written: `<${tag}>`, meant: nearest(tag, legal), legal },
          place,
        ),
      ]
    : [];
}

/** What the parser makes of the place where the tag stands. */
function standing({ page: { html } }: Context, { item, form }: Use): Draft[] {
  const { tag, place, inert, closed, selfClosing } = item;
  if (inert === 'template') return [draft('in-template', 'blocks', { tag: place.tag }, place)];
  if (inert === 'noscript') return [draft('in-noscript', 'blocks', { tag: place.tag }, place)];
  if (form !== 'element' || closed) return [];
  if (selfClosing) return [draft('self-closing', 'breaks', { tag }, place)];
  // A figure closes the paragraph before it; the element does not, and then its own content does.
  const open = ancestors(item).some((outer) => outer.tag === 'p' && !outer.closed);
  // Or the paragraph has an end of its own before that of the element, as automatic paragraphs have.
  const ended = item.parent?.tag === 'p' && html.toLowerCase().includes(`</${tag}`, item.offset);
  if (open || ended) {
    return [draft('in-paragraph', 'breaks', { tag }, place)];
  }
  return [draft('not-closed', 'breaks', { tag }, place)];
}

/** By which a rendered widget knows what it is the rendering of. */
const RENDERED = 'prerendered';

/** Every element may have these; frameworks add theirs with a sign or a dash in the name. */
const GLOBAL =
  /^(accesskey|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|itemid|itemprop|itemref|itemscope|itemtype|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|defer-hydration|needs-hydration|on\w+|(aria|data|v|x|ng|xml|xmlns)[-:].*|.*[:@#_.[(*].*)$/;

function attributes(context: Context, use: Use): Draft[] {
  const { item, widget, form } = use;
  const drafts: Draft[] = [];
  for (const [name, value] of use.attributes) {
    const known = widget.attributes.find((attribute) => attribute.name === name);
    if (known?.offered === false) drafts.push(...withoutFigures(use, name, value));
    else if (known) drafts.push(...valueOf(context, use, known, value));
    else if (name !== 'innocities') drafts.push(...unknownAttribute(use, name));
  }
  if (form === 'figure') drafts.push(...bareNames(use));
  const ignored = widget.attributes.filter(
    ({ name, closed }) => closed && use.attributes.has(name),
  );
  return form === 'element'
    ? drafts
    : [
        ...drafts,
        ...ignored.map(({ name }) =>
          draft(
            'attribute-ignored',
            'breaks',
            { written: inForm(form, name), inAddress: form === 'frame' },
            item.place,
          ),
        ),
      ];
}

/** Figures of one's own may have what ours have not. */
function withoutFigures({ item, widget, form, attributes: own }: Use, name: string, value: string) {
  if (!value.trim() || (form === 'element' && own.has('src'))) return [];
  const facts = { written: inForm(form, name), tag: widget.tag };
  return [draft('attribute-without-figures', 'breaks', facts, item.place)];
}

/** A figure has the names of the element with `data-` before them. */
function bareNames(use: Use): Draft[] {
  const { item, widget, attributes: own } = use;
  return widget.attributes
    .filter(({ name, closed }) => !closed && item.attributes.has(name) && !own.has(name))
    .map(({ name }) => unknown(use, name, inForm('figure', name)));
}

/** An attribute with its value, as it is written in the form in question. */
const assigned = (form: Use['form'], name: string, value: string): string =>
  form === 'frame' ? `${name}=${value}` : `${inForm(form, name)}="${value}"`;

/** An attribute as it is written in the form in question. */
const inForm = (form: Use['form'], name: string): string =>
  form === 'figure' && name !== 'lang' ? `data-${name}` : name;

function unknownAttribute(use: Use, name: string): Draft[] {
  const { widget, form } = use;
  const legal = widget.attributes.map((attribute) => attribute.name);
  const meant = nearest(name, legal);
  if (form === 'element' && (GLOBAL.test(name) || name === RENDERED)) return [];
  // Systems put their own `data-` on a figure, and counters theirs into addresses.
  if (form !== 'element' && !meant) return [];
  return [unknown(use, inForm(form, name), meant && inForm(form, meant))];
}

function unknown({ item, widget, form }: Use, written: string, meant: string | undefined): Draft {
  const tag = form === 'element' ? widget.tag : item.tag;
  const legal = widget.attributes.map(({ name }) => inForm(form, name));
  if (form === 'frame') {
    return draft('option-unknown', 'breaks', { written, meant, legal }, item.place);
  }
  return draft('attribute-unknown', 'breaks', { written, meant, tag, legal }, item.place);
}

function valueOf(
  { parsed: { items } }: Context,
  { item, form }: Use,
  { name, kind, values = [] }: CatalogueAttribute,
  written: string,
): Draft[] {
  const legal = values.map(({ value }) => value).filter(Boolean);
  const inFull = (meant: string | undefined) => ({
    written: assigned(form, name, written),
    meant: meant && assigned(form, name, meant),
    legal,
  });
  if (name === 'lang') return [];
  if (name === 'city') {
    if (!written || legal.includes(written) || resolveCity(written)) return [];
    return [draft('city-unknown', 'breaks', inFull(cityMeant(written, legal)), item.place)];
  }
  if (kind === 'choice' && written && !legal.includes(written)) {
    return [draft('value-unknown', 'breaks', inFull(nearest(written, legal)), item.place)];
  }
  if (kind === 'flag' && isOff(written.trim()) && form === 'element') {
    return [draft('flag-false', 'breaks', { written: `${name}="${written}"` }, item.place)];
  }
  if (name === 'for' && form === 'element') {
    const there = items.some((other) => other.attributes.get('id') === written);
    return there ? [] : [draft('for-missing', 'breaks', { id: written }, item.place)];
  }
  return [];
}

/** Cities without an agreement of their own, which the widgets know too. */
const members = Object.keys(aliases) as (keyof typeof aliases)[];

/** The id of a city by what is nearest to it: an id, or its name in any of the languages. */
function cityMeant(written: string, legal: readonly string[]): string | undefined {
  const ids = new Map(
    [...cityIds, ...members].flatMap((id) =>
      languages.map((each): [string, string] => [placeLabel(id, each), id]),
    ),
  );
  const name = nearest(written, [...legal, ...ids.keys()]);
  return name && (ids.get(name) ?? name);
}

/** What people write for the languages. */
const LANGUAGE_NAMES: Readonly<Record<string, (typeof languages)[number]>> = {
  fin: 'fi',
  suomi: 'fi',
  se: 'sv',
  swe: 'sv',
  ruotsi: 'sv',
  svenska: 'sv',
  eng: 'en',
  gb: 'en',
  uk: 'en',
  englanti: 'en',
};

function language({ parsed: { whole } }: Context, { item, form, attributes: own }: Use): Draft[] {
  const written = own.get('lang')?.trim();
  // A frame is a page of its own.
  const outer =
    form === 'frame'
      ? undefined
      : ancestors(item)
          .map((each) => each.attributes.get('lang')?.trim())
          .find(Boolean);
  // Before anything else stands the answer of the widget itself.
  const tag = written ?? outer;
  if (!tag) {
    if (form === 'frame') return [draft('frame-lang', 'hint', {}, item.place)];
    return whole ? [draft('lang-missing', 'hint', {}, item.place)] : [];
  }
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (languageOf(tag) === primary) return [];
  const place = form === 'frame' ? 'address' : written ? 'tag' : 'page';
  const language = LANGUAGE_NAMES[primary];
  const facts = {
    written: assigned(form, 'lang', tag),
    meant: language && assigned(form, 'lang', language),
    place,
  } as const;
  return [draft('lang-unsupported', written ? 'breaks' : 'hint', facts, item.place)];
}

/** What stands inside for readers without the script. */
function content(context: Context, { item, widget, form, attributes: own }: Use): Draft[] {
  if (form === 'frame' || !item.closed) return [];
  const text = textOf(item.node);
  if (!text) {
    const tag = form === 'element' ? item.tag : item.place.tag.slice(1, -1);
    return [draft('no-fallback', 'hint', { tag }, item.place)];
  }
  const city =
    own.has('city') || item.attributes.has('city') ? undefined : captionCity(context, item, widget);
  if (!city) return [];
  const facts = { city: city.label, attribute: assigned(form, 'city', city.id) };
  return [draft('city-lost', 'breaks', facts, item.place)];
}

/** The one city that the caption of the table is about. */
function captionCity(
  { parsed: { items } }: Context,
  item: Item,
  widget: CatalogueWidget,
): { readonly id: CityId; readonly label: string } | undefined {
  const city = widget.attributes.find(({ name }) => name === 'city');
  if (!city || city.offered === false) return undefined;
  const captions = inside(items, item).filter(({ tag }) => tag === 'caption');
  const text = captions.map(({ node }) => textOf(node)).join(' ');
  const named = cityIds.flatMap((id) => {
    const label = languages
      .map((each) => placeLabel(id, each))
      .find((name) => new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'u').test(text));
    return label ? [{ id, label }] : [];
  });
  return named.length === 1 ? named[0] : undefined;
}

function elsewhere(context: Context, { item, form, attributes: own }: Use): Draft[] {
  const { base, self } = context;
  if (form !== 'element') return [];
  const away = (name: 'src' | 'tiles') => {
    const url = toUrl(own.get(name), base);
    // Pictures are asked for by https by themselves.
    const lost = name === 'src' && url && outOfReach(context, url, item.place, 'breaks');
    if (lost) return [lost];
    const known = url && isElsewhere(url, self) !== false;
    return known ? [draft(`${name}-elsewhere`, 'hint', { address: url.origin }, item.place)] : [];
  };
  return [...away('src'), ...away('tiles')];
}

/** What stands in a page that concerns the widgets: policies, scripts, widgets, frames. */
import { parsePolicies, UNKNOWN_HOST, type Policy } from './csp.js';
import { isJavaScript, typeOfTag } from './javascript.js';
import { ancestors, parsePage, textOf, type Item, type ParsedPage } from './page.js';
import type { CatalogueWidget, Finding, Known, Page } from './types.js';

/** The prefix that the tags of all widgets share. */
export const PREFIX = 'innocities-';
/** Draws nothing, so it is no widget of the catalogue. */
export const GROUP = 'innocities-group';

export interface PlacedPolicy {
  readonly policy: Policy;
  readonly where: Finding['where'];
  /** A policy in a meta tag rules only what comes after it. */
  readonly from: number;
  readonly inHeader: boolean;
  readonly reportOnly: boolean;
}

export interface OurScript {
  readonly item: Item;
  /** As it is written in the page. */
  readonly written: string;
  readonly url: URL;
  /** Its path in dist/. */
  readonly file: string;
  readonly version: string | undefined;
  readonly module: boolean;
  /** Why browsers do not run the tag at all. */
  readonly inert: string | undefined;
  /** Imported by a script whose text stands in the page. */
  readonly inline: boolean;
  readonly elsewhere: boolean | undefined;
  /** The tags that it defines. */
  readonly tags: readonly string[];
}

export interface Use {
  readonly item: Item;
  readonly widget: CatalogueWidget;
  readonly form: 'element' | 'figure' | 'frame';
  /** The attributes of the widget, without `data-`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Of a frame. */
  readonly url?: URL;
}

export interface Context {
  readonly page: Page;
  readonly parsed: ParsedPage;
  readonly known: Known;
  /** The address of the page. */
  readonly self: URL | undefined;
  readonly base: URL;
  readonly policies: readonly PlacedPolicy[];
  readonly scripts: readonly OurScript[];
  readonly uses: readonly Use[];
}

export function readPage(page: Page, known: Known): Context {
  const parsed = parsePage(page.html);
  const self = toUrl(page.url);
  const base = baseOf(parsed, self);
  return {
    page,
    parsed,
    known,
    self,
    base,
    policies: [...headerPolicies(page), ...metaPolicies(parsed)],
    scripts: parsed.items.flatMap((item) => scriptsOf(item, base, self, known)),
    uses: parsed.items.flatMap((item) => useOf(item, base, known) ?? []),
  };
}

export function toUrl(address: string | undefined, base?: URL): URL | undefined {
  try {
    // A path of Windows; its letter would be taken for a scheme.
    const written = address?.trim().replace(/^[a-z]:[\\/]/i, 'file:///$&');
    return written === undefined ? undefined : new URL(written, base);
  } catch {
    return undefined;
  }
}

/** What relative addresses are relative to. */
function baseOf({ items }: ParsedPage, self: URL | undefined): URL {
  const own = self ?? new URL(`https://${UNKNOWN_HOST}/`);
  const href = items.find(({ tag, attributes }) => tag === 'base' && attributes.has('href'));
  return toUrl(href?.attributes.get('href'), own) ?? own;
}

/** As servers are asked for it: they never see the fragment. */
export const hrefOf = (url: URL): string => url.href.replace(/#.*/, '');

/** Whether an address is of another origin; undefined where that cannot be known. */
export function isElsewhere(url: URL, self: URL | undefined): boolean | undefined {
  if (self) return url.origin !== self.origin;
  return url.hostname === UNKNOWN_HOST ? false : undefined;
}

/** Whether an address leads each reader to the reader's own computer. */
export const isLocal = ({ protocol, hostname }: URL): boolean =>
  protocol === 'file:' || /^((.+\.)?localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);

export const headerOf = (
  headers: Readonly<Record<string, string>> | undefined,
  name: string,
): string | undefined =>
  Object.entries(headers ?? {}).find(([each]) => each.toLowerCase() === name)?.[1];

const CSP = 'content-security-policy';

function headerPolicies({ headers }: Page): readonly PlacedPolicy[] {
  return [CSP, `${CSP}-report-only`].flatMap((header) =>
    parsePolicies(headerOf(headers, header) ?? '').map((policy) => ({
      policy,
      where: { header },
      from: 0,
      inHeader: true,
      reportOnly: header !== CSP,
    })),
  );
}

/** Browsers read policies only from meta tags in the head. */
function metaPolicies({ items }: ParsedPage): readonly PlacedPolicy[] {
  return items
    .filter(
      ({ tag, parent, attributes, inert }) =>
        tag === 'meta' &&
        !inert &&
        parent?.tag === 'head' &&
        attributes.get('http-equiv')?.trim().toLowerCase() === CSP,
    )
    .flatMap(({ attributes, place, offset }) =>
      parsePolicies(attributes.get('content') ?? '').map((policy) => ({
        policy,
        where: place,
        from: offset,
        inHeader: false,
        reportOnly: false,
      })),
    );
}

/** Whether a server rendered the widget: its shadow root stands in the page. */
export const isRendered = (items: readonly Item[], widget: Item): boolean =>
  items.some(
    ({ tag, parent, attributes }) =>
      tag === 'template' && parent === widget && attributes.has('shadowrootmode'),
  );

/** Whether something stands in the shadow root of a widget that a server wrote. */
export const isStatic = (item: Item): boolean =>
  ancestors(item).some(
    ({ tag, attributes, parent }) =>
      tag === 'template' &&
      attributes.has('shadowrootmode') &&
      Boolean(parent?.tag.startsWith(PREFIX)),
  );

function scriptsOf(item: Item, base: URL, self: URL | undefined, known: Known): OurScript[] {
  if (item.tag !== 'script') return [];
  const src = item.attributes.get('src');
  const type = typeOfTag(item.attributes);
  const written =
    src === undefined
      ? [...textOf(item.node).matchAll(/\bimport\b[^;'"`]{0,500}['"`]([^'"`]{1,2000})['"`]/g)].map(
          ([, address = '']) => address,
        )
      : [src];
  return written.flatMap((address) => {
    const url = toUrl(address, base);
    const ours = url && ourFile(url, known);
    if (!ours) return [];
    return {
      item,
      written: address.trim(),
      url,
      ...ours,
      version: versionOf(url),
      module: type === 'module',
      inert: item.inert ?? (isJavaScript(item.attributes) ? undefined : `type="${type}"`),
      inline: src === undefined,
      elsewhere: isElsewhere(url, self),
    };
  });
}

/** The path in dist/ that an address ends in. Others have a hydrate.js too: ours is in a folder of ours. */
function pathInDist(pathname: string): string | undefined {
  const folders = pathname.split('/');
  const name = folders.pop() ?? '';
  if (/^innocities(\.classic|\.sv|\.en)?\.js$/.test(name)) return name;
  if (/^[\w-]+(\.sv|\.en)?\.js$/.test(name) && folders.at(-1) === 'widgets')
    return `widgets/${name}`;
  return name === 'hydrate.js' && folders.some((each) => each.startsWith('innocities'))
    ? name
    : undefined;
}

/** The file of dist/ that an address leads to, and the tags that it defines. */
function ourFile(
  { pathname }: URL,
  { catalogue }: Known,
): Pick<OurScript, 'file' | 'tags'> | undefined {
  const file = pathInDist(pathname);
  if (!file) return undefined;
  if (!file.startsWith('widgets/')) return { file, tags: catalogue.widgets.map(({ tag }) => tag) };
  // A bundle for pages in another language defines the same tags.
  const alone = file.replace(/\.[a-z]{2}\.js$/, '.js');
  const tags = catalogue.widgets.filter(({ name }) => alone === `widgets/${name}.js`);
  return tags.length > 0 ? { file, tags: tags.map(({ tag }) => tag) } : undefined;
}

/** `/1.2.3/`, `/1/`, `@1.2.3` or `?ver=1.2.3`. */
function versionOf(url: URL): string | undefined {
  const query = url.searchParams.get('ver') ?? url.searchParams.get('v');
  return query ?? /[/@]v?(\d+(?:\.\d+){0,2}(?:-[\w.]+)?)(?=\/)/.exec(url.pathname)?.[1];
}

/** The folder that dist/ was copied to, with its last slash. */
export const folderOf = ({ url, file }: OurScript): URL =>
  new URL(file.startsWith('widgets/') ? '../' : './', new URL(url.pathname, url));

function useOf(item: Item, base: URL, { catalogue }: Known): Use | undefined {
  const { tag, attributes } = item;
  const byName = (name: string | undefined) =>
    catalogue.widgets.find((widget) => widget.name === name?.trim());
  if (tag === 'figure') {
    const widget = byName(attributes.get('data-innocities'));
    if (!widget) return undefined;
    const own = [...attributes].flatMap(([name, value]): [string, string][] =>
      name === 'lang' ? [[name, value]] : name.startsWith('data-') ? [[name.slice(5), value]] : [],
    );
    return { item, widget, form: 'figure', attributes: new Map(own) };
  }
  if (tag === 'iframe') {
    const url = toUrl(attributes.get('src'), base);
    const widget = byName(/\/embed\/([\w-]+)\.html$/.exec(url?.pathname ?? '')?.[1]);
    if (!widget || !url) return undefined;
    return { item, widget, form: 'frame', attributes: new Map(url.searchParams), url };
  }
  const widget = catalogue.widgets.find((each) => each.tag === tag);
  return widget && { item, widget, form: 'element', attributes };
}

/** Whether the scripts of the widgets run, and what of the page they know. */
import { outOfReach } from './addresses.js';
import { headerOf, isRendered, type Context, type OurScript } from './context.js';
import { draft, type Draft } from './draft.js';
import { isJavaScript, isScriptType } from './javascript.js';
import { ancestors, textOf, type Item } from './page.js';
import { scriptPolicies, trustedTwice } from './policy.js';

export async function scriptDrafts(context: Context): Promise<Draft[]> {
  const found = new Map<OurScript, readonly Draft[]>();
  for (const script of context.scripts) {
    const dead = notRun(script) ?? outOfReach(context, script.url, script.item.place);
    found.set(
      script,
      dead ? [dead] : [...(await scriptPolicies(context, script)), ...fetched(context, script)],
    );
  }
  // A second script is no trouble where the first one does not run.
  for (const [script, twice] of trustedTwice(context, running(found))) {
    found.set(script, [...(found.get(script) ?? []), twice]);
  }
  return [
    ...softened(context, found),
    ...missing(context),
    ...versions(context, running(found)),
    ...paints(context, running(found)),
    ...oldBrowser(context),
  ];
}

const blocked = (drafts: readonly Draft[]): boolean =>
  drafts.some(({ severity }) => severity === 'blocks');

const running = (found: ReadonlyMap<OurScript, readonly Draft[]>): readonly OurScript[] =>
  [...found].filter(([, drafts]) => !blocked(drafts)).map(([script]) => script);

/** A script that does not run is no loss where another one has every widget of the page. */
function softened(
  { uses }: Context,
  found: ReadonlyMap<OurScript, readonly Draft[]>,
): readonly Draft[] {
  const defined = running(found).flatMap(({ tags }) => tags);
  const wanted = uses.filter(({ form }) => form !== 'frame').map(({ widget }) => widget.tag);
  const loss = wanted.length === 0 || wanted.some((tag) => !defined.includes(tag));
  return [...found.values()]
    .flat()
    .map((each) => (each.severity === 'blocks' && !loss ? { ...each, severity: 'hint' } : each));
}

/** Why a browser passes over the tag. */
function notRun({ item, written, inert, module }: OurScript): Draft | undefined {
  if (inert) {
    const type = inert.startsWith('type') ? inert : `<${inert}>`;
    return draft('script-inert', 'blocks', { script: written, type }, item.place);
  }
  return item.attributes.has('nomodule') && !module
    ? draft('script-nomodule', 'blocks', { script: written }, item.place)
    : undefined;
}

function fetched(context: Context, script: OurScript): readonly Draft[] {
  const { item, written, module, file, inline } = script;
  const classicTag = !module && !inline && !file.includes('.classic.');
  return [
    ...answer(context, script),
    ...(inline ? [] : integrity(context, script)),
    ...(classicTag ? [draft('script-not-module', 'breaks', { script: written }, item.place)] : []),
  ];
}

/** What the server of the script said, where somebody has asked it. */
function answer(context: Context, script: OurScript): readonly Draft[] {
  const { page, self } = context;
  const { item, written, url, module, elsewhere } = script;
  const cors = elsewhere !== false && (module || item.attributes.has('crossorigin'));
  const got = page.scripts?.[url.href];
  if (!got) {
    return cors ? [draft('cors-unknown', 'hint', { script: written }, item.place)] : [];
  }
  const said = { script: written, page: page.url };
  if (got.status < 200 || got.status > 299) {
    return [draft('script-missing', 'blocks', { ...said, status: got.status }, item.place)];
  }
  const type = headerOf(got.headers, 'content-type') ?? '';
  const strict = module || headerOf(got.headers, 'x-content-type-options') === 'nosniff';
  if (strict ? !isScriptType(type) : /^(image|audio|video|text\/csv)/i.test(type)) {
    return [draft('script-mime', 'blocks', { ...said, type }, item.place)];
  }
  if (cors && self && !allows(script, got.headers, self)) {
    return [draft('script-cors', 'blocks', { ...said, origin: self.origin }, item.place)];
  }
  return [];
}

function allows(
  { item }: OurScript,
  headers: Readonly<Record<string, string>>,
  self: URL,
): boolean {
  const allowed = headerOf(headers, 'access-control-allow-origin')?.trim();
  if (item.attributes.get('crossorigin')?.toLowerCase() === 'use-credentials') {
    const credentials = headerOf(headers, 'access-control-allow-credentials')?.trim();
    return allowed === self.origin && credentials === 'true';
  }
  return allowed === '*' || allowed === self.origin;
}

function integrity({ page, known }: Context, script: OurScript): readonly Draft[] {
  const { item, written, url, file, module, elsewhere, version } = script;
  const sums = item.attributes.get('integrity')?.split(/\s+/).filter(Boolean) ?? [];
  if (sums.length === 0) return [];
  if (!module && elsewhere && !item.attributes.has('crossorigin')) {
    return [draft('integrity-crossorigin', 'blocks', { script: written }, item.place)];
  }
  const { version: ours } = known.catalogue;
  const real = page.scripts?.[url.href]?.integrity;
  const right = real ?? known.integrity?.[file];
  // A browser goes by the strongest sum; ours are of 384 bits.
  if (!right || sums.includes(right) || sums.some((sum) => sum.startsWith('sha512-'))) return [];
  return real || version === ours
    ? [draft('integrity-wrong', 'blocks', { script: written, right }, item.place)]
    : [draft('integrity-unsure', 'hint', { script: written, version: ours }, item.place)];
}

/** A module of the site: it can have the widgets in it, or import what has. */
const mayBundle = ({ tag, attributes, inert, node }: Item): boolean =>
  tag === 'script' &&
  !inert &&
  attributes.get('type')?.trim().toLowerCase() === 'module' &&
  (attributes.has('src') || /\bimport\b/.test(textOf(node)));

/** The file of ours that a script in the page speaks of: it may add a tag for it, as tag managers do. */
function loadedBy({ tag, attributes, inert, node }: Item): string | undefined {
  if (tag !== 'script' || inert || attributes.has('src') || !isJavaScript(attributes)) {
    return undefined;
  }
  return /[^\s'"`()<>]*innocities[^\s'"`()<>]*\.js\b/.exec(textOf(node))?.[0];
}

/** Widgets that no script of the page defines. */
function missing({ uses, scripts, parsed: { items, whole } }: Context): readonly Draft[] {
  if (!whole && scripts.length === 0) return [];
  // What a server rendered is complete without a script.
  const live = uses.filter(
    ({ form, item }) => form !== 'frame' && !item.inert && !isRendered(items, item),
  );
  if (scripts.length === 0) {
    const [first] = live;
    if (!first) return [];
    const tag = `<${first.item.tag}>`;
    const loader = items.find(loadedBy);
    const bundle = loader ?? items.find(mayBundle);
    if (!bundle) return [draft('no-script', 'blocks', { tag }, first.item.place)];
    const script = bundle.attributes.get('src')?.trim() ?? bundle.place.tag;
    const loads = loader && loadedBy(loader);
    return [draft('script-bundled', 'hint', { tag, script, loads }, bundle.place)];
  }
  const script = scripts.map(({ written }) => written).join(', ');
  const defined = scripts.flatMap(({ tags }) => tags);
  return live
    .filter(({ widget }) => !defined.includes(widget.tag))
    .map(({ widget, item }) =>
      draft('other-widget', 'blocks', { script, tag: widget.tag }, item.place),
    );
}

function versions({ known }: Context, scripts: readonly OurScript[]): readonly Draft[] {
  // A module is run once however often it is named.
  const files = new Map(scripts.map((script) => [script.url.href, script]));
  const last = [...files.values()].at(-1);
  if (files.size < 2 || !last) return [];
  const names = [...new Set([...files.values()].flatMap(({ version }) => version ?? []))];
  if (names.length > 1) {
    return [draft('two-versions', 'breaks', { versions: names }, last.item.place)];
  }
  const tags = [...files.values()].flatMap((each) => each.tags);
  const twice = known.catalogue.widgets.some(
    ({ tag }) => tags.indexOf(tag) !== tags.lastIndexOf(tag),
  );
  const written = [...files.values()].map((each) => each.written);
  return twice ? [draft('loaded-twice', 'hint', { scripts: written }, last.item.place)] : [];
}

/** Scripts that wait, so that the page is seen before them. */
function paints({ uses, parsed }: Context, scripts: readonly OurScript[]): readonly Draft[] {
  if (!parsed.whole || !uses.some(({ form }) => form !== 'frame')) return [];
  const isInHead = ({ item }: OurScript): boolean =>
    ancestors(item).some(({ tag }) => tag === 'head');
  const waits = ({ item: { attributes } }: OurScript): readonly string[] =>
    ['defer', 'async'].filter((name) => attributes.has(name));
  const first = (script: OurScript): boolean => {
    const blocking = script.item.attributes.get('blocking') ?? '';
    const waiting = script.module || waits(script).length > 0;
    return isInHead(script) && (/(^|\s)render(\s|$)/i.test(blocking) || !waiting);
  };
  // What takes over a rendered page is meant to come after it.
  const drawing = scripts.filter(({ file }) => file !== 'hydrate.js');
  const [script] = drawing;
  if (!script || drawing.some(first)) return [];
  const { written, module, item } = script;
  const classic = module ? undefined : { inHead: isInHead(script), waits: waits(script) };
  return [draft('paints-later', 'hint', { script: written, classic }, item.place)];
}

/** `IE=edge` is everywhere and harmless; a number asks for an older way. */
function oldBrowser({ page, parsed: { items } }: Context): readonly Draft[] {
  const old = (value: string | undefined): boolean => /IE\s*=\s*(Emulate|\d)/i.test(value ?? '');
  const name = 'x-ua-compatible';
  const header = headerOf(page.headers, name);
  const meta = items.find(
    ({ tag, attributes }) =>
      tag === 'meta' &&
      attributes.get('http-equiv')?.toLowerCase() === name &&
      old(attributes.get('content')),
  );
  if (meta) return [draft('old-browser', 'hint', { written: meta.place.tag }, meta.place)];
  return header && old(header)
    ? [draft('old-browser', 'hint', { written: `${name}: ${header}` }, { header: name })]
    : [];
}

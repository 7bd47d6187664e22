/** What the content security policies of a page do to the widgets in it. */
import {
  amended,
  has,
  ruleScript,
  ruleUrl,
  type Kind,
  type Policy,
  type Ruling,
  type ScriptRequest,
} from './csp.js';
import {
  folderOf,
  isStatic,
  isElsewhere,
  toUrl,
  type Context,
  type OurScript,
  type PlacedPolicy,
} from './context.js';
import { draft, type Draft } from './draft.js';
import type { PolicyFacts } from './messages.js';
import { textOf, type Item } from './page.js';
import type { Code } from './types.js';

/** A nonce is new with every answer of the server, so it says nothing in a letter. */
const legible = (directive: string): string =>
  directive.replace(/'nonce-[^']*'/gi, "'nonce-…'").trim();

const written = ({ directive = '', sources }: Ruling): string =>
  [directive, ...sources].join(' ').trim();

const facts = (context: Context, what: string, now: string, ask: string): PolicyFacts => ({
  page: context.page.url,
  what,
  now: legible(now),
  ask: legible(ask),
});

/** `'self'` for the page's own server, else the narrowest that will do. */
const sourceFor = (url: URL, self: URL | undefined): string =>
  isElsewhere(url, self) === false ? "'self'" : url.origin + url.pathname;

/** The policies that rule an element, those on trial last. */
const ruling = (context: Context, item: Item): readonly PlacedPolicy[] =>
  context.policies
    .filter(({ from }) => from <= item.offset)
    .sort((a, b) => Number(a.reportOnly) - Number(b.reportOnly));

/** The same diagnosis for a policy that only reports, which harms nobody yet. */
const onTrial = ({ reportOnly }: PlacedPolicy, found: Draft): Draft =>
  reportOnly && found.severity !== 'hint' && 'ask' in found.facts
    ? draft('csp-report-only', 'hint', found.facts, found.where)
    : found;

export async function scriptPolicies(context: Context, script: OurScript): Promise<Draft[]> {
  const request: ScriptRequest = {
    url: script.inline ? undefined : script.url,
    nonce: script.item.attributes.get('nonce'),
    integrity: script.item.attributes.get('integrity'),
    hashes: script.inline ? await hashesOf(textInside(script.item)) : undefined,
  };
  return ruling(context, script.item).flatMap((placed) =>
    [
      ...sourceDrafts(context, script, request, placed),
      ...trustedTypes(context, script, placed),
      ...sandbox(context, script, placed),
    ].map((found) => onTrial(placed, found)),
  );
}

function sourceDrafts(
  context: Context,
  script: OurScript,
  request: ScriptRequest,
  { policy, where }: PlacedPolicy,
): Draft[] {
  const { self } = context;
  const what = script.written;
  const folder = folderOf(script);
  const needed = sourceFor(folder, self);
  const rule = ruleScript(policy, request, self);
  const now = written(rule);
  const ask = amended(withoutStrictDynamic(policy, rule), 'script', needed);
  if (rule.verdict === 'blocked') {
    if (script.inline)
      return [draft('csp-inline', 'blocks', facts(context, what, now, ask), where)];
    const code = has(rule.sources, "'strict-dynamic'") ? 'csp-nonce' : 'csp-script';
    return [draft(code, 'blocks', facts(context, what, now, ask), where)];
  }
  if (rule.verdict === 'unknown') {
    return [draft('csp-unknown', 'hint', facts(context, what, now, ask), where)];
  }
  if (!fetchesLater(script)) return [];
  // Imports inherit the nonce, but not the integrity.
  const chunk = new URL('chunks/part.js', folder);
  const later = ruleScript(policy, { url: chunk, nonce: request.nonce }, self);
  if (later.verdict !== 'blocked') return [];
  return [draft('csp-chunks', 'breaks', facts(context, 'chunks/', now, ask), where)];
}

/** The classic script is one file. */
const fetchesLater = ({ file }: OurScript): boolean => !file.includes('.classic.');

/** Beside 'strict-dynamic' no address counts, so a request to add one must take it away. */
function withoutStrictDynamic(policy: Policy, { directive, sources }: Ruling): Policy {
  if (!directive || !has(sources, "'strict-dynamic'")) return policy;
  const rest = sources.filter((source) => source.toLowerCase() !== "'strict-dynamic'");
  return { directives: new Map([...policy.directives, [directive, rest]]) };
}

const LIT = 'lit-html';

function trustedTypes(
  context: Context,
  script: OurScript,
  { policy, where }: PlacedPolicy,
): Draft[] {
  const names = policy.directives.get('trusted-types');
  if (!names || names.includes('*') || names.includes(LIT)) return [];
  const rest = names.filter((name) => name.toLowerCase() !== "'none'");
  return [
    draft(
      'csp-trusted-types',
      'blocks',
      facts(
        context,
        script.written,
        ['trusted-types', ...names].join(' '),
        ['trusted-types', ...rest, LIT].join(' '),
      ),
      where,
    ),
  ];
}

/** Every script of ours after the first one stops where a name may be used only once. */
export function trustedTwice(
  context: Context,
  scripts: readonly OurScript[],
): Map<OurScript, Draft> {
  const found = new Map<OurScript, Draft>();
  for (const script of inOrder(scripts).slice(1)) {
    for (const placed of ruling(context, script.item)) {
      const names = placed.policy.directives.get('trusted-types');
      if (!names || has(names, "'allow-duplicates'") || placed.reportOnly) continue;
      const now = ['trusted-types', ...names].join(' ');
      const said = facts(context, script.written, now, `${now} 'allow-duplicates'`);
      found.set(script, draft('csp-trusted-twice', 'blocks', said, placed.where));
    }
  }
  return found;
}

/** As they run: classic ones where they stand, then those that wait for the whole page. */
function inOrder(scripts: readonly OurScript[]): readonly OurScript[] {
  const waits = ({ module, item: { attributes } }: OurScript): boolean =>
    module || attributes.has('defer') || attributes.has('async');
  return [...scripts].sort((a, b) => Number(waits(a)) - Number(waits(b)));
}

function sandbox(
  context: Context,
  script: OurScript,
  { policy, where, inHeader }: PlacedPolicy,
): Draft[] {
  const tokens = policy.directives.get('sandbox')?.map((token) => token.toLowerCase());
  // In a meta tag the directive does not count.
  if (!tokens || !inHeader) return [];
  const now = ['sandbox', ...tokens].join(' ');
  const found = (code: Code & `csp-${string}`, severity: 'blocks' | 'breaks', token: string) =>
    draft(code, severity, facts(context, script.written, now, `${now} ${token}`), where);
  if (!tokens.includes('allow-scripts')) {
    return [found('csp-sandbox', 'blocks', 'allow-scripts')];
  }
  const stranger = !tokens.includes('allow-same-origin') && !script.inline && script.module;
  return [
    ...(stranger && !permits(context, script)
      ? [found('csp-sandbox-origin', 'blocks', 'allow-same-origin')]
      : []),
    ...(tokens.includes('allow-downloads') || !offersFiles(context)
      ? []
      : [found('csp-sandbox-downloads', 'breaks', 'allow-downloads')]),
  ];
}

/** Whether the server lets every page read the script. */
const permits = ({ page }: Context, { url }: OurScript): boolean => {
  const headers = page.scripts?.[url.href]?.headers ?? {};
  return headers['access-control-allow-origin']?.trim() === '*';
};

const offersFiles = ({ uses }: Context): boolean =>
  uses.some(({ form, attributes }) => form !== 'frame' && !attributes.has('no-export'));

interface Asked {
  readonly item: Item;
  readonly url: URL;
  readonly what: string;
  readonly kind: Kind;
  readonly code: 'csp-connect' | 'csp-tiles' | 'csp-frame' | 'csp-style';
}

/** What widgets, frames and static pages ask for besides scripts. */
export function requestPolicies(context: Context): Draft[] {
  return requests(context).flatMap(({ item, url, what, kind, code }) =>
    ruling(context, item).flatMap((placed) => {
      const rule = ruleUrl(placed.policy, kind, url, context.self, item.attributes.get('nonce'));
      if (rule.verdict === 'allowed') return [];
      const needed = sourceFor(kind === 'image' ? new URL('/', url) : url, context.self);
      const said = facts(context, what, written(rule), amended(placed.policy, kind, needed));
      if (rule.verdict === 'unknown') return [draft('csp-unknown', 'hint', said, placed.where)];
      const severity = kind === 'frame' ? 'blocks' : 'breaks';
      return [onTrial(placed, draft(code, severity, said, placed.where))];
    }),
  );
}

function requests({ uses, parsed: { items }, base }: Context): readonly Asked[] {
  const asked = (
    item: Item,
    what: string | undefined,
    kind: Kind,
    code: Asked['code'],
  ): readonly Asked[] => {
    const url = what ? toUrl(what, base) : undefined;
    return what && url ? [{ item, what, url, kind, code }] : [];
  };
  return [
    ...uses.flatMap(({ item, form }) => [
      ...(form === 'element'
        ? [
            ...asked(item, item.attributes.get('src'), 'connect', 'csp-connect'),
            ...asked(item, item.attributes.get('tiles'), 'image', 'csp-tiles'),
          ]
        : []),
      ...(form === 'frame' ? asked(item, item.attributes.get('src'), 'frame', 'csp-frame') : []),
    ]),
    ...items
      .filter((item) => item.tag === 'link' && isStatic(item))
      .flatMap((item) => asked(item, item.attributes.get('href'), 'style', 'csp-style')),
  ];
}

/** The text of a script, letter by letter. */
const textInside = ({ node }: Item): string =>
  node.childNodes.map((child) => ('value' in child ? child.value : '')).join('') || textOf(node);

/** Undefined where the browser reckons no sums: on pages without https. */
async function hashesOf(text: string): Promise<readonly string[] | undefined> {
  const { crypto } = globalThis as { crypto?: { subtle?: SubtleCrypto } };
  const { subtle } = crypto ?? {};
  if (!subtle) return undefined;
  const bytes = new TextEncoder().encode(text);
  return Promise.all(
    [256, 384, 512].map(async (bits) => {
      const sum = await subtle.digest(`SHA-${bits}`, bytes);
      return `sha${bits}-${btoa(String.fromCharCode(...new Uint8Array(sum)))}`;
    }),
  );
}

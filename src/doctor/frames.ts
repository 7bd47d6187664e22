/** Whether frames of ours show what they should. */
import { outOfReach } from './addresses.js';
import { headerOf, hrefOf, type Context, type Use } from './context.js';
import { parsePolicies, ruleAncestor } from './csp.js';
import { draft, type Draft } from './draft.js';
import type { Answer } from './types.js';

export const frameDrafts = (context: Context): Draft[] =>
  context.uses.flatMap((use) => (use.url ? [...tag(use), ...answer(context, use, use.url)] : []));

function tag({ item: { attributes, place } }: Use): Draft[] {
  const sandbox = attributes.get('sandbox');
  const address = attributes.get('src') ?? '';
  return [
    ...(attributes.get('title')?.trim()
      ? []
      : [draft('frame-title', 'breaks', { address }, place)]),
    ...(sandbox !== undefined && !/(^|\s)allow-scripts(\s|$)/i.test(sandbox)
      ? [draft('frame-sandbox', 'blocks', { now: sandbox }, place)]
      : []),
  ];
}

/** What the server of the frame said, where somebody has asked it. */
function answer(context: Context, { item: { place } }: Use, url: URL): Draft[] {
  const { page, self } = context;
  const lost = outOfReach(context, url, place);
  if (lost) return [lost];
  const got = page.frames?.[hrefOf(url)];
  if (!got) return [];
  const address = url.href;
  if (got.status < 200 || got.status > 299) {
    return [draft('frame-missing', 'blocks', { address, status: got.status }, place)];
  }
  const now = self && refusal(got, self, url);
  if (!now) return [];
  return [draft('frame-refused', 'blocks', { address, now, origin: self.origin }, place)];
}

const OPTIONS = 'x-frame-options';

/** The header by which a server forbids its page to stand in this one, as the server writes it. */
function refusal({ headers }: Answer, self: URL, url: URL): string | undefined {
  const name = 'content-security-policy';
  const policies = parsePolicies(headerOf(headers, name) ?? '');
  const ruled = policies.map((policy) => ruleAncestor(policy, self, url));
  const strict = ruled.find(({ verdict }) => verdict === 'blocked');
  if (strict) return `${name}: ${['frame-ancestors', ...strict.sources].join(' ')}`;
  // The older header counts only where no policy speaks of it.
  if (ruled.some(({ directive }) => directive)) return undefined;
  const written = headerOf(headers, OPTIONS) ?? '';
  const words = new Set(written.split(',').map((word) => word.trim().toLowerCase()));
  const known = ['deny', 'sameorigin', 'allowall'].filter((word) => words.has(word));
  const [word] = known;
  const same = word === 'sameorigin' && self.origin === url.origin;
  // Of words that contradict each other browsers make a no.
  const allowed = words.size > 1 ? known.length === 0 : !word || word === 'allowall' || same;
  return allowed ? undefined : `${OPTIONS}: ${written}`;
}

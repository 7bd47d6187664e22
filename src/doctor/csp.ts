/**
 * Content security policies as browsers read them (CSP level 3): which directive rules a request, and
 * whether one of its sources lets the request through. Knows nothing of the widgets.
 */

export interface Policy {
  readonly directives: ReadonlyMap<string, readonly string[]>;
}

/** Whether a request passes; `unknown` where that depends on the address of the page, which is not known. */
export type Verdict = 'allowed' | 'blocked' | 'unknown';

export interface Ruling {
  readonly verdict: Verdict;
  /** The directive that rules, and its sources; none means that nothing restricts the request. */
  readonly directive?: string;
  readonly sources: readonly string[];
}

/** What asks, with the directives that may rule it: the first one that the policy has does. */
export const chains = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  style: ['style-src-elem', 'style-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
  image: ['img-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
} as const;

export type Kind = keyof typeof chains;

/** One header value; a comma parts several policies, and all of them must agree. */
export function parsePolicies(value: string): readonly Policy[] {
  return value
    .split(',')
    .map(parsePolicy)
    .filter(({ directives }) => directives.size > 0);
}

function parsePolicy(text: string): Policy {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // Of a directive given twice the first counts.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return { directives };
}

/** The host of addresses relative to a page whose own address is not known. */
export const UNKNOWN_HOST = 'page.invalid';

export interface ScriptRequest {
  /** Undefined for a script whose text stands in the page. */
  readonly url?: URL | undefined;
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
  /** `sha256-…`, `sha384-…` and `sha512-…` of a text that stands in the page. */
  readonly hashes?: readonly string[] | undefined;
}

export function ruleScript(policy: Policy, request: ScriptRequest, self?: URL): Ruling {
  return rule(policy, 'script', (sources) => {
    if (hasNonce(sources, request.nonce)) return 'allowed';
    if (!request.url) return inlineVerdict(sources, request);
    if (hasIntegrity(sources, request.integrity)) return 'allowed';
    // What a module imports counts as written in the page too (Chromium), so it needs the nonce.
    if (has(sources, "'strict-dynamic'")) return 'blocked';
    return matches(sources, request.url, self);
  });
}

export function ruleUrl(policy: Policy, kind: Kind, url: URL, self?: URL, nonce?: string): Ruling {
  return rule(policy, kind, (sources) =>
    kind === 'style' && hasNonce(sources, nonce) ? 'allowed' : matches(sources, url, self),
  );
}

/** Whether `page` may have what comes from `self` with this policy in a frame. */
export function ruleAncestor(policy: Policy, page: URL, self: URL): Ruling {
  const directive = 'frame-ancestors';
  const sources = policy.directives.get(directive);
  return sources
    ? { verdict: matches(sources, page, self), directive, sources }
    : { verdict: 'allowed', sources: [] };
}

function rule(policy: Policy, kind: Kind, judge: (sources: readonly string[]) => Verdict): Ruling {
  for (const directive of chains[kind]) {
    const sources = policy.directives.get(directive);
    if (sources) return { verdict: judge(sources), directive, sources };
  }
  return { verdict: 'allowed', sources: [] };
}

export const has = (sources: readonly string[], keyword: string): boolean =>
  sources.some((source) => source.toLowerCase() === keyword);

/** A nonce compares by the letter. */
const hasNonce = (sources: readonly string[], nonce: string | undefined): boolean =>
  Boolean(nonce) &&
  sources.some(
    (source) => /^'nonce-/i.test(source) && source.slice("'nonce-".length, -1) === nonce,
  );

const isHash = (source: string): boolean => /^'sha(256|384|512)-/i.test(source);

/** `'sha384-…'`, with the letters of base64 for addresses written as the usual ones. */
const plainHash = (hash: string): string => {
  const [, algorithm = '', sum = ''] = /^'?(sha\d+)-([^'?]*)/i.exec(hash) ?? [];
  return `${algorithm.toLowerCase()}-${sum.replaceAll('-', '+').replaceAll('_', '/')}`;
};

const hasHash = (sources: readonly string[], hash: string): boolean =>
  sources.some((source) => isHash(source) && plainHash(source) === plainHash(hash));

/** Every sum of the integrity must be in the list, not just one. */
function hasIntegrity(sources: readonly string[], integrity = ''): boolean {
  const sums = integrity.split(/\s+/).filter((sum) => /^sha(256|384|512)-/i.test(sum));
  return sums.length > 0 && sums.every((sum) => hasHash(sources, sum));
}

function inlineVerdict(sources: readonly string[], { hashes }: ScriptRequest): Verdict {
  if (hashes?.some((hash) => hasHash(sources, hash))) return 'allowed';
  // Beside a nonce, a hash or strict-dynamic, unsafe-inline is only for browsers that know none of them.
  const strict = sources.some((source) => /^'nonce-/i.test(source) || isHash(source));
  if (has(sources, "'unsafe-inline'") && !strict && !has(sources, "'strict-dynamic'")) {
    return 'allowed';
  }
  return !hashes && sources.some(isHash) ? 'unknown' : 'blocked';
}

function matches(sources: readonly string[], url: URL, self: URL | undefined): Verdict {
  const verdicts = sources.map((source) => matchesSource(source, url, self));
  if (verdicts.includes('allowed')) return 'allowed';
  return verdicts.includes('unknown') ? 'unknown' : 'blocked';
}

const NETWORK = ['http:', 'https:', 'ws:', 'wss:'];

function matchesSource(source: string, url: URL, self: URL | undefined): Verdict {
  const verdict = (good: boolean): Verdict => (good ? 'allowed' : 'blocked');
  if (source === '*') return verdict(NETWORK.includes(url.protocol));
  const ownHost = url.hostname === UNKNOWN_HOST;
  if (source.toLowerCase() === "'self'") {
    if (self) return verdict(isSelf(url, self));
    return ownHost ? 'allowed' : 'unknown';
  }
  if (source.startsWith("'")) return 'blocked';
  const scheme = /^([a-z][a-z0-9+.-]*):$/i.exec(source)?.[1];
  if (scheme) return verdict(matchesScheme(scheme, url));
  const parts = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^:/]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!parts) return 'blocked';
  if (ownHost) return 'unknown';
  const [, written, host = '', port, path] = parts;
  const rest = matchesHost(host, url) && matchesPort(port, url) && matchesPath(path, url);
  if (!rest) return 'blocked';
  if (written) return verdict(matchesScheme(written, url));
  // Without a scheme the page's own counts; the page may be on either.
  if (!self) return url.protocol === 'https:' ? 'allowed' : 'unknown';
  return verdict(matchesScheme(self.protocol.slice(0, -1), url));
}

/** The same origin, or the same host by https on the usual port. */
function isSelf(url: URL, self: URL): boolean {
  if (url.origin === self.origin) return true;
  return (
    url.hostname === self.hostname &&
    url.port === '' &&
    self.port === '' &&
    url.protocol === 'https:'
  );
}

/** What is allowed by http is allowed by https too. */
function matchesScheme(scheme: string, url: URL): boolean {
  const [asked, wanted] = [url.protocol.slice(0, -1), scheme.toLowerCase()];
  return asked === wanted || (wanted === 'http' && asked === 'https');
}

function matchesHost(host: string, url: URL): boolean {
  const wanted = host.toLowerCase();
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? url.hostname.endsWith(wanted.slice(1)) : url.hostname === wanted;
}

function matchesPort(port: string | undefined, url: URL): boolean {
  if (port === '*') return true;
  const asked = url.port || (url.protocol === 'https:' ? '443' : '80');
  if (!port) return url.port === '';
  return asked === port || (port === '80' && asked === '443' && url.protocol === 'https:');
}

/** A path that ends with a slash is a folder, any other one file. */
function matchesPath(path: string | undefined, url: URL): boolean {
  if (!path) return true;
  const wanted = decode(path);
  const asked = decode(url.pathname);
  return wanted.endsWith('/') ? asked.startsWith(wanted) : asked === wanted;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The directive as it should be so that `needed` passes too, for the person who keeps the policy. */
export function amended(policy: Policy, kind: Kind, needed: string): string {
  const { directive, sources } = rule(policy, kind, () => 'blocked');
  // A directive of its own replaces default-src for its kind, so what that allowed comes along.
  const name = !directive || directive === 'default-src' ? standard[kind] : directive;
  return [name, ...sources.filter((source) => source.toLowerCase() !== "'none'"), needed].join(' ');
}

const standard: Readonly<Record<Kind, string>> = {
  script: 'script-src',
  style: 'style-src',
  connect: 'connect-src',
  image: 'img-src',
  frame: 'frame-src',
};

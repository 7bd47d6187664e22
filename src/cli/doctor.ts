/**
 * `innocities doctor <address or file>`: will the widgets work on this page, and if not, why?
 *
 * Asks only for the address that was given and for the scripts and frames of the widgets that the
 * page names.
 * Exit code 0: nothing stands in the way; 1: something does; 2: it was called wrongly.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { addresses, diagnose } from '../doctor/diagnose.js';
import { doctorLabels } from '../doctor/messages.js';
import type { Answer, Finding, Known, Page, ScriptAnswer } from '../doctor/types.js';
import { languageOf, languages, type Language } from '../i18n/languages.js';
import { dist, readOptions, refusalOf } from './options.js';

const FORMATS = ['text', 'json'];

const HELP = `innocities doctor <address or file> [--lang ${languages.join('|')}] [--format ${FORMATS.join('|')}] [--url ADDRESS]

Says whether the widgets will work on a page, and why not.

  --lang    the language of the answer; without it, that of the terminal
  --format  text for people, json for programs
  --url     where a page that is given as a file stands, for what depends on it

Asks only for the address that you give and for the scripts and frames of the widgets that the page
names; sends nothing else and keeps nothing. Exit code 0: nothing stands in the way; 1: something does; 2: bad usage.
`;

const MAX_MS = 20_000;

const PAGE = 'text/html,*/*;q=0.1';

/** Bad usage, or a page that cannot be had: one line. */
class UsageError extends Error {}

interface Options {
  readonly target: string;
  readonly language: Language;
  readonly format: string;
  readonly url: string | undefined;
}

export async function doctor(args: string[]): Promise<number> {
  try {
    const options = read(args);
    if (!options) {
      process.stdout.write(HELP);
      return 0;
    }
    const known = await readKnown();
    const page = await readPage(options, known);
    const findings = await diagnose(page, known);
    process.stdout.write(
      options.format === 'json'
        ? asJson(page, findings, options.language)
        : asText(page.url ?? options.target, findings, options.language),
    );
    return findings.some(({ severity }) => severity === 'blocks' || severity === 'breaks') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function read(args: string[]): Options | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const [target, ...more] = positionals;
  if (!target || more.length > 0) {
    throw new UsageError('innocities doctor needs one address or file: innocities doctor --help');
  }
  const { lang, format = 'text', url } = values;
  if (lang !== undefined && !languages.some((each) => each === lang)) {
    throw new UsageError(`--lang ${lang}: use one of ${languages.join(', ')}`);
  }
  if (!FORMATS.includes(format)) {
    throw new UsageError(`--format ${format}: use one of ${FORMATS.join(', ')}`);
  }
  if (url !== undefined && !isAddress(url)) {
    throw new UsageError(`--url ${url}: an address begins with http:// or https://`);
  }
  return { target, language: languageOf(lang ?? terminalLanguage()), format, url };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        lang: { type: 'string' },
        format: { type: 'string' },
        url: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${refusalOf(error)}: innocities doctor --help`);
  }
}

/** `sv_FI.UTF-8`; a terminal that names none of the three is answered in English. */
const terminalLanguage = (): string =>
  [process.env.LC_ALL, process.env.LC_MESSAGES, process.env.LANG, 'en'].find(Boolean) ?? 'en';

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/** What the widgets of this version are. */
async function readKnown(): Promise<Known> {
  const sums: unknown = JSON.parse(await readFile(new URL('sri.json', dist), 'utf8'));
  return { catalogue: readOptions(), integrity: sums as Known['integrity'] };
}

async function readPage({ target, url }: Options, known: Known): Promise<Page> {
  if (isAddress(target)) return fetchPage(target, known);
  return { html: await readPageFile(target), url };
}

/** A page as its server gives it, with what the servers of our scripts and frames in it say. */
export async function fetchPage(address: string, known: Known): Promise<Page> {
  const response = await get(address, { accept: PAGE });
  if (typeof response === 'string') throw new UsageError(`${address}: ${response}`);
  if (!response.ok) throw new UsageError(`${address} answers ${response.status}, not a page`);
  const page: Page = {
    html: textOf(response.bytes),
    url: response.url,
    headers: Object.fromEntries(response.headers),
  };
  const asked = addresses(page, known);
  const scripts: Record<string, ScriptAnswer> = {};
  for (const script of asked.scripts) {
    scripts[script] = await ask(script, new URL(response.url).origin);
  }
  const frames: Record<string, Answer> = {};
  for (const frame of asked.frames) frames[frame] = await askFrame(frame);
  return { ...page, scripts, frames };
}

async function readPageFile(file: string): Promise<string> {
  try {
    return textOf(await readFile(file));
  } catch {
    throw new UsageError(`${file} is neither a file that can be read nor an address with https://`);
  }
}

/** As a browser asks that fetches a module for a page of `origin`. */
async function ask(address: string, origin: string): Promise<ScriptAnswer> {
  const response = await get(address, { origin });
  if (typeof response === 'string') return { status: 0, headers: {} };
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    integrity: `sha384-${createHash('sha384').update(response.bytes).digest('base64')}`,
  };
}

async function askFrame(address: string): Promise<Answer> {
  const response = await get(address, { accept: PAGE });
  if (typeof response === 'string') return { status: 0, headers: {} };
  return { status: response.status, headers: Object.fromEntries(response.headers) };
}

/** A byte order mark, as Windows programs write it, is no text: before <html> it would end the head. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
}

type Got = Pick<Response, 'ok' | 'status' | 'url' | 'headers'> & { readonly bytes: Uint8Array };

/** The whole answer, or why there is none: a connection can also break halfway. */
async function get(address: string, headers: Record<string, string>): Promise<Got | string> {
  try {
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(MAX_MS) });
    const { ok, status, url, headers: got } = response;
    return { ok, status, url, headers: got, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return `no answer (${cause instanceof Error ? cause.message : String(error)})`;
  }
}

function asJson(page: Page, findings: readonly Finding[], language: Language): string {
  const said = findings.map(({ title, text, fix, message, ...rest }) => ({
    ...rest,
    title: title[language],
    text: text[language],
    fix: fix?.[language],
    message: message?.[language],
  }));
  return `${JSON.stringify({ url: page.url, language, findings: said }, null, 2)}\n`;
}

function asText(name: string, findings: readonly Finding[], language: Language): string {
  const labels = doctorLabels[language];
  const block = ({ severity, where, title, text, fix, message }: Finding): string => {
    const place =
      where && ('line' in where ? labels.line(where.line) : labels.header(where.header));
    return [
      `${labels.severity[severity].toUpperCase()}  ${title[language]}${place ? ` (${place})` : ''}`,
      ...wrap(text[language]),
      ...(fix ? wrap(`${labels.fix}: ${fix[language]}`) : []),
      ...(message
        ? [`  ${labels.message}:`, ...message[language].split('\n').map((line) => `    ${line}`)]
        : []),
    ]
      .map((line) => line.trimEnd())
      .join('\n');
  };
  return `${[name, ...findings.map(block)].join('\n\n')}\n`;
}

const WIDTH = 92;

/** Lines of a text, set in; what has no space is not cut. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line ? ` ${word}` : word;
  }
  return [...lines, line].map((each) => `  ${each}`);
}

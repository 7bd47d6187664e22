/**
 * A folder for any static host: every version under its own number for ever, and an alias that moves.
 * The alias is a copy, not a redirect: a static host need not know redirects, a redirected module has
 * another address than its chunks, and it would cost every visitor a round trip.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { compareVersions, majorOf } from './contract.mjs';
import { setBase } from './frames.mjs';
import { filesBelow, fromRoot } from './project.mjs';
import { readChangelog } from './changelog.mjs';
import { versionsPage } from './versions-page.mjs';

const HELP = fromRoot('scripts/release');
const VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const versionOf = (folder) => readJson(path.join(folder, 'widgets.json')).version;

function differing(one, other) {
  const files = new Set([...filesBelow(one), ...filesBelow(other)]);
  const read = (folder, file) =>
    existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file)) : Buffer.from([0]);
  return [...files].filter((file) => !read(one, file).equals(read(other, file)));
}

/** Where a laid-out folder says that it stands: its oEmbed answers name whole addresses. */
function baseOf(folder, version) {
  const answer = filesBelow(folder).find((file) => file.endsWith('.oembed.json'));
  if (!answer) return undefined;
  const { html } = readJson(path.join(folder, answer));
  return /src="([^"]*)"/.exec(html)?.[1].split(`${version}/embed/`)[0];
}

/** A published version is not changed: whoever pinned it has its integrity in their pages. */
function publish(dist, out, version, base) {
  const target = path.join(out, version);
  const fresh = mkdtempSync(path.join(out, '.new-'));
  try {
    cpSync(dist, fresh, { recursive: true });
    // A temporary folder is its owner's alone; a web server reads this one as somebody else.
    chmodSync(fresh, 0o755);
    setBase(fresh, `${base}${version}/`);
    if (!existsSync(target)) renameSync(fresh, target);
    else if (differing(fresh, target).length > 0) {
      const published = baseOf(target, version);
      if (published !== base) {
        throw new Error(`${version} is published for ${published}, not for ${base}: set --base`);
      }
      const [file] = differing(fresh, target);
      throw new Error(`${version} is published and differs (${file}): raise the version instead`);
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * Moves the alias forward. Chunks of earlier versions stay: a browser may hold an older script for as
 * long as its cache says, and that script asks for its own chunks.
 */
function moveAlias(dist, out, version, base) {
  const alias = majorOf(version);
  const target = path.join(out, alias);
  if (existsSync(target) && compareVersions(versionOf(target), version) > 0) {
    return { alias, version: versionOf(target) };
  }
  const chunks = path.join(target, 'chunks');
  for (const entry of existsSync(target) ? readdirSync(target) : []) {
    if (entry !== 'chunks') rmSync(path.join(target, entry), { recursive: true });
  }
  mkdirSync(chunks, { recursive: true });
  cpSync(dist, target, { recursive: true });
  setBase(target, `${base}${alias}/`);
  return { alias, version };
}

const FOR_EVER = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300';

/**
 * For hosts that read `_headers`. No two rules for one file may say the same header, since some hosts
 * join them: so the alias is listed entry by entry.
 */
export function headersFile(out, base) {
  const root = new URL(base, 'https://host.invalid/').pathname;
  const rule = (where, ...headers) => [`${root}${where}`, ...headers.map((each) => `  ${each}`)];
  const folders = readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const lines = rule(
    '*',
    'Access-Control-Allow-Origin: *',
    'Cross-Origin-Resource-Policy: cross-origin',
    'X-Content-Type-Options: nosniff',
  );
  for (const folder of folders) {
    if (VERSION.test(folder)) lines.push(...rule(`${folder}/*`, `Cache-Control: ${FOR_EVER}`));
    else if (/^\d+(\.\d+)?$/.test(folder)) {
      for (const entry of readdirSync(path.join(out, folder), { withFileTypes: true })) {
        const where = `${folder}/${entry.name}${entry.isDirectory() ? '/*' : ''}`;
        const cache = entry.name === 'chunks' ? FOR_EVER : SHORT;
        lines.push(...rule(where, `Cache-Control: ${cache}`));
      }
    } else lines.push(...rule(`${folder}/*`, `Cache-Control: ${SHORT}`));
  }
  return `${lines.join('\n')}\n`;
}

/**
 * @param {object} options
 * @param {string} options.dist What `npm run build` made.
 * @param {string} options.out The folder to publish; what is in it already stays.
 * @param {string} options.base The address it will have, with a slash at its end; `/` without one.
 * @param {string} options.changelog The text of CHANGELOG.md.
 * @param {object[]} options.contracts Of all released versions and the present one, oldest first.
 */
export function layOut({ dist, out, base = '/', changelog, contracts }) {
  const version = versionOf(dist);
  mkdirSync(out, { recursive: true });
  publish(dist, out, version, base);
  const alias = moveAlias(dist, out, version, base);
  const published = readdirSync(out)
    .filter((name) => VERSION.test(name))
    .sort((a, b) => compareVersions(b, a))
    .map((name) => ({ version: name, integrity: readJson(path.join(out, name, 'sri.json')) }));
  mkdirSync(path.join(out, 'versions'), { recursive: true });
  const write = (file, text) => writeFileSync(path.join(out, file), text);
  const page = { changelog: readChangelog(changelog), contracts, published, base };
  write('versions/index.html', versionsPage(page));
  cpSync(path.join(HELP, 'versions.css'), path.join(out, 'versions/versions.css'));
  cpSync(path.join(HELP, 'htaccess'), path.join(out, '.htaccess'));
  cpSync(path.join(HELP, 'nginx.conf'), path.join(out, 'nginx.conf.example'));
  write('_headers', headersFile(out, base));
  return { version, ...alias, published };
}

/**
 * Lays dist/ out for a static host: `npm run release:layout -- <folder> [--base https://…/innocities/]`.
 * `<folder>/<version>/` stays for ever, `<folder>/<major>/` moves (before 1.0: `0.<minor>`), and
 * `<folder>/versions/` tells embedders what changed.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CONTRACT, releasedContracts } from './lib/contract.mjs';
import { DIST, fromRoot } from './lib/project.mjs';
import { layOut } from './lib/release.mjs';

function end(message) {
  console.error(message);
  process.exit(2);
}

const USAGE = 'npm run release:layout -- <folder> [--base <address>]';

function read() {
  try {
    return parseArgs({ options: { base: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    // Node explains at length; its first sentence names the option.
    return end(`${error.message.split(/\.\s/)[0]}: ${USAGE}`);
  }
}

const isAddress = (text) => /^https?:\/\//i.test(text) && URL.canParse(text);

const { values, positionals } = read();
const [out] = positionals;
if (positionals.length !== 1) end(USAGE);
if (!existsSync(path.join(DIST, 'widgets.json'))) end('there is no dist/: npm run build');
if (values.base !== undefined && !isAddress(values.base)) {
  end(`--base ${values.base} is no address that begins with https:// or http://`);
}
const base = values.base?.replace(/\/*$/, '/');

const now = JSON.parse(readFileSync(fromRoot(CONTRACT), 'utf8'));
const released = releasedContracts().filter(({ version }) => version !== now.version);
try {
  const done = layOut({
    dist: DIST,
    out: path.resolve(out),
    base,
    changelog: readFileSync(fromRoot('CHANGELOG.md'), 'utf8'),
    contracts: [...released, now],
  });
  console.log(`${out}: ${done.version}/ and ${done.alias}/ (${done.version}), versions/`);
} catch (error) {
  end(error.message);
}

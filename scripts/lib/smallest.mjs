/**
 * Minifies where there is a budget: Terser, in the way that a browser receives in the fewest bytes. It is
 * most of the time of a build, so what has been minified once is kept, by what went in: a second build,
 * as the tests make one, waits for what has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { minify } from 'terser';
import { brotli } from './brotli.mjs';
import { fromRoot } from './project.mjs';

const { version } = createRequire(import.meta.url)('terser/package.json');

/**
 * Tells Chromium to compile all functions while the file arrives, beside the page, instead of each at
 * its first call, in the page's way: what is eager here is what the first view runs.
 */
const ALL_CALLED = '//# allFunctionsCalledOnLoad';

/** Equal in length, within a few bytes; which of them compresses best is another one each time. */
const WAYS = [
  {},
  { passes: 3 },
  { unsafe_arrows: true },
  { unsafe_arrows: true, pure_getters: true },
  { unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
].map((way) => ({
  ecma: 2020,
  module: true,
  // Functions put into their callers are more bytes after compression, not fewer.
  compress: { passes: 2, inline: false, reduce_funcs: false, ...way },
  format: { comments: /^!/, preamble: ALL_CALLED },
}));

/** npm empties this folder with the packages, so it never grows old. */
const KEPT = fromRoot('node_modules/.cache/innocities-minified');

const nameOf = (code) =>
  createHash('sha256')
    .update(JSON.stringify([version, WAYS, String(WAYS[0].format.comments), code]))
    .digest('hex');

async function minified(code) {
  const all = WAYS.map(async (way) => {
    const { code: text } = await minify(code, structuredClone(way));
    return { text, size: brotli(Buffer.from(text)).length };
  });
  return (await Promise.all(all)).sort((a, b) => a.size - b.size)[0].text;
}

/** Two builds may write at once: a file is there whole or not at all. */
function keep(file, text) {
  mkdirSync(KEPT, { recursive: true });
  const half = `${file}.${process.pid}`;
  writeFileSync(half, text);
  renameSync(half, file);
}

/** For Rollup. */
export const smallest = {
  name: 'smallest',
  async renderChunk(code) {
    const file = path.join(KEPT, nameOf(code));
    if (!existsSync(file)) keep(file, await minified(code));
    return { code: readFileSync(file, 'utf8'), map: null };
  },
};

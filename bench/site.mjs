/**
 * Makes the site that is measured in a folder of its own: the five pages with all they load, each
 * file as brotli (quality 11), the way a web server with ready-made files sends it.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { brotli } from '../scripts/lib/brotli.mjs';
import { filesBelow, fromRoot } from '../scripts/lib/project.mjs';
import { importSource } from '../scripts/lib/source.mjs';
import { serve } from '../scripts/serve.mjs';
import { readFigures } from './figures.mjs';

const bench = (...parts) => fromRoot('bench', ...parts);
const read = (...parts) => readFileSync(bench(...parts), 'utf8');

/** The map of dsfr-chart is always France: the 16 figures go to its 13 mainland regions and 3 more. */
const FRENCH_REGIONS = 'ARA BFC BRE CVL 20R GES HDF IDF NAQ NOR OCC PAC PDL 971 972 974'.split(' ');

const escaped = (value) =>
  String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What dsfr-chart takes: lists of lists as JSON in attributes. */
const attributes = ({ donut, bars, map }) => ({
  'map.value': map.totalEur,
  'map.data': JSON.stringify(
    Object.fromEntries(map.cities.map(({ totalEur }, i) => [FRENCH_REGIONS[i], totalEur])),
  ),
  'donut.names': JSON.stringify([donut.names]),
  'donut.legend': JSON.stringify(donut.names),
  'donut.values': JSON.stringify([donut.values]),
  'bars.names': JSON.stringify([bars.names]),
  'bars.projects': JSON.stringify([bars.projects]),
  'bars.euros': JSON.stringify([bars.euros]),
});

const style = (name) => `<style>\n${read('pages', name)}</style>`;

/** Fills `<!-- name -->` with elements and `{{name}}` with the value of an attribute. */
function fill(page, elements, values = {}) {
  const missing = (name) => {
    throw new Error(`bench/pages/${page}: nothing is known of ${name}`);
  };
  return read('pages', page)
    .replace(/<!-- ([\w.-]+) -->/g, (_, name) => elements[name] ?? missing(name))
    .replace(/\{\{([\w.]+)\}\}/g, (_, name) => escaped(values[name] ?? missing(name)));
}

/** The widgets as the README renders them beforehand, laid out for the column of the page. */
async function prerender() {
  const { htmlOf } = await importSource({}, 'src/cli/prerender.ts');
  const one = (picture, name) => [
    `prerendered.${picture}`,
    htmlOf({ name, attributes: {}, language: 'fi' }, { styles: 'inline', widths: [720] }).replace(
      `<innocities-${name}`,
      `$& data-picture="${picture}"`,
    ),
  ];
  return Object.fromEntries([
    one('map', 'city-map'),
    one('donut', 'funding-donut'),
    one('bars', 'theme-projects'),
  ]);
}

/** What the widgets show, as plain HTML and SVG. */
async function freeze(browser, folder, viewport) {
  const { url, close } = await serve({ mounts: { '/': folder }, headers: {} });
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.goto(`${url}ours.html`, { waitUntil: 'networkidle' });
    await page.addScriptTag({ path: bench('freeze.js') });
    return await page.evaluate('frozen()');
  } finally {
    await context.close();
    await close();
  }
}

/**
 * @param {object} options
 * @param {string} options.dist A built dist/ that nobody rebuilds meanwhile.
 * @param {string} options.folder An empty folder.
 * @param {import('playwright-core').Browser} options.browser
 * @param {{width: number, height: number}} options.viewport
 * @returns The response headers by path, and the raw and the sent size of every file.
 */
export async function makeSite({ dist, folder, browser, viewport }) {
  const put = (name, text) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const figures = await readFigures();
  const styles = Object.fromEntries(
    ['page.css', 'static.css', 'peers.css'].map((name) => [name, style(name)]),
  );

  put('dist/innocities.js', readFileSync(path.join(dist, 'innocities.js')));
  cpSync(path.join(dist, 'chunks'), path.join(folder, 'dist/chunks'), { recursive: true });
  put('dist/hydrate.js', readFileSync(path.join(dist, 'hydrate.js')));
  put('ours.html', fill('ours.html', styles));
  put('prerendered.html', fill('prerendered.html', { ...styles, ...(await prerender()) }));

  put(
    'static.html',
    fill('static.html', { ...styles, ...(await freeze(browser, folder, viewport)) }),
  );

  await build({
    entryPoints: [bench('pages/peers-chartjs.js')],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.png': 'empty' },
    logLevel: 'error',
  });
  const script = `<script>globalThis.figures = ${JSON.stringify(figures)};</script>`;
  put('peers-chartjs.html', fill('peers-chartjs.html', { ...styles, figures: script }));

  const dsfr = bench('node_modules/@gouvfr/dsfr-chart/dist/DSFRChart');
  put('dsfr-chart.js', readFileSync(path.join(dsfr, 'DSFRChart.umd.cjs')));
  put('dsfr-chart.css', readFileSync(path.join(dsfr, 'DSFRChart.css')));
  put('peers-dsfr.html', fill('peers-dsfr.html', styles, attributes(figures)));

  const headers = {};
  for (const name of filesBelow(folder)) {
    writeFileSync(path.join(folder, name), brotli(readFileSync(path.join(folder, name))));
    headers[`/${name}`] = { 'content-encoding': 'br' };
  }
  return headers;
}

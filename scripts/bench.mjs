/**
 * The page with all three widgets against the same page as static SVG and against its peers: cold,
 * in turns, as medians, in one run. bench/README.md says what is measured and how to read it.
 *
 *   npm run bench                  9 rounds under each condition, about six minutes
 *   npm run bench -- --runs 15
 *   npm run bench -- --quick       2 rounds: whether it works, not how fast it is
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { visit } from '../bench/measure.mjs';
import { report, summarise } from '../bench/report.mjs';
import { makeSite } from '../bench/site.mjs';
import { chromiumOptions } from './lib/browsers.mjs';
import { installIn } from './lib/install.mjs';
import { DIST, fromRoot } from './lib/project.mjs';
import { serve } from './serve.mjs';

const PAGES = {
  ours: 'ours.html',
  static: 'static.html',
  prerendered: 'prerendered.html',
  'chart.js + Leaflet': 'peers-chartjs.html',
  'dsfr-chart': 'peers-dsfr.html',
};
const CONDITIONS = {
  unthrottled: { cpu: 1 },
  throttled: { cpu: 4, network: { latency: 150, down: 1_600_000, up: 750_000 } },
};
/** High enough that all three pictures of every page are on the screen. */
const VIEWPORT = { width: 1000, height: 2800 };

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, quick: { type: 'boolean', default: false } },
});
const runs = values.quick ? 2 : Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: not a count`);

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} failed`);
}

const browserOptions = chromiumOptions();
if (!browserOptions.executablePath)
  throw new Error('The bench needs Chromium: apt-get install chromium');
installIn('bench');
if (!existsSync(path.join(DIST, 'innocities.js'))) run('npm', ['run', 'build'], fromRoot());

const work = mkdtempSync(path.join(tmpdir(), 'innocities-bench-'));
const site = path.join(work, 'site');
const dist = path.join(work, 'dist');
const loadBefore = loadavg()[0];
let browser;
let server;
try {
  // A copy, so that a build meanwhile changes nothing.
  cpSync(DIST, dist, { recursive: true });
  browser = await chromium.launch(browserOptions);
  const headers = await makeSite({ dist, folder: site, browser, viewport: VIEWPORT });
  server = await serve({ mounts: { '/': site }, headers });

  const visits = [];
  for (const [condition, limits] of Object.entries(CONDITIONS)) {
    // The first visit of each page warms the browser up and is not counted.
    for (let round = 0; round <= runs; round += 1) {
      if (round === 0 && condition !== 'unthrottled') continue;
      for (const [name, file] of Object.entries(PAGES)) {
        const result = await visit(browser, server.url + file, limits, VIEWPORT);
        for (const error of result.errors) console.error(`${name}: ${error}`);
        if (!result.onScreen) console.error(`${name}: a picture is off the screen`);
        if (round > 0) visits.push({ condition, round, page: name, ...result });
      }
      if (round > 0) console.log(`${condition}: round ${round} of ${runs}`);
    }
  }

  const machine = {
    chromium: browser.version(),
    node: process.version,
    cores: cpus().length,
    load: { before: loadBefore, after: loadavg()[0] },
  };
  const summary = summarise(visits, { pages: Object.keys(PAGES), conditions: CONDITIONS });
  console.log(`\n${report(summary, { machine, runs })}`);

  const results = fromRoot('bench/results');
  mkdirSync(results, { recursive: true });
  writeFileSync(
    path.join(results, 'latest.json'),
    `${JSON.stringify({ date: new Date().toISOString(), runs, machine, summary, visits }, null, 2)}\n`,
  );
  console.log('\nbench/results/latest.json has every visit.');
} finally {
  await server?.close();
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
}

/**
 * test/ (but for test/node) in Chromium, Firefox and WebKitGTK; test/chromium only in Chromium,
 * whose driver alone can change the viewport and emulate dark, print and forced colours everywhere.
 * `npm run test:unit -- --chromium --files test/charts/arc.test.ts` runs little, quickly.
 */
import { writeFileSync, writeSync } from 'node:fs';
import { inspect } from 'node:util';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumOptions, findBrowsers, startWebKitDriver } from './scripts/lib/browsers.mjs';
import { leafletServerPlugin } from './scripts/lib/leaflet.mjs';
import { leanServerPlugin } from './scripts/lib/lean.mjs';
import { prerenderedServerPlugin } from './scripts/lib/prerendered.mjs';
import { filesBelow, fromRoot } from './scripts/lib/project.mjs';
import { shrinkServerPlugin } from './scripts/lib/shrink.mjs';

const tell = (what) => (error) => {
  // The runner keeps what is said on the console until it is done, and loses it where it ends early.
  writeSync(2, `${what}: ${inspect(error)}\n`);
};
// The driver of a browser that is being closed may still refuse what nobody waits for, and Node would end
// the whole run for it. Where it matters to a test, that test fails or does not end in time.
process.on('unhandledRejection', tell('unhandled rejection'));
process.on('uncaughtExceptionMonitor', tell('uncaught exception'));

const found = findBrowsers();
const { INNOCITIES_ENGINES, INNOCITIES_FILES, INNOCITIES_SUMMARY } = process.env;

function chromium() {
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: chromiumOptions(),
  });
}

function firefox() {
  return puppeteerLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: found.firefox,
      headless: true,
      // Tests wait for frames: with four times as many a second as a screen has, they take a third less time.
      extraPrefsFirefox: { 'layout.frame_rate': 240 },
    },
  });
}

async function webkit() {
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: await startWebKitDriver(),
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.miniBrowser, args: ['--automation'] },
    },
  });
}

// Two run at a time, in this order: the slowest first, so that it is not left over alone.
const ENGINES = { webkit, firefox, chromium };
const engines = (INNOCITIES_ENGINES?.split(',') ?? Object.keys(ENGINES)).map((name) => {
  if (!ENGINES[name]) throw new Error(`no engine "${name}": ${Object.keys(ENGINES).join(', ')}`);
  return name;
});
const browsers = await Promise.all(engines.map((name) => ENGINES[name]()));

/** `--files` is part of a path, with `*` for anything: `donut`, `test/charts/*`. */
const chosen = (INNOCITIES_FILES ?? '')
  .split(',')
  .map((part) => new RegExp(part.replaceAll('.', '\\.').replace(/\*+/g, '.*')));
const files = filesBelow(fromRoot('test'))
  .map((file) => `test/${file}`)
  .filter((file) => file.endsWith('.test.ts') && chosen.some((part) => part.test(file)));
const forChromium = (file) => file.startsWith('test/chromium/');

const groups = [
  { name: 'all', files: files.filter((file) => !forChromium(file)), browsers },
  {
    name: 'chromium',
    files: files.filter(forChromium),
    browsers: browsers.filter((_, i) => engines[i] === 'chromium'),
  },
].filter((group) => group.files.length > 0 && group.browsers.length > 0);
if (groups.length === 0) throw new Error('no test files');

/** An imported JSON file is a module, as in the build; a fetched one stays JSON. */
const jsonModules = {
  name: 'json-modules',
  transformImport: ({ source }) => (source.endsWith('.json') ? `${source}?module` : undefined),
  resolveMimeType: ({ path, query }) =>
    path.endsWith('.json') && 'module' in query ? 'js' : undefined,
  transform: ({ path, query, body }) =>
    path.endsWith('.json') && 'module' in query ? `export default ${body};` : undefined,
};

/** An error in the console fails the test that caused it. A test that wants one takes its place. */
const CONSOLE = `
  const write = console.error;
  console.error = (...args) => {
    write.apply(console, args);
    setTimeout(() => { throw new Error('console.error: ' + args.join(' ')); });
  };`;

/** How many tests passed and failed, over all engines, for scripts/test.mjs. */
function summaryReporter() {
  const count = (suite, counts) => {
    for (const test of suite?.tests ?? []) {
      counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    }
    for (const each of suite?.suites ?? []) count(each, counts);
    return counts;
  };
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        count(session.testResults, counts);
        // A file that did not load, and a request that was not answered, count as failures.
        counts.failed += session.errors.length + session.request404s.length;
      }
      if (INNOCITIES_SUMMARY) writeFileSync(INNOCITIES_SUMMARY, JSON.stringify(counts));
    },
  };
}

export default {
  rootDir: fromRoot(),
  groups,
  nodeResolve: true,
  concurrency: 1,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), summaryReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [
    jsonModules,
    leafletServerPlugin(),
    leanServerPlugin(),
    shrinkServerPlugin(),
    prerenderedServerPlugin(),
    esbuildPlugin({ ts: true, tsconfig: fromRoot('tsconfig.json'), target: 'esnext' }),
  ],
  testRunnerHtml: (framework) => `<!doctype html>
<html>
  <head><meta charset="utf-8"><script>${CONSOLE}</script></head>
  <body><script type="module" src="${framework}"></script></body>
</html>`,
};

/**
 * demo/frameworks: builds the page of every framework from the package as it ships, then runs
 * test/frameworks on them.
 *
 *   npm run test:frameworks               about two minutes; needs dist/
 *   npm run test:frameworks -- --keep     the tests alone, on what was built before
 *   npm run test:frameworks -- --install  only what the pages are built with
 *
 * What is built stays in demo/frameworks/built/, so `npm start` shows it at /frameworks/built/react/.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installIn } from './lib/install.mjs';
import { DIST, filesBelow, fromRoot, pkg } from './lib/project.mjs';

const inFolder = (...parts) => fromRoot('demo/frameworks', ...parts);
const { values } = parseArgs({
  options: {
    keep: { type: 'boolean', default: false },
    install: { type: 'boolean', default: false },
  },
});

/** Runs a tool; its output is shown if it fails. */
function run(args, { cwd = inFolder(), env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NG_CLI_ANALYTICS: 'false', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => output.push(data));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${args.join(' ')}\n${Buffer.concat(output)}`));
    });
  });
}

/** Puts the package where npm would, with what `npm publish` would send and nothing else. */
function installPackage() {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], {
    cwd: fromRoot(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const target = inFolder('node_modules', pkg.name);
  rmSync(target, { recursive: true, force: true });
  for (const { path: file } of JSON.parse(packed)[0].files) {
    mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
    cpSync(fromRoot(file), path.join(target, file));
  }
}

const vite = (...args) => [inFolder('node_modules/vite/bin/vite.js'), 'build', ...args];
const folder = (name) => ['--outDir', inFolder('built', name), '--emptyOutDir'];

/** The page as visitors get it. */
const buildPage = (name) => run(vite(name, ...folder(name)));

/**
 * The page with markup from a server, and the framework as developers have it: it warns when what it
 * draws is not what the server sent.
 */
async function buildServed(name) {
  const env = { NODE_ENV: 'development' };
  const mode = ['--mode', 'development'];
  const [source] = filesBelow(inFolder(name)).filter((file) => file.startsWith('server.'));
  await run(vite(name, ...mode, '--ssr', source, ...folder(`${name}-server`)), { env });
  await run(vite(name, ...mode, ...folder(`${name}-served`)), { env });
  const server = pathToFileURL(inFolder('built', `${name}-server`, 'server.js'));
  const page = inFolder('built', `${name}-served/index.html`);
  const { render } = await import(server);
  const markup = await render();
  const html = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    html.replace('<div id="app"></div>', () => `<div id="app">${markup}</div>`),
  );
}

const buildAngular = () =>
  run([inFolder('node_modules/@angular-devkit/architect-cli/bin/cli.js'), 'page:build'], {
    cwd: inFolder('angular'),
  });

async function buildAll() {
  if (!existsSync(path.join(DIST, 'index.js'))) throw new Error('There is no dist/: npm run build');
  installIn('demo/frameworks');
  installPackage();
  rmSync(inFolder('built'), { recursive: true, force: true });
  // Angular takes as long as the others together.
  await Promise.all([
    buildAngular(),
    (async () => {
      for (const name of ['react', 'vue', 'svelte']) {
        await buildPage(name);
        await buildServed(name);
      }
    })(),
  ]);
}

/** Runs the tests; INNOCITIES_SUMMARY names the file in which scripts/test.mjs reads their numbers. */
function test() {
  const summary = process.env.INNOCITIES_SUMMARY;
  const reporters = summary
    ? ['--test-reporter=tap', `--test-reporter-destination=${summary}`]
    : [];
  const args = ['--test-reporter=spec', '--test-reporter-destination=stdout', ...reporters];
  const files = filesBelow(fromRoot('test/frameworks'))
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => `test/frameworks/${file}`);
  return new Promise((resolve) => {
    spawn(process.execPath, ['--test', '--test-concurrency=2', ...args, ...files], {
      cwd: fromRoot(),
      stdio: 'inherit',
    }).on('close', resolve);
  });
}

async function buildAndTest() {
  const started = performance.now();
  if (!values.keep) await buildAll();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!values.keep) console.log(`demo/frameworks/built/: ${seconds} s`);
  process.exitCode = await test();
}

if (values.install) installIn('demo/frameworks');
else await buildAndTest();

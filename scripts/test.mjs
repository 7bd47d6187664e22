/**
 * Every check there is: `npm test`. Says of each how long it took, shows the output of what failed,
 * and closes with the number of tests that passed and failed; a check that fails counts as one.
 *
 *   npm test -- --only unit,node     some of them
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowsers } from './lib/browsers.mjs';
import { installPhp } from './lib/debian.mjs';
import { filesBelow, fromRoot } from './lib/project.mjs';

const only = parseArgs({ options: { only: { type: 'string' } } }).values.only?.split(',');
const scratch = mkdtempSync(path.join(tmpdir(), 'innocities-test-'));
const total = { passed: 0, failed: 0 };

function run(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: fromRoot(),
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(output).toString() }));
  });
}

const bin = (name) => fromRoot('node_modules/.bin', name);
const npm = (script, ...args) => run('npm', ['run', '--silent', script, '--', ...args]);

/** Runs one check and reports it; `count` reads the numbers of tests where there are some. */
async function step(name, check, count) {
  if (only && !only.includes(name)) return;
  const started = performance.now();
  const { code, output } = await check();
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  const counts = count?.() ?? { passed: 0, failed: 0 };
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  const good = counts.failed === 0;
  const tests = count ? `  ${counts.passed} passed, ${counts.failed} failed` : '';
  console.log(`${good ? 'ok  ' : 'FAIL'} ${seconds} s  ${name}${tests}`);
  if (!good || name === 'size') console.log(output.trim().replace(/^/gm, '       '));
}

async function inTurn(...steps) {
  for (const each of steps) await step(...each);
}

const unitSummary = path.join(scratch, 'unit.json');
const nodeSummary = path.join(scratch, 'node.tap');
const pagesSummary = path.join(scratch, 'pages.tap');
const frameworksSummary = path.join(scratch, 'frameworks.tap');

const unit = () => run(process.execPath, ['scripts/unit.mjs'], { INNOCITIES_SUMMARY: unitSummary });

function countUnit() {
  if (!existsSync(unitSummary)) return undefined;
  return JSON.parse(readFileSync(unitSummary, 'utf8'));
}

/** It measures how smoothly pages load, so it has the machine to itself. */
const PAGES = 'test/node/pages.test.mjs';

const inNode = (files, summary) =>
  run(process.execPath, [
    '--test',
    // Of two cores Node would leave one idle.
    '--test-concurrency=2',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${summary}`,
    ...files,
  ]);

const nodeTests = () =>
  inNode(
    filesBelow(fromRoot('test/node'))
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => `test/node/${file}`)
      .filter((file) => file !== PAGES),
    nodeSummary,
  );

const pages = () => inNode([PAGES], pagesSummary);

const frameworks = () =>
  run(process.execPath, ['scripts/frameworks.mjs'], { INNOCITIES_SUMMARY: frameworksSummary });

function countTap(file) {
  if (!existsSync(file)) return undefined;
  const tap = readFileSync(file, 'utf8');
  const number = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(tap)?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') + number('cancelled') };
}

try {
  installBrowsers();
  installPhp();
  // Two at a time, for these wait for no browser; the tests in browsers are then alone. What waits
  // for the network waits beside them.
  await Promise.all([
    inTurn(
      ['build', () => npm('build')],
      ['storybook', () => run(bin('storybook'), ['build', '--disable-telemetry', '--quiet'])],
      ['size', () => npm('size')],
      ['publint', () => run(bin('publint'), ['--strict'])],
      ['attw', () => run(bin('attw'), ['--pack', '.', '--profile', 'esm-only'])],
    ),
    inTurn(
      ['typecheck', () => npm('typecheck')],
      ['eslint', () => run(bin('eslint'), ['--max-warnings', '0', '.'])],
      ['stylelint', () => run(bin('stylelint'), ['--max-warnings', '0', 'src/**/*.ts'])],
      ['format', () => npm('format:check')],
      ['knip', () => run(bin('knip'), [])],
      ['data:check', () => npm('data:check')],
      ['contract', () => npm('contract')],
    ),
    inTurn([
      'frameworks:install',
      () => run(process.execPath, ['scripts/frameworks.mjs', '--install']),
    ]),
  ]);
  await inTurn(
    ['unit', unit, countUnit],
    ['node', nodeTests, () => countTap(nodeSummary)],
    ['pages', pages, () => countTap(pagesSummary)],
    ['frameworks', frameworks, () => countTap(frameworksSummary)],
  );
  if (!only && total.passed + total.failed === 0) {
    console.error('No test ran.');
    total.failed = 1;
  }
} catch (error) {
  console.error(error.message);
  total.failed += 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

/**
 * The tests that run in browsers.
 *
 *   npm run test:unit                                     all, in three engines
 *   npm run test:unit -- --chromium --files donut         files with "donut" in their path, in one
 *   npm run test:unit -- --engine firefox,webkit --watch
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fromRoot } from './lib/project.mjs';

const { values } = parseArgs({
  options: {
    chromium: { type: 'boolean' },
    engine: { type: 'string' },
    files: { type: 'string' },
    watch: { type: 'boolean' },
  },
});
const engines = values.chromium ? 'chromium' : values.engine;
const wtr = fromRoot('node_modules/@web/test-runner/dist/bin.js');
spawn(process.execPath, [wtr, ...(values.watch ? ['--watch'] : [])], {
  cwd: fromRoot(),
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(engines && { INNOCITIES_ENGINES: engines }),
    ...(values.files && { INNOCITIES_FILES: values.files }),
  },
}).on('exit', (code, signal) => {
  const { INNOCITIES_SUMMARY: summary } = process.env;
  // It buffers what it prints, and what it said last can be lost with it.
  if (signal) console.error(`The test runner was ended by ${signal}.`);
  else if (summary && !existsSync(summary)) {
    console.error(`The test runner ended with code ${code} before its tests were done.`);
  }
  process.exitCode = code ?? 1;
});

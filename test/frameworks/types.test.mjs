/** What the typings of the package accept and refuse, as the compiler of every framework sees them. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { fromRoot } from '../../scripts/lib/project.mjs';

const inFolder = (...parts) => fromRoot('demo/frameworks', ...parts);

/** Runs a compiler; errors in the examples are its answer, not a failure. */
const compile = (tool, ...args) =>
  new Promise((resolve) => {
    const command = [inFolder('node_modules', tool), ...args];
    execFile(process.execPath, command, { cwd: inFolder() }, (error, stdout, stderr) =>
      resolve({ failed: Boolean(error), output: stdout + stderr }),
    );
  });

const accepts = ({ failed, output }) => assert.ok(!failed, output);

/** The lines marked "wrong" in a file, for compilers that know no comment that expects an error. */
const marked = (file) =>
  readFileSync(inFolder(file), 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.includes('wrong: ') ? [index + 1] : []));

// In React and Vue the wrong usage stands in types.test.tsx and Types.vue, under comments that expect
// an error: a comment without one is itself an error.
describe('typings', () => {
  it('React', async () => {
    accepts(await compile('typescript/bin/tsc', '-p', 'react'));
  });

  it('Vue', async () => {
    accepts(await compile('vue-tsc/bin/vue-tsc.js', '-p', 'vue', '--noEmit'));
  });

  it('Svelte', async () => {
    const { output } = await compile(
      'svelte-check/bin/svelte-check',
      ...['--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine-verbose'],
    );
    const found = [...output.matchAll(/^\d+ (\{.*\})$/gm)].map(([, line]) => JSON.parse(line));
    assert.match(output, /COMPLETED/);
    assert.deepEqual(
      found.map(({ filename, start }) => `${filename} ${start.line + 1}`),
      marked('svelte/Wrong.svelte').map((line) => `Wrong.svelte ${line}`),
      output,
    );
  });

  it('Angular: events and references; it checks no attribute of a custom element', async () => {
    const { output } = await compile(
      '@angular/compiler-cli/bundles/src/bin/ngc.js',
      ...['-p', 'angular/tsconfig.types.json'],
    );
    const found = [...stripVTControlCharacters(output).matchAll(/^(\S+\.ts):(\d+):\d+ - error/gm)];
    assert.deepEqual(
      found.map(([, file, line]) => `${path.basename(file)} ${line}`),
      marked('angular/src/wrong.ts').map((line) => `wrong.ts ${line}`),
      output,
    );
  });
});

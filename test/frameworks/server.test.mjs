/** Modules of the package where there is no DOM: a server that renders pages imports them too. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fromRoot, pkg, widgetNames } from '../../scripts/lib/project.mjs';

const ENTRIES = [
  pkg.name,
  `${pkg.name}/define.js`,
  `${pkg.name}/react`,
  `${pkg.name}/vue`,
  `${pkg.name}/svelte`,
  ...widgetNames().map((name) => `${pkg.name}/widgets/${name}.js`),
];

describe('on a server', () => {
  for (const entry of ENTRIES) {
    it(`imports ${entry}, and makes no DOM up`, () => {
      const code = `import '${entry}';
        console.log(['document', 'window', 'HTMLElement'].filter((name) => name in globalThis).join());`;
      const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: fromRoot('demo/frameworks'),
        encoding: 'utf8',
      });
      assert.equal(output, '\n');
    });
  }
});

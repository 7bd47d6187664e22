/**
 * The plug-in in a real WordPress from Debian's packages: `npm run test:wordpress`. Installs what is
 * missing where it may, builds where there is no plug-in yet, and closes with the number of tests that
 * passed and failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DIST, fromRoot } from './lib/project.mjs';

const node = (...args) =>
  spawnSync(process.execPath, args, { cwd: fromRoot(), stdio: 'inherit' }).status === 0;

if (!existsSync(path.join(DIST, 'wordpress')) && !node('scripts/build.mjs')) process.exit(1);

const scratch = mkdtempSync(path.join(tmpdir(), 'innocities-wordpress-'));
const tap = path.join(scratch, 'tests.tap');
const good = node(
  '--test',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=tap',
  `--test-reporter-destination=${tap}`,
  'test/wordpress/wordpress.test.mjs',
);
const report = existsSync(tap) ? readFileSync(tap, 'utf8') : '';
rmSync(scratch, { recursive: true });
const number = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(report)?.[1] ?? 0);
const failed = number('fail') + number('cancelled');
console.log(`${number('pass')} passed, ${good ? failed : Math.max(failed, 1)} failed`);
process.exitCode = good ? 0 : 1;

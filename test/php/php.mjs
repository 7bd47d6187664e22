/**
 * PHP for the tests: the one of this machine, and the oldest that the plug-ins promise to run on, which
 * no Debian has any longer: PHP 7.4 compiled to WebAssembly.
 */
import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { getPHPLoaderModule } from '@php-wasm/node-7-4';
import { PHP, loadPHPRuntime } from '@php-wasm/universal';
import { installPhp } from '../../scripts/lib/debian.mjs';
import { filesBelow } from '../../scripts/lib/project.mjs';

const run = promisify(execFile);

const ofTheMachine = {
  name: 'PHP of the machine',
  runsDrupal: true,
  install: installPhp,
  async php(args) {
    return (await run('php', args, { encoding: 'utf8', maxBuffer: 1 << 28 })).stdout;
  },
};

/** It has no files but those that it is given: they stand at the same places as here. */
function give(php, place) {
  const files = statSync(place).isDirectory() ? filesBelow(place) : [''];
  for (const file of files.map((each) => path.join(place, each))) {
    php.mkdirTree(path.dirname(file));
    php.writeFile(file, readFileSync(file));
  }
}

const oldest = {
  name: 'PHP 7.4',
  // Drupal 10 itself asks for PHP 8.1.
  runsDrupal: false,
  install() {},
  async php(args, places) {
    const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
    try {
      for (const place of places) give(php, place);
      const answer = await php.cli(['php', ...args]);
      const [out, error, code] = await Promise.all([
        answer.stdoutText,
        answer.stderrText,
        answer.exitCode,
      ]);
      if (code !== 0) throw new Error(`php ${args.join(' ')}: ${error || out}`);
      return out;
    } finally {
      php.exit();
    }
  },
};

/**
 * Each has `install()`, and `php(args, places)`, which runs it and gives what it prints; it fails where
 * PHP does. `places` are the files and folders that it needs, whole.
 *
 * @type {{name: string, runsDrupal: boolean, install: () => void, php: (args: string[], places: string[]) => Promise<string>}[]}
 */
export const everyPhp = [ofTheMachine, oldest];

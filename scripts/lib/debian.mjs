/** Debian's packages, where a test needs a program that the machine may lack. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The first of these programs that the machine has. */
export function onPath(...names) {
  for (const name of names) {
    for (const folder of [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin']) {
      try {
        accessSync(path.join(folder, name), constants.X_OK);
        return path.join(folder, name);
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

const passes = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Whether packages can be installed without asking anybody. */
function mayInstall() {
  if (!onPath('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && passes('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/**
 * Installs what `missing` names, where that needs no one's leave; otherwise says in one line what to
 * install.
 *
 * @param {string} purpose Who needs them, as the beginning of a sentence: "The tests of WordPress".
 * @param {() => string[]} missing Names of packages that are not there; asked again afterwards.
 * @param {string[]} [also] Packages that go with them, without which it works too.
 */
export function installPackages(purpose, missing, also = []) {
  const packages = [...missing(), ...also];
  if (packages.length === 0) return;
  const leave = mayInstall();
  if (leave) {
    console.log(`installing from Debian's packages: ${packages.join(' ')}`);
    // Another test may be installing at the same time.
    const options = ['--yes', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
    const apt = (...args) => {
      // The run level of maintenance, in which no package starts its service.
      const quiet = ['DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1'];
      const command = [...leave, 'env', ...quiet, 'apt-get', ...args];
      return spawnSync(command[0], command.slice(1));
    };
    apt('update');
    const done = apt('install', ...options, ...packages);
    if (done.status !== 0) console.error(String(done.stderr));
  }
  const left = missing();
  if (left.length > 0) throw new Error(`${purpose} need: apt-get install ${left.join(' ')}`);
}

export function installPhp() {
  installPackages('The tests of PHP', () => (onPath('php') ? [] : ['php-cli']));
}

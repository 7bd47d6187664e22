/** The three engines, as the system has them: nothing is downloaded from a browser vendor. */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
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

/** The folders in a folder whose names match. */
function folders(folder, name) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && name.test(entry.name))
    .map((entry) => path.join(folder, entry.name));
}

/** WebKitGTK's own small browser: /usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser. */
function miniBrowser() {
  return folders('/usr/lib', /-linux-/)
    .flatMap((folder) => folders(folder, /^webkit2?gtk-/))
    .map((folder) => path.join(folder, 'MiniBrowser'))
    .find((file) => existsSync(file));
}

export function findBrowsers() {
  return {
    chromium: onPath('chromium', 'chromium-browser', 'google-chrome'),
    firefox: onPath('firefox-esr', 'firefox'),
    webkitDriver: onPath('WebKitWebDriver'),
    miniBrowser: miniBrowser(),
    xvfbRun: onPath('xvfb-run'),
    xauth: onPath('xauth'),
  };
}

const PACKAGES = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkitDriver: 'webkit2gtk-driver',
  miniBrowser: 'webkit2gtk-driver',
  xvfbRun: 'xvfb',
  xauth: 'xauth',
};

/**
 * Debian's packages for what is missing, and a font with it: an empty machine has none at all, and
 * then no text has a width.
 */
function missingPackages() {
  const found = findBrowsers();
  const missing = Object.keys(PACKAGES).filter((name) => !found[name]);
  const packages = new Set(missing.map((name) => PACKAGES[name]));
  if (!existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf')) {
    packages.add('fonts-dejavu-core');
  }
  return { missing, packages: [...packages] };
}

const passes = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Installs what is missing where that needs no one's leave; otherwise says what to install. */
export function installBrowsers() {
  const { packages } = missingPackages();
  if (packages.length === 0) return;
  const root = process.getuid?.() === 0;
  const may = onPath('apt-get') && (root || (onPath('sudo') && passes('sudo', ['-n', 'true'])));
  if (may) {
    const apt = (...args) =>
      spawnSync(root ? 'env' : 'sudo', [
        ...(root ? [] : ['-n', 'env']),
        'DEBIAN_FRONTEND=noninteractive',
        'apt-get',
        ...args,
      ]);
    console.log(`installing from Debian's packages: ${packages.join(' ')}`);
    apt('update');
    const done = apt('install', '--yes', '--no-install-recommends', ...packages);
    if (done.status !== 0) console.error(String(done.stderr));
  }
  const left = missingPackages();
  if (left.missing.length > 0) {
    throw new Error(`The tests need three browsers: apt-get install ${left.packages.join(' ')}`);
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts the driver of WebKitGTK, on a screen of its own where there is none (without a screen it
 * hangs), and stops both when this process ends.
 */
export async function startWebKitDriver() {
  const { webkitDriver, xvfbRun } = findBrowsers();
  const port = await freePort();
  const command = [webkitDriver, `--port=${port}`];
  const driver = process.env.DISPLAY
    ? spawn(command[0], command.slice(1), { stdio: 'ignore', detached: true })
    : spawn(xvfbRun, ['-a', ...command], { stdio: 'ignore', detached: true });
  const stop = () => {
    try {
      process.kill(-driver.pid);
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', stop);
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      const status = await fetch(`http://127.0.0.1:${port}/status`);
      if (status.ok) return port;
    } catch {
      if (Date.now() > deadline) throw new Error('WebKitWebDriver did not start in 15 s');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

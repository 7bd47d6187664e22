/** The three engines, as the system has them: nothing is downloaded from a browser vendor. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { installPackages, onPath } from './debian.mjs';

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

/**
 * What Playwright turns off in Chromium, for a list of ours takes the place of its own, and what we
 * turn off besides: two more pages, loaded with every page of a test, for what is typed into an address
 * bar that no one sees. They cost as much work as one of ours.
 */
const FEATURES_OFF = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** How Playwright launches the system's Chromium. */
export function chromiumOptions() {
  return {
    executablePath: findBrowsers().chromium,
    args: ['--no-sandbox', `--disable-features=${FEATURES_OFF}`],
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

/** Debian's packages for what is missing. */
function missingPackages() {
  const found = findBrowsers();
  const missing = Object.keys(PACKAGES).filter((name) => !found[name]);
  return [...new Set(missing.map((name) => PACKAGES[name]))];
}

/**
 * Installs what is missing where that needs no one's leave; otherwise says what to install. A font
 * goes with it: an empty machine has none at all, and then no text has a width.
 */
export function installBrowsers() {
  const font = existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf');
  installPackages(
    'The tests in three browsers',
    missingPackages,
    font ? [] : ['fonts-dejavu-core'],
  );
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
  // Without a graphics card, frames shared through the memory of one took a fifth of the tests' time.
  const env = { WEBKIT_DISABLE_DMABUF_RENDERER: '1', ...process.env };
  const options = { stdio: 'ignore', detached: true, env };
  const driver = process.env.DISPLAY
    ? spawn(command[0], command.slice(1), options)
    : spawn(xvfbRun, ['-a', ...command], options);
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

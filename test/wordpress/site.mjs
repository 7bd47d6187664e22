/**
 * A real WordPress of its own, from Debian's packages, in a temporary folder: nothing of it a service of
 * the system. `close` leaves nothing.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../../scripts/lib/debian.mjs';
import { phpOfDebian } from './php-of-debian.mjs';
import { oldestPhp } from './php-oldest.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

const DEBIAN = '/usr/share/wordpress';
/** Another WordPress, as it comes out of its zip, to try a newer one than Debian's. */
const SYSTEM = process.env.INNOCITIES_WORDPRESS ?? DEBIAN;
/** The folder of the plug-in "SQLite Database Integration": with it WordPress runs under PHP 7.4. */
const SQLITE = process.env.INNOCITIES_SQLITE;
const { packages, prepare } = SQLITE ? oldestPhp(path.resolve(SQLITE)) : phpOfDebian;
const LANGUAGES = `${DEBIAN}/wp-content/languages`;
/** One theme of blocks, and one of templates in PHP. */
const THEMES = ['twentytwentythree', 'twentytwentyone'];
const LOCALES = ['fi', 'sv_SE'];

const themeFolder = (theme) =>
  [SYSTEM, DEBIAN]
    .map((root) => `${root}/wp-content/themes/${theme}`)
    .find((folder) =>
      ['functions.php', 'templates'].some((each) => existsSync(`${folder}/${each}`)),
    ) ?? theme;

/** Debian's packages that are not there. */
function missingPackages() {
  const there = {
    ...packages,
    wordpress: () => existsSync(`${SYSTEM}/wp-load.php`),
    'wordpress-l10n': () => existsSync(`${LANGUAGES}/fi.mo`),
    ...Object.fromEntries(
      THEMES.map((theme) => [`wordpress-theme-${theme}`, () => existsSync(themeFolder(theme))]),
    ),
  };
  return Object.keys(there).filter((name) => !there[name]());
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

/** Tries again until it works, or `seconds` are over. */
export async function until(what, seconds, attempt) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw new Error(`${what}: ${error.message}`, { cause: error });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** WordPress as a city's web host has it: a folder of files that its administrator may write to. */
function copyWordPress(folder) {
  for (const entry of readdirSync(SYSTEM)) {
    if (entry === 'wp-content' || entry === 'wp-config.php' || entry.startsWith('.')) continue;
    cpSync(path.join(SYSTEM, entry), path.join(folder, entry), {
      recursive: true,
      dereference: true,
    });
  }
  const content = (...parts) => path.join(folder, 'wp-content', ...parts);
  for (const each of ['plugins', 'uploads', 'upgrade', 'languages']) {
    mkdirSync(content(each), { recursive: true });
  }
  for (const theme of THEMES) {
    cpSync(realpathSync(themeFolder(theme)), content('themes', theme), {
      recursive: true,
      dereference: true,
    });
  }
  for (const file of readdirSync(LANGUAGES)) {
    if (LOCALES.some((locale) => new RegExp(`(^|-)${locale}[.-]`).test(file))) {
      cpSync(path.join(LANGUAGES, file), content('languages', file), { dereference: true });
    }
  }
}

/** The settings: every error is logged, none is shown, and WordPress asks no other server. */
const settings = (url, host) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', 'wordpress' );
define( 'DB_HOST', '${host}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', false );
define( 'FS_METHOD', 'direct' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

export async function startWordPress() {
  installPackages('The tests of WordPress', missingPackages);
  const scratch = mkdtempSync(path.join(tmpdir(), 'innocities-wp-'));
  const folder = path.join(scratch, 'site');
  const errorLog = path.join(scratch, 'php-errors.log');
  const children = [];
  const stop = () => {
    for (const child of children.splice(0).reverse()) {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', stop);
  const start = (command, args, env = {}) => {
    const child = spawn(command, args, {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, ...env },
    });
    children.push(child);
  };

  mkdirSync(folder);
  copyWordPress(folder);
  writeFileSync(errorLog, '');

  const php = await prepare({ scratch, folder, start, until });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  writeFileSync(path.join(folder, 'wp-config.php'), settings(url, php.host));
  const ini = {
    error_log: errorLog,
    log_errors: '1',
    display_errors: '0',
    upload_max_filesize: '20M',
    post_max_size: '20M',
    memory_limit: '512M',
    'opcache.enable_cli': '1',
  };

  /** Calls one of the functions of steps.php inside this WordPress. */
  async function call(step, input = {}) {
    const stdout = await php.run([here('steps.php'), folder, step, JSON.stringify(input)], ini);
    const [, answer] = stdout.split('\u001e');
    if (answer === undefined) {
      throw new Error(`${step}: ${stdout || readFileSync(errorLog, 'utf8') || 'said nothing'}`);
    }
    return JSON.parse(answer);
  }

  await call('install', { url });
  await php.serve({ url, port, ini });
  await until('WordPress did not answer', 20, () => fetch(`${url}/wp-login.php`));

  return {
    url,
    folder,
    /** Whether this is the version that the lists of the tests were taken from. */
    debian: SYSTEM === DEBIAN,
    call,
    errors: () => readFileSync(errorLog, 'utf8').split('\n').filter(Boolean),
    close: () => {
      process.off('exit', stop);
      php.close();
      stop();
    },
  };
}

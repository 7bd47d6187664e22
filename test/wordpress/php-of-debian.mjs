/** What WordPress stands on, from Debian's packages: MariaDB on a socket, PHP with its built-in server. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { onPath } from '../../scripts/lib/debian.mjs';

const run = promisify(execFile);

/** A module of PHP for the command line, of whichever version. */
const hasModule = (name) =>
  existsSync('/etc/php') &&
  readdirSync('/etc/php')
    .map((version) => `/etc/php/${version}/cli/conf.d`)
    .some(
      (folder) => existsSync(folder) && readdirSync(folder).some((file) => file.endsWith(name)),
    );

const flags = (ini) => Object.entries(ini).flatMap(([name, value]) => ['-d', `${name}=${value}`]);

async function startDatabase(scratch, start, until) {
  const socket = path.join(scratch, 'db.sock');
  const data = path.join(scratch, 'db');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ]);
  start(onPath('mariadbd'), [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${path.join(scratch, 'db.pid')}`,
    '--skip-networking',
    '--innodb-flush-log-at-trx-commit=0',
    ...user,
  ]);
  const create = `CREATE DATABASE wordpress; CREATE USER wordpress@localhost IDENTIFIED BY 'wordpress';
    GRANT ALL ON wordpress.* TO wordpress@localhost;`;
  await until('MariaDB did not start', 30, () =>
    run('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute', create]),
  );
  return socket;
}

export const phpOfDebian = {
  /** By name, whether it is there: the servers without the services that go with them. */
  packages: {
    'php-cli': () => onPath('php'),
    'php-mysql': () => hasModule('-mysqli.ini'),
    'php-xml': () => hasModule('-dom.ini'),
    'php-mbstring': () => hasModule('-mbstring.ini'),
    'mariadb-server-core': () => onPath('mariadbd') && onPath('mariadb-install-db'),
    'mariadb-client-core': () => onPath('mariadb'),
  },

  async prepare({ scratch, folder, start, until }) {
    const socket = await startDatabase(scratch, start, until);
    return {
      host: `localhost:${socket}`,
      async run(args, ini) {
        return (await run('php', [...flags(ini), ...args], { maxBuffer: 64 * 1024 * 1024 })).stdout;
      },
      serve({ port, ini }) {
        start('php', [...flags(ini), '-S', `127.0.0.1:${port}`, '-t', folder], {
          PHP_CLI_SERVER_WORKERS: '4',
        });
      },
      close() {},
    };
  },
};

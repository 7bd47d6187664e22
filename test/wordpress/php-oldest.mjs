/**
 * What WordPress stands on where Debian has it no longer: PHP 7.4 compiled to WebAssembly, which takes
 * its files from this machine, with the database in a file of SQLite. WordPress's own plug-in for that
 * has no package of Debian: `INNOCITIES_SQLITE` names its folder.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getPHPLoaderModule } from '@php-wasm/node-7-4';
import { PHP, PHPRequestHandler, loadPHPRuntime, setPhpIniEntries } from '@php-wasm/universal';

const HERE = fileURLToPath(new URL('.', import.meta.url));

async function startPhp(places, ini, requestHandler) {
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
  if (requestHandler) php.requestHandler = requestHandler;
  await setPhpIniEntries(php, ini);
  for (const root of places) {
    php.mkdirTree(root);
    await php.mount(root, (_php, files, place) => {
      files.mount(files.filesystems.NODEFS, { root }, place);
      return () => files.unmount(place);
    });
  }
  return php;
}

/** WordPress uses this file in place of MySQL. It switches its plug-in on where that is not defined. */
function putSqlite(sqlite, folder) {
  const content = path.join(folder, 'wp-content');
  mkdirSync(path.join(content, 'database'));
  const dropIn = readFileSync(path.join(sqlite, 'db.copy'), 'utf8')
    .replace('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite)
    .replace('<?php', "<?php\ndefine( 'SQLITE_MAIN_FILE', '' );");
  writeFileSync(path.join(content, 'db.php'), dropIn);
}

/** Answers one request with what PHP answers to it. */
async function answer(handler, request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { url, method, headers } = request;
  const body = chunks.length > 0 ? new Uint8Array(Buffer.concat(chunks)) : undefined;
  const {
    httpStatusCode,
    headers: ours,
    bytes,
  } = await handler.request({ url, method, headers, body });
  response.writeHead(httpStatusCode, ours).end(bytes);
}

export const oldestPhp = (sqlite) => ({
  packages: {},

  prepare({ scratch, folder }) {
    putSqlite(sqlite, folder);
    const places = [scratch, sqlite, HERE];
    let server;
    return {
      host: 'none',
      async run(args, ini) {
        const php = await startPhp(places, ini);
        try {
          const said = await php.cli(['php', ...args]);
          const [out, error, code] = await Promise.all([
            said.stdoutText,
            said.stderrText,
            said.exitCode,
          ]);
          if (code !== 0) throw new Error(error || out);
          return out;
        } finally {
          php.exit();
        }
      },
      async serve({ url, port, ini }) {
        const handler = new PHPRequestHandler({
          documentRoot: folder,
          absoluteUrl: url,
          cookieStore: false,
          maxPhpInstances: 1,
          phpFactory: ({ requestHandler }) => startPhp(places, ini, requestHandler),
          getFileNotFoundAction: () => ({ type: 'internal-redirect', uri: '/index.php' }),
        });
        server = createServer((request, response) => {
          answer(handler, request, response).catch((error) => {
            response.writeHead(500).end(String(error));
          });
        });
        await new Promise((done) => server.listen(port, '127.0.0.1', done));
      },
      close() {
        server?.close();
        server?.closeAllConnections();
      },
    };
  },
});

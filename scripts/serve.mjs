/**
 * A small static server for the demo, the tests and the contact sheets: demo/ at the root, dist/ at
 * /dist/. /builder/ leads to the builder in dist/, beside the files that it makes embeds for. Headers of
 * single pages (a content security policy, say) stand in demo/headers.json:
 * `{"/strict.html": {"content-security-policy": "default-src 'self'"}}`.
 *
 *   node scripts/serve.mjs            port from PORT, else 4173
 *   const {url, close} = await serve({port: 0})
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromRoot } from './lib/project.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.shtml': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Short addresses; the query stays. */
const REDIRECTS = { '/builder/': '/dist/builder/', '/builder': '/dist/builder/' };

/** The path that was asked for, without `..` and the query. */
const pathnameOf = (request) => new URL(`http://localhost${request.url}`).pathname;

/** The real path of a file inside `folder`, or undefined: neither `..` nor a link leads out of it. */
async function inside(folder, name) {
  try {
    const root = await realpath(folder);
    let file = await realpath(path.join(root, name));
    if (file !== root && !file.startsWith(root + path.sep)) return undefined;
    if ((await stat(file)).isDirectory()) {
      if (!name.endsWith('/')) return undefined;
      file = await realpath(path.join(file, 'index.html'));
    }
    return file.startsWith(root + path.sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {object} options
 * @param {number} [options.port] 0 takes any free one.
 * @param {Record<string, string>} [options.mounts] Folders by path, each beginning and ending with a slash.
 * @param {Record<string, Record<string, string>>} [options.headers] Headers by path.
 * @param {Record<string, (file: string) => Promise<string>>} [options.readers] How files of an ending become pages.
 * @param {(path: string) => void} [options.onRequest]
 */
export async function serve({
  port = 0,
  mounts = { '/': fromRoot('demo'), '/dist/': fromRoot('dist') },
  headers,
  readers = {},
  onRequest,
} = {}) {
  const headersFile = fromRoot('demo/headers.json');
  // Read anew for every page, so that a person who edits the file need not restart.
  const headersOf = (pathname) => {
    const all =
      headers ?? (existsSync(headersFile) ? JSON.parse(readFileSync(headersFile, 'utf8')) : {});
    return all[pathname.endsWith('/') ? `${pathname}index.html` : pathname];
  };
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);

  const server = createServer(async (request, response) => {
    const answer = (status, type, body) => {
      response.writeHead(status, {
        'content-type': type,
        'content-length': Buffer.byteLength(body),
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        ...(status === 200 ? headersOf(pathnameOf(request)) : {}),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('allow', 'GET, HEAD');
        answer(405, TYPES['.txt'], 'Only GET and HEAD\n');
        return;
      }
      const pathname = pathnameOf(request);
      onRequest?.(pathname);
      if (Object.hasOwn(REDIRECTS, pathname)) {
        response.setHeader('location', request.url.replace(pathname, REDIRECTS[pathname]));
        answer(302, TYPES['.txt'], REDIRECTS[pathname]);
        return;
      }
      const name = decodeURIComponent(pathname);
      const prefix = prefixes.find((each) => name.startsWith(each));
      const file =
        prefix && !name.includes('\0')
          ? await inside(mounts[prefix], name.slice(prefix.length) || '/')
          : undefined;
      const ending = file && path.extname(file).toLowerCase();
      const type = TYPES[ending];
      if (type) answer(200, type, await (readers[ending] ?? readFile)(file));
      else answer(404, TYPES['.txt'], `Not found: ${pathname}\n`);
    } catch {
      answer(400, TYPES['.txt'], 'Bad request\n');
    }
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${address.port}/`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** Serves until it is stopped, and says where. */
export async function serveDemo() {
  const port = Number(process.env.PORT ?? 4173);
  try {
    const { url } = await serve({ port });
    console.log(`innocities-widgets: ${url.replace('127.0.0.1', 'localhost')}`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken: choose another with PORT=4174 npm start`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await serveDemo();
}

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';

describe('the demo server', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'innocities-serve-'));
  const asked = [];
  let server;

  /** Sends the path as it stands: fetch() would take the dots out. */
  const get = (pathname, method = 'GET') =>
    new Promise((resolve, reject) => {
      request({ port: server.port, host: '127.0.0.1', path: pathname, method }, (response) => {
        let body = '';
        response.on('data', (data) => (body += data));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body }),
        );
      })
        .on('error', reject)
        .end();
    });

  before(async () => {
    mkdirSync(path.join(folder, 'site/sub'), { recursive: true });
    mkdirSync(path.join(folder, 'dist'));
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    writeFileSync(path.join(folder, 'site/index.html'), '<p>home');
    writeFileSync(path.join(folder, 'site/sub/index.html'), '<p>sub');
    writeFileSync(path.join(folder, 'site/strict.html'), '<p>strict');
    writeFileSync(path.join(folder, 'dist/x.js'), 'export {};');
    symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'site/link.txt'));
    server = await serve({
      mounts: { '/': path.join(folder, 'site'), '/dist/': path.join(folder, 'dist') },
      headers: { '/strict.html': { 'content-security-policy': "default-src 'self'" } },
      onRequest: (pathname) => asked.push(pathname),
    });
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('serves files, folders and a second tree with their types', async () => {
    assert.equal((await get('/')).body, '<p>home');
    assert.equal((await get('/?a=b')).body, '<p>home');
    assert.equal((await get('/sub/')).body, '<p>sub');
    assert.equal((await get('/')).headers['content-type'], 'text/html; charset=utf-8');
    const script = await get('/dist/x.js');
    assert.equal(script.headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(script.headers['x-content-type-options'], 'nosniff');
    assert.ok(asked.includes('/dist/x.js'));
  });

  it('adds the headers of a page to that page alone', async () => {
    const strict = await get('/strict.html');
    assert.equal(strict.headers['content-security-policy'], "default-src 'self'");
    assert.equal((await get('/')).headers['content-security-policy'], undefined);
  });

  it('never leaves its folders', async () => {
    for (const pathname of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e%2fsecret.txt',
      '/dist/..%2f..%2fsecret.txt',
      '/dist/../../secret.txt',
      '/link.txt',
      '//secret.txt',
      '/%00',
      '/%E0%A4%A',
    ]) {
      const { status, body } = await get(pathname);
      assert.ok(status === 404 || status === 400, `${pathname}: ${status}`);
      assert.doesNotMatch(body, /^secret$/, pathname);
    }
  });

  it('only reads', async () => {
    assert.equal((await get('/', 'POST')).status, 405);
    const head = await get('/', 'HEAD');
    assert.equal(head.status, 200);
    assert.equal(head.body, '');
  });
});

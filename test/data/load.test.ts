import '../helpers/everything.js';
import { expect } from '@open-wc/testing';
import { DataError } from '../../src/data/data-error.js';
import { loadDataset } from '../../src/data/load.js';
import { themes } from '../../src/data/themes.js';
import { answer, json, replace, silence } from '../helpers/replace.js';

const never = new AbortController().signal;
const load = (signal = never): Promise<unknown> => loadDataset('themes', '/luvut.json', signal);

async function errorOf(promise: Promise<unknown>): Promise<DataError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(DataError);
  return error as DataError;
}

describe('loadDataset', () => {
  it('gives the dataset, from an address of the page, asking for JSON', async () => {
    expect(await loadDataset('themes', '/data/themes.json', never)).to.deep.equal(themes);
    let asked: RequestInit | undefined;
    replace(window, 'fetch', (_, init) => {
      asked = init;
      return Promise.resolve(json(themes));
    });
    await load();
    expect(asked).to.include({ credentials: 'same-origin' });
    expect(new Headers(asked!.headers).get('accept')).to.equal('application/json');
  });

  it('takes every type that is JSON, and a byte order mark', async () => {
    for (const type of ['application/json', 'text/json; charset=utf-8', 'application/ld+json']) {
      answer(() => json(themes, { headers: { 'content-type': type } }));
      expect(await load(), type).to.deep.equal(themes);
    }
    answer(() => json(`\ufeff${JSON.stringify(themes)}`));
    expect(await load()).to.deep.equal(themes);
  });

  it('network: says which address, and what the browser said', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    const error = await errorOf(load());
    expect(error).to.include({ code: 'network', value: '/luvut.json' });
    expect(error.message).to.contain('Failed to fetch');
  });

  it('network: also when the line breaks off in the middle', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"id":'));
        controller.error(new TypeError('connection lost'));
      },
    });
    answer(() => new Response(broken, { headers: { 'content-type': 'application/json' } }));
    expect((await errorOf(load())).code).to.equal('network');
  });

  for (const status of [404, 403, 500]) {
    it(`status: ${String(status)}`, async () => {
      answer(() => json(themes, { status }));
      expect(await errorOf(load())).to.include({ code: 'status', value: status });
    });
  }

  it('type: HTML, plain text, none', async () => {
    for (const type of ['text/html', 'text/plain', 'application/jsonp', '']) {
      answer(() => new Response(new Blob([JSON.stringify(themes)], { type })));
      expect(await errorOf(load()), type).to.include({ code: 'type', value: type });
    }
  });

  it('size: takes 5 MB, refuses a byte more, and stops reading there', async () => {
    const body = JSON.stringify(themes);
    const bytes = new TextEncoder().encode(body).byteLength;
    answer(() => json(body + ' '.repeat(5e6 - bytes)));
    expect(await load()).to.deep.equal(themes);
    answer(() => json(body + ' '.repeat(5e6 - bytes + 1)));
    expect((await errorOf(load())).code).to.equal('size');

    let cancelled = false;
    const endless = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(1e6).fill(32));
      },
      cancel() {
        cancelled = true;
      },
    });
    answer(() => new Response(endless, { headers: { 'content-type': 'application/json' } }));
    expect((await errorOf(load())).code).to.equal('size');
    expect(cancelled).to.equal(true);
  });

  it('timeout: gives up after ten seconds', async () => {
    const late = new AbortController();
    let limit = 0;
    replace(AbortSignal, 'timeout', (ms) => {
      limit = ms;
      return late.signal;
    });
    answer((_, signal) => silence(signal));
    const result = errorOf(load());
    late.abort(new DOMException('late', 'TimeoutError'));
    expect(await result).to.include({ code: 'timeout', value: 10_000 });
    expect(limit).to.equal(10_000);
  });

  it('lets the caller give up', async () => {
    const controller = new AbortController();
    const signals: AbortSignal[] = [];
    answer((_, signal) => {
      signals.push(signal!);
      return silence(signal);
    });
    const result = errorOf(load(controller.signal));
    controller.abort();
    await result;
    expect(signals[0]!.aborted).to.equal(true);
  });

  it('syntax: with what the parser says', async () => {
    for (const body of ['', '{', '{"id": themes}', '<html>']) {
      answer(() => json(body));
      expect(await errorOf(load()), body).to.include({ code: 'syntax' });
    }
  });

  it('schema: with path and value', async () => {
    const rows = themes.rows.map((row, i) => (i === 1 ? { ...row, projects: -3 } : row));
    answer(() => json({ ...themes, rows }));
    const error = await errorOf(load());
    expect(error).to.include({ code: 'schema', path: 'rows[1].projects', value: -3 });
    expect(error.message).to.match(/^rows\[1\]\.projects: .*-3$/);
  });
});

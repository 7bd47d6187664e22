/** The folder of all versions: what stays, what moves, what is told. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../scripts/lib/browsers.mjs';
import { forEmbedders, readChangelog } from '../../scripts/lib/changelog.mjs';
import { filesBelow, fromRoot, pkg } from '../../scripts/lib/project.mjs';
import { layOut } from '../../scripts/lib/release.mjs';
import { serve } from '../../scripts/serve.mjs';

const CHANGELOG = `# Changelog

## [Unreleased]

## [0.2.0] - 2027-01-15

### Added

- \`year\` of the map, see [the data](https://a.example/data):
  two lines, <one> entry.

### Development

- Another linter.

## [0.1.1] - 2026-12-01

### Fixed

- Dots.
`;

const sha = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const contract = (version, tokens) => ({ version, every: {}, elements: {}, tokens });
const CONTRACTS = [contract('0.1.1', ['--a', '--b']), contract('0.2.0', ['--a', '--c'])];

describe('a folder of versions', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'innocities-release-'));
  const out = path.join(root, 'out');
  const read = (file) => readFileSync(path.join(out, file), 'utf8');
  after(() => rmSync(root, { recursive: true }));

  /** A build as small as can be. */
  function build(version, script = version) {
    const dist = path.join(root, 'dist');
    rmSync(dist, { recursive: true, force: true });
    const files = {
      'innocities.js': `import('./chunks/zoom-${version}.js')//${script}`,
      'innocities.classic.js': `//${script}`,
      'innocities.sv.js': `//sv ${script}`,
      'hydrate.js': `//hydrate ${script}`,
      [`chunks/zoom-${version}.js`]: '',
      'widgets.json': JSON.stringify({ version }),
      'embed/a.html': '<link type="application/json+oembed" href="a.oembed.json">',
      'embed/a.oembed.json': JSON.stringify({ html: '<iframe src="../embed/a.html">' }),
    };
    files['sri.json'] = JSON.stringify(
      Object.fromEntries(
        Object.entries(files)
          .filter(([file]) => file.endsWith('.js'))
          .map(([file, text]) => [file, sha(text)]),
      ),
    );
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
      writeFileSync(path.join(dist, file), text);
    }
    return dist;
  }

  const lay = (version, { script, base = 'https://a.example/i/' } = {}) =>
    layOut({
      dist: build(version, script),
      out,
      base,
      changelog: CHANGELOG,
      contracts: CONTRACTS,
    });

  it('has the version and its alias, the same files', () => {
    const { alias, version } = lay('0.1.0');
    assert.deepEqual([alias, version], ['0.1', '0.1.0']);
    assert.deepEqual(filesBelow(path.join(out, '0.1.0')), filesBelow(path.join(out, '0.1')));
    assert.equal(read('0.1/innocities.js'), read('0.1.0/innocities.js'));
  });

  it('can be read by a web server that runs as somebody else', () => {
    for (const folder of ['0.1.0', '0.1', 'versions']) {
      assert.equal(statSync(path.join(out, folder)).mode & 0o005, 0o005, folder);
    }
  });

  it('gives oEmbed the address of each', () => {
    for (const folder of ['0.1.0', '0.1']) {
      const { html } = JSON.parse(read(`${folder}/embed/a.oembed.json`));
      assert.equal(html, `<iframe src="https://a.example/i/${folder}/embed/a.html">`);
      assert.ok(
        read(`${folder}/embed/a.html`).includes(
          `href="https://a.example/i/${folder}/embed/a.oembed.json"`,
        ),
      );
    }
  });

  it('is the same when it is laid out again', () => {
    const before = filesBelow(out).map((file) => [file, read(file)]);
    lay('0.1.0');
    assert.deepEqual(
      filesBelow(out).map((file) => [file, read(file)]),
      before,
    );
  });

  it('never changes a version that is there', () => {
    assert.throws(() => lay('0.1.0', { script: 'other' }), /0\.1\.0 is published and differs/);
    assert.match(read('0.1.0/innocities.js'), /\/\/0\.1\.0$/);
    assert.match(read('0.1/innocities.js'), /\/\/0\.1\.0$/);
  });

  it('says that the address is another one, not that the version is', () => {
    assert.throws(
      () => lay('0.1.0', { base: '/' }),
      /^Error: 0\.1\.0 is published for https:\/\/a\.example\/i\/, not for \/: set --base$/,
    );
  });

  it('moves the alias, and keeps the chunks that a cached script asks for', () => {
    lay('0.1.1');
    assert.match(read('0.1/innocities.js'), /\/\/0\.1\.1$/);
    assert.match(read('0.1.0/innocities.js'), /\/\/0\.1\.0$/);
    assert.deepEqual(filesBelow(path.join(out, '0.1/chunks')), ['zoom-0.1.0.js', 'zoom-0.1.1.js']);
    assert.deepEqual(filesBelow(path.join(out, '0.1.1/chunks')), ['zoom-0.1.1.js']);
  });

  it('begins another alias where the major version moves', () => {
    lay('0.2.0');
    lay('1.0.0');
    assert.match(read('0.1/innocities.js'), /\/\/0\.1\.1$/);
    assert.match(read('0.2/innocities.js'), /\/\/0\.2\.0$/);
    assert.match(read('1/innocities.js'), /\/\/1\.0\.0$/);
  });

  it('does not move the alias back for a late fix', () => {
    lay('1.1.0');
    const { alias, version } = lay('1.0.1');
    assert.deepEqual([alias, version], ['1', '1.1.0']);
    assert.match(read('1/innocities.js'), /\/\/1\.1\.0$/);
    assert.ok(existsSync(path.join(out, '1.0.1')));
  });

  it('tells hosts how long to keep each file, once', () => {
    const rules = {};
    let where;
    for (const line of read('_headers').trimEnd().split('\n')) {
      if (line.startsWith('/')) rules[(where = line)] = [];
      else rules[where].push(line.trim());
    }
    assert.deepEqual(rules['/i/*'], [
      'Access-Control-Allow-Origin: *',
      'Cross-Origin-Resource-Policy: cross-origin',
      'X-Content-Type-Options: nosniff',
    ]);
    const forEver = ['Cache-Control: public, max-age=31536000, immutable'];
    const short = ['Cache-Control: public, max-age=300'];
    assert.deepEqual(rules['/i/0.1.0/*'], forEver);
    assert.deepEqual(rules['/i/1/chunks/*'], forEver);
    assert.deepEqual(rules['/i/1/innocities.js'], short);
    assert.deepEqual(rules['/i/1/embed/*'], short);
    assert.deepEqual(rules['/i/versions/*'], short);
    assert.equal(rules['/i/1/*'], undefined);
  });

  it('tells what changed for embedders, newest first, and nothing of our own work', () => {
    const page = read('versions/index.html');
    const versions = [...page.matchAll(/<h2 id="(\d[^"]*)">([^<]*)</g)].map(([, , title]) => title);
    assert.deepEqual(versions, [
      '1.1.0, not released yet',
      '1.0.1, not released yet',
      '1.0.0, not released yet',
      '0.2.0, 2027-01-15',
      '0.1.1, 2026-12-01',
      '0.1.0, not released yet',
    ]);
    assert.ok(
      page.includes(
        '<li><code>year</code> of the map, see <a href="https://a.example/data">the data</a>: ' +
          'two lines, &lt;one&gt; entry.</li>',
      ),
    );
    assert.doesNotMatch(page, /linter/);
    const chapter = page.slice(page.indexOf('id="0.2.0"'), page.indexOf('id="0.1.1"'));
    assert.match(chapter, /No longer there<\/h3>\n<ul>\n<li>tokens › --b<\/li>/);
    assert.match(chapter, /New in the contract<\/h3>\n<ul>\n<li>tokens › --c<\/li>/);
  });

  it('gives the tag that stays with a version, with the integrity of its file', () => {
    const page = read('versions/index.html');
    for (const version of ['0.1.0', '1.1.0']) {
      for (const file of ['innocities.js', 'innocities.sv.js', 'hydrate.js']) {
        const hash = sha(read(`${version}/${file}`));
        assert.ok(
          page.includes(
            `&lt;script type=&quot;module&quot; src=&quot;https://a.example/i/${version}/${file}&quot;\n` +
              `  integrity=&quot;${hash}&quot;\n  crossorigin=&quot;anonymous&quot;&gt;`,
          ),
          `${version}/${file}`,
        );
      }
    }
    assert.doesNotMatch(page, /src=&quot;[^&]*chunks/);
  });
});

describe('CHANGELOG.md', () => {
  it('is read by version, date and kind', () => {
    const [unreleased, second, first] = readChangelog(CHANGELOG);
    assert.deepEqual(unreleased, { version: undefined, date: undefined, changes: {} });
    assert.deepEqual([second.version, second.date], ['0.2.0', '2027-01-15']);
    assert.deepEqual(Object.keys(second.changes), ['Added', 'Development']);
    assert.deepEqual(Object.keys(forEmbedders(second)), ['Added']);
    assert.deepEqual(first.changes, { Fixed: ['Dots.'] });
  });

  it('has something for embedders', () => {
    const [newest] = readChangelog(readFileSync(fromRoot('CHANGELOG.md'), 'utf8'));
    assert.ok(Object.values(forEmbedders(newest)).flat().length > 0);
  });
});

describe('`npm run release:layout`', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'innocities-layout-'));
  const run = (...args) =>
    promisify(execFile)(process.execPath, ['scripts/release-layout.mjs', ...args], {
      cwd: fromRoot(),
    });
  let other;
  let site;
  let browser;

  before(async () => {
    await run(out);
    const cors = { 'access-control-allow-origin': '*' };
    site = await serve({ mounts: { '/': out }, headers: new Proxy({}, { get: () => cors }) });
    browser = await chromium.launch(chromiumOptions());
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    await other?.close();
    rmSync(out, { recursive: true });
  });

  it('lays the build out under its version', () => {
    const files = filesBelow(fromRoot('dist'));
    assert.deepEqual(filesBelow(path.join(out, pkg.version)), files);
    assert.ok(existsSync(path.join(out, '.htaccess')));
    assert.ok(existsSync(path.join(out, 'nginx.conf.example')));
  });

  it('writes a page whose pinned tags work on a page of another origin', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}versions/`);
    const snippets = await page.$$eval('pre code', (all) => all.map((each) => each.textContent));
    assert.ok(snippets.length > 3);
    const folder = mkdtempSync(path.join(tmpdir(), 'innocities-pinned-'));
    other = await serve({ mounts: { '/': folder }, headers: {} });
    for (const [index, snippet] of snippets.entries()) {
      const tag = /widgets\/([a-z-]+)(?:\.\w+)?\.js/.exec(snippet)?.[1] ?? 'city-map';
      // The text is painted: hydrate.js waits for that, and an element alone paints nothing.
      const script = snippet.replace('src="/', `src="${site.url}`);
      writeFileSync(
        path.join(folder, `${index}.html`),
        `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>x</title>${script}
        </head><body><p>x</p><innocities-${tag}></innocities-${tag}></body></html>`,
      );
      await page.goto(`${other.url}${index}.html`);
      await page.waitForFunction(
        (name) => document.querySelector(name).shadowRoot?.querySelector('.frame'),
        `innocities-${tag}`,
      );
    }
    rmSync(folder, { recursive: true });
    await page.close();
  });

  it('refuses in one line what it cannot follow', async () => {
    const cases = [
      [[out, '--base', 'nowhere'], /--base nowhere is no address/],
      [[out, '--base', 'mailto:x'], /--base mailto:x is no address/],
      [[out, '--base', ''], /--base {2}is no address/],
      [[out, '--base', '-x'], /'--base'/],
      [[out, '--bass', '/'], /'--bass'/],
      [[], /<folder>/],
      [
        [out, '--base', 'https://b.example/'],
        /is published for \/, not for https:\/\/b\.example\//,
      ],
    ];
    for (const [args, line] of cases) {
      await assert.rejects(run(...args), ({ code, stderr }) => {
        assert.equal(code, 2, stderr);
        assert.match(stderr, line);
        assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
        return true;
      });
    }
  });

  // Their names are those of the build, not those of the tiny one above.
  it('tells Apache and nginx to keep what never changes, and nothing else', () => {
    const htaccess = readFileSync(path.join(out, '.htaccess'), 'utf8');
    const nginx = readFileSync(path.join(out, 'nginx.conf.example'), 'utf8');
    const servers = {
      Apache: [...htaccess.matchAll(/^SetEnvIf Request_URI "(.+)" innocities_for_ever$/gm)],
      nginx: [...nginx.matchAll(/^ *"~(.+)" +"[^"]*immutable";$/gm)],
    };
    const chunks = filesBelow(fromRoot('dist/chunks'));
    assert.ok(chunks.length > 10);
    const kept = [...chunks.map((file) => `/i/0.1/chunks/${file}`), '/i/0.1.0/innocities.js'];
    const asked = ['innocities.js', 'widgets/city-map.js', 'embed/city-map.html', 'chunks/zoom.js'];
    for (const [server, patterns] of Object.entries(servers)) {
      const keeps = (where) => patterns.some(([, pattern]) => new RegExp(pattern).test(where));
      assert.deepEqual(
        kept.filter((where) => !keeps(where)),
        [],
        server,
      );
      assert.deepEqual(
        asked.map((file) => `/i/0.1/${file}`).filter((where) => keeps(where)),
        [],
        server,
      );
    }
  });
});

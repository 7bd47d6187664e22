/**
 * The hosted frames from another origin, as a site that allows only frames gets them: policy, options,
 * sandbox, scroll bars, no scripts, oEmbed. The conversation about heights, in three engines, is in
 * test/frame/. Needs dist/.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../scripts/lib/browsers.mjs';
import { setBase } from '../../scripts/lib/frames.mjs';
import { clientExtensions, FILE } from '../../scripts/lib/liferay.mjs';
import { filesBelow, fromRoot, widgetNames } from '../../scripts/lib/project.mjs';
import { importSource } from '../../scripts/lib/source.mjs';
import { serve } from '../../scripts/serve.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const readJson = (file) => JSON.parse(readFileSync(fromRoot(file), 'utf8'));
const { widgets, languages } = readJson('dist/widgets.json');
const names = widgetNames();
const { frameAddress, frameHtml, resizeHtml } = await importSource({}, 'src/frame/snippet.ts');
const { figureValues, fileStem } = await importSource({}, 'src/embed/file-name.ts');

const textOf = (html) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the snippet', () => {
  it('puts the options into the address, a flag as a name alone', () => {
    const attributes = {
      city: 'oulu',
      lang: 'sv',
      chooser: true,
      'no-table': false,
      heading: 'Å & Ä',
    };
    assert.equal(
      frameAddress({ name: 'funding-donut', attributes, base: 'https://a.example/i/' }),
      'https://a.example/i/embed/funding-donut.html?city=oulu&lang=sv&chooser&heading=%C3%85+%26+%C3%84',
    );
    assert.equal(frameAddress({ name: 'city-map', base: '/i/' }), '/i/embed/city-map.html');
  });

  it('is one frame with a title, and one script', () => {
    const attributes = { city: 'oulu', lang: 'sv' };
    assert.equal(
      frameHtml({ name: 'city-map', attributes, base: '/i/', title: 'Karta "A"' }),
      '<iframe class="innocities-frame" src="/i/embed/city-map.html?city=oulu&amp;lang=sv" ' +
        'title="Karta &quot;A&quot;" width="100%" height="760" loading="lazy" frameborder="0"></iframe>',
    );
    assert.equal(resizeHtml('/i/'), '<script src="/i/embed/resize.js" defer></script>');
  });
});

describe('dist/embed/', () => {
  it('has a page, a script and an oEmbed answer for each widget, and little besides', () => {
    assert.deepEqual(
      filesBelow(fromRoot('dist/embed')),
      [
        'frame.css',
        'resize.js',
        ...names.flatMap((name) => [`${name}.html`, `${name}.js`, `${name}.oembed.json`]),
      ].sort(),
    );
  });

  it('costs a visitor little more than the widget, and the page almost nothing', () => {
    const size = (file) => brotliCompressSync(readFileSync(fromRoot('dist', file))).length;
    assert.ok(size('embed/resize.js') < 600, `resize.js has ${size('embed/resize.js')} bytes`);
    // A sandboxed frame can fetch nothing: its script has what other pages fetch, in three languages.
    const apart = /^(detailed|export|hydrate|leaflet|load)-/;
    const lazy = filesBelow(fromRoot('dist/chunks'))
      .filter((file) => !apart.test(file))
      .reduce((sum, file) => sum + size(`chunks/${file}`), 0);
    for (const name of names) {
      const more = size(`embed/${name}.js`) - size(`widgets/${name}.js`);
      assert.ok(more < lazy, `${name} has ${more} bytes more`);
    }
  });

  it('offers every attribute but those that name addresses and elements', () => {
    for (const { name, attributes } of widgets) {
      const html = readFileSync(fromRoot(`dist/embed/${name}.html`), 'utf8');
      const offered = /data-options="([^"]*)"/.exec(html)[1].split(' ');
      assert.deepEqual(
        [...offered, 'lang', 'src', 'for', 'tiles', 'tiles-attribution']
          .filter((each) => attributes.some((attribute) => attribute.name === each))
          .sort(),
        attributes.map((attribute) => attribute.name).sort(),
      );
      for (const closed of ['src', 'for', 'tiles', 'tiles-attribution', 'lang']) {
        assert.ok(!offered.includes(closed), closed);
      }
    }
  });

  it('answers oEmbed, and its page says where', () => {
    for (const { name, title } of widgets) {
      const answer = readJson(`dist/embed/${name}.oembed.json`);
      assert.deepEqual(answer, {
        version: '1.0',
        type: 'rich',
        title: title.fi,
        provider_name: 'innocities-widgets',
        html: frameHtml({ name, base: '../', title: title.fi }),
        width: 800,
        height: 760,
      });
      const html = readFileSync(fromRoot(`dist/embed/${name}.html`), 'utf8');
      assert.match(html, new RegExp(`json\\+oembed" href="${name}\\.oembed\\.json"`));
    }
  });

  it('gets whole addresses from a base, as often as it moves', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'innocities-base-'));
    cpSync(fromRoot('dist/embed'), path.join(folder, 'embed'), { recursive: true });
    for (const base of ['https://a.example/', 'https://b.example/i/1.2.3/']) {
      setBase(folder, base);
      for (const name of names) {
        const read = (ending) => readFileSync(path.join(folder, `embed/${name}${ending}`), 'utf8');
        const { html } = JSON.parse(read('.oembed.json'));
        assert.ok(html.includes(` src="${base}embed/${name}.html"`), html);
        assert.ok(read('.html').includes(`href="${base}embed/${name}.oembed.json"`));
      }
    }
    rmSync(folder, { recursive: true });
  });
});

it('the client extensions of Liferay are those of the registry', () => {
  const written = readFileSync(fromRoot(FILE), 'utf8');
  assert.ok(written === clientExtensions(widgets), `${FILE} is old: node scripts/liferay.mjs`);
});

/** Two origins: a city's page, and the server that has dist/. */
describe('a frame from another origin', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'innocities-frames-'));
  let browser;
  let host;
  let site;

  before(async () => {
    site = await serve({ mounts: { '/dist/': fromRoot('dist') }, headers: {} });
    const policy =
      `default-src 'none'; script-src ${site.url}dist/embed/resize.js; frame-src ${site.url}; ` +
      "style-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
    const strict = new Proxy({}, { get: () => ({ 'content-security-policy': policy }) });
    host = await serve({ mounts: { '/': folder }, headers: strict });
    // As on Windows, where a scroll bar takes width.
    browser = await chromium.launch({
      ...chromiumOptions(),
      ignoreDefaultArgs: ['--hide-scrollbars'],
    });
  });

  after(async () => {
    await browser?.close();
    await host?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page with frames, and what was said and asked on it. */
  async function open(frames, { width = 800, listen = true, ...options } = {}) {
    const markup = frames.map(({ name, query = '', attributes = '' }) =>
      frameHtml({ name, base: `${site.url}dist/`, title: name })
        .replace('.html"', `.html${query && `?${query}`}"`)
        .replace(' frameborder="0"', ` ${attributes}`),
    );
    writeFileSync(
      path.join(folder, 'page.html'),
      `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Sivu</title>
      <link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
      ${listen ? resizeHtml(`${site.url}dist/`) : ''}</head><body>${markup.join('\n')}</body></html>`,
    );
    const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
    const page = await context.newPage();
    const said = [];
    const asked = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`error: ${error}`));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${host.url}page.html`, { waitUntil: 'load' });
    const elements = await page.$$('iframe');
    for (const element of elements) await element.scrollIntoViewIfNeeded();
    const inside = await Promise.all(elements.map((element) => element.contentFrame()));
    return { page, said, asked, inside, elements, close: () => context.close() };
  }

  /** Until a frame is as high as what it shows. */
  const fitted = (frame) =>
    frame.waitForFunction(
      () => {
        const root = document.documentElement;
        return (
          document.querySelector('main > *')?.shadowRoot?.querySelector('.frame') &&
          window.innerHeight === Math.ceil(root.getBoundingClientRect().height) &&
          root.clientWidth === window.innerWidth
        );
      },
      undefined,
      // A frame below the screen draws no frames of animation, which are looked at otherwise.
      { polling: 100 },
    );

  /** On the screen, where a browser lays a frame out anew: until nothing of it is too wide. */
  const fits = async (frame) => {
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    await frame.waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth);
  };

  it('gets its height on a strict page, also below the screen and as it changes', async () => {
    const frames = names.map((name) => ({ name }));
    const { page, said, asked, inside, close } = await open(frames);
    for (const frame of inside) await fitted(frame);
    for (const width of [320, 1200, 688]) {
      await page.setViewportSize({ width, height: 900 });
      for (const frame of inside) {
        await fits(frame);
        await fitted(frame);
      }
    }
    const [frame] = inside;
    const before = await frame.evaluate(() => innerHeight);
    await frame.click('.disclosure');
    await frame.waitForFunction((height) => innerHeight > height + 20, before);
    await fitted(frame);
    await close();
    assert.deepEqual(said, []);
    const origins = new Set(
      asked.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin),
    );
    assert.deepEqual(
      [...origins].sort(),
      [host.url, site.url].map((url) => new URL(url).origin).sort(),
    );
  });

  it('tells no height but that of its new layout when it gets wider', async () => {
    const { page, inside, close } = await open([{ name: names[0] }], { width: 400 });
    const [frame] = inside;
    await fitted(frame);
    await page.evaluate(() => {
      window.told = [];
      addEventListener('message', ({ data }) => window.told.push(data.height));
    });
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.waitForFunction(() => window.told.length > 0);
    await fitted(frame);
    const height = await frame.evaluate(() => innerHeight);
    assert.deepEqual(await page.evaluate(() => window.told), [height]);
    await close();
  });

  it('scrolls by itself where the page does not listen, and comes to rest', async () => {
    const { inside, said, close } = await open([{ name: names[0] }], { listen: false });
    const [frame] = inside;
    await frame.waitForFunction(() => {
      const root = document.documentElement;
      return root.scrollHeight > innerHeight && root.clientWidth < innerWidth;
    });
    const changes = await frame.evaluate(
      () =>
        new Promise((resolve) => {
          let count = 0;
          const root = document.documentElement;
          let last = root.clientWidth;
          const watch = new ResizeObserver(() => {
            if (root.clientWidth !== last) count += 1;
            last = root.clientWidth;
          });
          watch.observe(root);
          // A frame that fights with its scroll bar changes in every frame or every other.
          let frames = 0;
          const next = () => {
            frames += 1;
            if (frames < 30) requestAnimationFrame(next);
            else resolve(count);
          };
          requestAnimationFrame(next);
        }),
    );
    await close();
    assert.equal(changes, 0);
    assert.deepEqual(said, []);
  });

  it('takes its options, and says which it does not know', async () => {
    const evil = `src=${encodeURIComponent('https://evil.example/a.json')}&tiles=x&for=y&utm_source=z`;
    const query = `city=oulu&compare=never&chooser&no-table=false&heading=Meid%C3%A4n&${evil}`;
    const { inside, said, asked, close } = await open([{ name: 'funding-donut', query }]);
    const [frame] = inside;
    await fitted(frame);
    const shown = await frame.evaluate(() => {
      const widget = document.querySelector('innocities-funding-donut');
      return {
        attributes: Object.fromEntries(
          [...widget.attributes].map(({ name, value }) => [name, value]),
        ),
        title: document.title,
        switch: widget.shadowRoot.querySelectorAll('[part="switch"] button').length,
      };
    });
    await close();
    assert.deepEqual(shown.attributes, {
      city: 'oulu',
      compare: 'never',
      chooser: '',
      heading: 'Meidän',
    });
    assert.match(shown.title, /^Meidän/);
    assert.equal(shown.switch, 2);
    assert.ok(asked.every((url) => !url.includes('evil.example/')));
    for (const name of ['src', 'tiles', 'for', 'utm_source']) {
      assert.equal(
        said.filter((each) => each.includes(`unknown-option: ?${name}=`)).length,
        1,
        name,
      );
    }
    assert.equal(said.filter((each) => each.includes('compare="never"')).length, 1);
    assert.equal(said.length, 5);
  });

  it('leaves out a flag that says false', async () => {
    const off = widgets.map(({ name, attributes }) => {
      const flags = attributes.filter(({ kind }) => kind === 'flag');
      assert.ok(flags.length > 0);
      return { name, query: flags.map((flag) => `${flag.name}=false`).join('&') };
    });
    const { inside, said, close } = await open(off);
    for (const [index, frame] of inside.entries()) {
      await fitted(frame);
      const set = await frame
        .locator(`innocities-${off[index].name}`)
        .evaluate((widget) => widget.getAttributeNames());
      assert.deepEqual(set, []);
    }
    await close();
    assert.deepEqual(said, []);
  });

  it('is dark when asked, and transparent', async () => {
    const { inside, close } = await open([
      { name: names[0], query: 'scheme=dark' },
      { name: names[0] },
    ]);
    const colours = [];
    for (const frame of inside) {
      await fitted(frame);
      colours.push(
        await frame.evaluate(() => [
          getComputedStyle(document.documentElement).colorScheme,
          getComputedStyle(document.documentElement).backgroundColor,
          getComputedStyle(document.querySelector('main > *')?.shadowRoot.querySelector('.frame'))
            .backgroundColor,
        ]),
      );
    }
    await close();
    assert.deepEqual(colours, [
      ['dark', 'rgba(0, 0, 0, 0)', 'rgb(21, 25, 30)'],
      ['normal', 'rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'],
    ]);
  });

  it('zooms its map and saves its files under its own policy', async () => {
    const { page, inside, said, close } = await open([{ name: 'city-map' }], {
      acceptDownloads: true,
    });
    const [frame] = inside;
    await fitted(frame);
    await frame.waitForFunction(() =>
      document.querySelector('main > *')?.shadowRoot.querySelector('.leaflet-container'),
    );
    await frame.click('.zoom button');
    await frame.waitForFunction(() =>
      document.querySelector('main > *')?.shadowRoot.querySelector('.zoomed'),
    );
    await frame.click('[part="download"]');
    for (const index of [1, 2, 3]) {
      const download = page.waitForEvent('download');
      await frame.click(`.menu button:nth-of-type(${index})`);
      assert.match((await download).suggestedFilename(), /\.(png|svg|csv)$/);
      await frame.click('[part="download"]');
    }
    await close();
    assert.deepEqual(said, []);
  });

  for (const { name, tag, attributes } of widgets) {
    it(`names the files of ${name} by whatever changes their figures`, async () => {
      const stem = (chosen) => fileStem(tag, figureValues(attributes, chosen), 'fi');
      const told = attributes.filter(({ figures, offered = true }) => figures && offered);
      assert.ok(told.length > 0);
      for (const attribute of told) {
        const chosen = { [attribute.name]: attribute.values.at(-1).value };
        const { page, inside, close } = await open([
          { name, query: new URLSearchParams({ ...chosen, lang: 'fi' }) },
        ]);
        const [frame] = inside;
        await frame.click('[part="download"]');
        const download = page.waitForEvent('download');
        await frame.click('.menu button:last-of-type');
        const saved = (await download).suggestedFilename();
        await close();
        assert.equal(saved, `${stem(chosen)}.csv`);
        assert.notEqual(saved, `${stem({})}.csv`);
      }
    });
  }

  it('stays right and calm in a sandbox: no downloads, a map without zoom', async () => {
    const attributes = 'sandbox="allow-scripts"';
    const frames = names.map((name) => ({ name, attributes }));
    const { inside, elements, said, close } = await open(frames);
    for (const [index, frame] of inside.entries()) {
      // Browsers draw no frames in one of another origin that is off the screen.
      await elements[index].scrollIntoViewIfNeeded();
      await fitted(frame);
      const parts = await frame.evaluate(() => {
        const { shadowRoot } = document.querySelector('main > *');
        return {
          origin: self.origin,
          marks: shadowRoot.querySelectorAll('.target').length,
          download: shadowRoot.querySelectorAll('[part="download"]').length,
        };
      });
      assert.equal(parts.origin, 'null');
      assert.ok(parts.marks > 2);
      assert.equal(parts.download, 0);
    }
    const map = inside[names.indexOf('city-map')];
    await elements[names.indexOf('city-map')].scrollIntoViewIfNeeded();
    await map.waitForFunction(
      () => !document.querySelector('innocities-city-map').shadowRoot.querySelector('.zoom'),
    );
    await close();
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /^warning: \[innocities\] no-zoom/);
  });

  for (const attributes of ['', 'sandbox=""']) {
    it(`shows the table in every language without scripts ${attributes}`, async () => {
      const { inside, close } = await open(
        names.map((name) => ({ name, attributes })),
        { javaScriptEnabled: attributes !== '' },
      );
      for (const [index, frame] of inside.entries()) {
        const html = await frame.content();
        for (const lang of languages) {
          const fallback = readJson(`dist/fallback/${names[index]}.${lang}.json`)[''];
          assert.ok(textOf(html).includes(textOf(fallback)), `${names[index]} ${lang}`);
        }
        const boxes = await Promise.all(
          (await frame.$$('table')).map(async (table) => (await table.boundingBox()).height),
        );
        assert.equal(boxes.length, languages.length);
        assert.ok(boxes.every((height) => height > 50));
      }
      await close();
    });
  }

  for (const lang of languages) {
    for (const scheme of ['light', 'dark']) {
      it(`axe finds nothing: ${lang}, ${scheme}`, async () => {
        const context = await browser.newContext({ bypassCSP: true });
        const page = await context.newPage();
        for (const name of names) {
          await page.goto(`${site.url}dist/embed/${name}.html?lang=${lang}&scheme=${scheme}`);
          await page.waitForFunction(() =>
            document.querySelector('main > *')?.shadowRoot?.querySelector('.frame:not(.waiting)'),
          );
          await page.evaluate(AXE);
          // The page in the frame is part of another, which has the first heading.
          const rules = { 'page-has-heading-one': { enabled: false } };
          const { violations } = await page.evaluate((rules) => window.axe.run({ rules }), rules);
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`),
            [],
          );
        }
        await context.close();
      });
    }
  }
});

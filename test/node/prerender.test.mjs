/**
 * What `innocities render` writes, as a visitor gets it under a strict policy: painted with the figures
 * of the dataset before any script, and alive after `hydrate.js`, in its place. Needs dist/.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../scripts/lib/browsers.mjs';
import { languages } from '../../scripts/lib/one-language.mjs';
import { fromRoot, widgetNames } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/serve.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** More than this a reader notices. */
const MAX_SHIFT = 0.01;

const read = (name) => JSON.parse(readFileSync(fromRoot('data', `${name}.json`), 'utf8'));
const { rows: funding, total } = read('planned-funding');
const { rows: themes } = read('themes');

const millions = (euros) => (euros / 1e6).toFixed(1).replace('.', '');

/** Digits that the table of each widget must hold, wherever its spaces and commas stand. */
const FIGURES = {
  'city-map': () => funding.map(({ totalEur }) => totalEur).filter(Boolean),
  'funding-donut': () => [total.euStateEur, total.municipalEur, total.privateEur],
  'theme-projects': () =>
    themes.flatMap(({ projects, totalEur }) => [projects, millions(totalEur)]),
};
const figuresOf = (name) =>
  FIGURES[name]?.() ??
  assert.fail(`FIGURES in test/node/prerender.test.mjs: add what the table of ${name} holds`);

/** Ways to write a widget that a page may use; the figures are those of the whole country in all. */
const CASES = { plain: [], 'as a table': ['--view', 'table'], lazy: ['--loading', 'lazy'] };
const MEASURE = { 'city-map': ['--measure', 'funding'] };

/** Widgets by their command: one is looked at in several widths. */
const rendered = new Map();

function render(name, args) {
  const command = [name, ...args].join(' ');
  if (!rendered.has(command)) rendered.set(command, renderAnew(name, args));
  return rendered.get(command);
}

function renderAnew(name, args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      fromRoot('dist/lib/cli/innocities.js'),
      'render',
      name,
      '--styles',
      `/dist/widgets/${name}.css`,
      ...args,
    ],
    { maxBuffer: 1e8, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}

/** Runs in the page before its own scripts. */
function watch() {
  window.seen = { violations: [], shift: 0 };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    window.seen.violations.push(`${violatedDirective} ${blockedURI}`);
  });
  const add = (entries) => entries.forEach(({ value }) => (window.seen.shift += value));
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  // A shift is known when the frame in which it happened is over.
  window.settleShifts = async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    add(observer.takeRecords());
  };
}

/** Runs in the page: what a reader sees of each widget, and how high it stands. */
function look() {
  return [...document.querySelectorAll('[prerendered]')].map((widget) => {
    const frames = [...widget.shadowRoot.querySelectorAll('[part=frame]')];
    const seen = frames.filter((frame) => frame.checkVisibility());
    const text = (selector) =>
      [...(seen[0]?.querySelectorAll(selector) ?? [])].map((each) =>
        each.textContent.replace(/\s+/g, ' ').trim(),
      );
    return {
      frames: seen.length,
      height: widget.getBoundingClientRect().height,
      heading: text('[part=heading]'),
      summary: text('[part=summary]'),
      picture: text('[part=graphic] text'),
      table: text('table').join(' '),
    };
  });
}

describe('rendered beforehand', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'innocities-prerender-'));
  const headers = {};
  const pages = [];
  let site;
  let browser;

  before(async () => {
    site = await serve({ mounts: { '/': folder, '/dist/': fromRoot('dist') }, headers });
    browser = await chromium.launch(chromiumOptions());
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  /** The address of a page with this inside. */
  function pageOf(body, lang) {
    const file = `page-${pages.push(body)}.html`;
    headers[`/${file}`] = { 'content-security-policy': STRICT };
    writeFileSync(
      path.join(folder, file),
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A city</title>` +
        '<meta name="viewport" content="width=device-width">' +
        `<script type="module" src="/dist/hydrate.js"></script><main>${body}</main>` +
        // What would be pushed away if the widget grew.
        '<p>After.</p></html>',
    );
    return site.url + file;
  }

  /** Opens a page whose script waits until `release` is called. */
  async function open(address, options) {
    const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...options });
    const page = await context.newPage();
    const said = [];
    const elsewhere = [];
    let release;
    const released = new Promise((resolve) => (release = resolve));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(address).origin) elsewhere.push(request.url());
    });
    await page.addInitScript(watch);
    await page.route('**/hydrate.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByText('After.').waitFor();
    // Painted: a module script keeps neither the parser nor the style sheets waiting.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[prerendered]')].every((widget) =>
        [...widget.shadowRoot.querySelectorAll('link')].every(({ sheet }) => sheet),
      ),
    );
    const takeOver = async () => {
      await page.evaluate(() => {
        window.served = [...document.querySelectorAll('[prerendered]')].map((widget) =>
          widget.shadowRoot.querySelector('[part=frame]'),
        );
      });
      release();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('[prerendered]')].every(
          (widget) => widget.matches(':defined') && !widget.shadowRoot.querySelector('details'),
        ),
      );
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => window.settleShifts());
    };
    return { page, said, elsewhere, takeOver, close: () => context.close() };
  }

  for (const name of widgetNames()) {
    describe(name, () => {
      for (const lang of languages) {
        it(`without JavaScript, ${lang}: the figures of the dataset`, async () => {
          const markup = render(name, ['--lang', lang, ...(MEASURE[name] ?? [])]);
          const { page, said, elsewhere, close } = await open(pageOf(markup, lang), {
            javaScriptEnabled: false,
          }).catch((error) => assert.fail(error));
          await page.locator('details:visible > summary').click();
          const table = await page.locator('table:visible').innerText();
          const picture = await page.locator('[part=graphic]:visible').boundingBox();
          await close();
          assert.ok(picture.width > 200 && picture.height > 200, 'a picture');
          const digits = table.replace(/(?<=\d)[\s\u00a0\u202f.,](?=\d)/g, '');
          for (const figure of figuresOf(name)) {
            assert.ok(digits.includes(String(figure)), `${figure} in ${table}`);
          }
          assert.deepEqual([said, elsewhere], [[], []]);
        });
      }

      for (const [how, args] of Object.entries(CASES)) {
        for (const width of [320, 800, 1200]) {
          it(`${how}, ${width} px: hydrate.js takes it over where it stands`, async () => {
            const markup = render(name, ['--lang', 'sv', ...args]);
            const { page, said, elsewhere, takeOver, close } = await open(pageOf(markup, 'sv'), {
              viewport: { width, height: 900 },
            });
            const served = await page.evaluate(look);
            await takeOver();
            const now = await page.evaluate(look);
            const { violations, shift } = await page.evaluate(() => window.seen);
            const kept = await page.evaluate(() =>
              [...document.querySelectorAll('[prerendered]')].every(
                (widget, index) =>
                  widget.shadowRoot.querySelector('[part=frame]') === window.served[index],
              ),
            );
            if (how !== 'as a table') await press(page);
            await close();
            assert.equal(served[0].frames, 1);
            assert.deepEqual({ ...now[0], table: '' }, { ...served[0], table: '' });
            assert.ok(kept, 'the nodes of the server');
            assert.ok(shift <= MAX_SHIFT, `everything moved by ${shift}`);
            assert.deepEqual(
              { violations, said, elsewhere },
              { violations: [], said: [], elsewhere: [] },
            );
          });
        }
      }
    });
  }

  /** Where in the page the frame for this room begins and ends: what comes before and after is not seen. */
  function frameOf(html, room) {
    const frames = [
      ...html.matchAll(/<figure class="frame[^"]*?(?:from-(\d+))? *(?:to-(\d+))? *"/g),
    ];
    const { index } = frames.find(
      ([, from = 0, to = Infinity]) => room >= Number(from) && room < Number(to),
    );
    const next = html.indexOf('<figure', index + 1);
    return [index, next < 0 ? html.length : next];
  }

  for (const name of widgetNames()) {
    for (const view of ['graphic', 'table']) {
      it(`${name} stands still while it arrives piece by piece: ${view}`, async () => {
        const width = 800;
        const markup = render(name, ['--lang', 'sv', '--view', view]);
        const html = `<!doctype html><meta charset="utf-8"><style>body{margin:0}</style>${markup}`;
        const css = readFileSync(fromRoot(`dist/widgets/${name}.css`));
        let wire;
        const slow = createServer(({ url }, response) => {
          response.setHeader('content-type', url.endsWith('.css') ? 'text/css' : 'text/html');
          if (url.endsWith('.css')) response.end(css);
          else (wire = response).write(html.slice(0, 1000));
        });
        await once(slow.listen(0, '127.0.0.1'), 'listening');
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        await page.addInitScript(watch);
        await page.goto(`http://127.0.0.1:${slow.address().port}/`, { waitUntil: 'commit' });
        const [begin, end] = frameOf(html, width);
        let sent = 1000;
        let painted = 0;
        for (let at = begin; sent < end; at += 1200) {
          wire.write(html.slice(sent, (sent = Math.max(sent, Math.min(at, end)))));
          await page.evaluate(() => window.settleShifts());
          painted += await page.locator('[part=heading]:visible').count();
        }
        wire.end(`${html.slice(sent)}<p>After.</p>`);
        await page.getByText('After.').waitFor();
        await page.evaluate(() => window.settleShifts());
        const { shift } = await page.evaluate(() => window.seen);
        const text = page.locator('[part=figure]:visible').locator('td, li, text').last();
        const seen = await text.isVisible();
        await page.close();
        slow.close();
        assert.ok(seen, 'the figure, in the end');
        assert.ok(painted > 3, `painted ${painted} times on the way`);
        assert.ok(shift <= MAX_SHIFT, `everything moved by ${shift}`);
      });
    }
  }

  it('stays as the server wrote it while the rest does not come, and is taken over later', async () => {
    const markup = render('city-map', ['--lang', 'sv', '--city', 'oulu']);
    const { page, takeOver, close } = await open(pageOf(markup, 'sv'));
    const lost = '**/chunks/city-map.more-*';
    await page.route(lost, (route) => route.abort());
    const failed = page.waitForEvent('console', (line) => line.text().includes('did not come'));
    const [served] = await page.evaluate(look);
    const taken = takeOver();
    await failed;
    const [now] = await page.evaluate(look);
    await page.unroute(lost);
    await page.locator('innocities-city-map').hover();
    await taken;
    const [then] = await page.evaluate(look);
    await close();
    assert.match(served.summary[0], /Uleåborg/);
    assert.deepEqual(now, served);
    assert.deepEqual({ ...then, table: '' }, { ...served, table: '' });
  });

  /** Presses the first mark by keyboard, since its centre may lie under another, and waits for it. */
  async function press(page) {
    await page.locator('[part~=mark]').first().press('Enter');
    await page.locator('[part~=mark][aria-pressed=true]').first().waitFor({ state: 'attached' });
  }

  it('several in a group, two of them the same, share the city that is pressed', async () => {
    const body = [...widgetNames(), 'funding-donut'].map((name) => render(name, ['--lang', 'en']));
    const address = pageOf(`<innocities-group>${body.join('')}</innocities-group>`, 'en');
    const { page, said, takeOver, close } = await open(address);
    const served = await page.evaluate(look);
    await takeOver();
    const now = await page.evaluate(look);
    const { violations, shift } = await page.evaluate(() => window.seen);
    await page.locator('innocities-city-map [part~=mark][data-id=turku]').press('Enter');
    const headings = page.locator('innocities-funding-donut [part=heading]');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('innocities-funding-donut')].every(
        ({ city }) => city === 'turku',
      ),
    );
    const texts = await headings.allInnerTexts();
    await close();
    assert.deepEqual(
      now.map((each) => ({ ...each, table: '' })),
      served.map((each) => ({ ...each, table: '' })),
    );
    assert.ok(shift <= MAX_SHIFT, `everything moved by ${shift}`);
    assert.deepEqual({ violations, said }, { violations: [], said: [] });
    assert.equal(texts.length, 2);
    for (const text of texts) assert.match(text, /Turku/);
  });
});

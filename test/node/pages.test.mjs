/**
 * The demo and its hostile pages in a browser, as a visitor gets them: the right figures, no error, no
 * violation of a policy, no request elsewhere, no jump, no jam, no text cut off. Needs dist/.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../scripts/lib/browsers.mjs';
import { fromRoot, widgetNames } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/serve.mjs';

const read = (name) => JSON.parse(readFileSync(fromRoot('data', `${name}.json`), 'utf8'));
const funding = read('planned-funding');
const themes = read('themes');
const agreements = read('agreements');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = widgetNames().map((name) => `innocities-${name}`);
const CITY_PAGES = { fi: 'index.html', sv: 'sv.html', en: 'en.html' };
const PAGES = readdirSync(fromRoot('demo')).filter((file) => file.endsWith('.html'));
// Widgets in frames have tests of their own: frames.test.mjs.
const NO_WIDGETS = ['pages.html', 'frame.html'];
const NO_SCRIPTS = 'no-javascript.html';
/** Tests that mostly wait until a page is quiet wait together; what is measured is measured alone. */
const TOGETHER = { concurrency: 3 };
const WITH_FALLBACK = [...Object.values(CITY_PAGES), 'strict.html', NO_SCRIPTS];

const SOURCES = ['euStateEur', 'municipalEur', 'otherPublicEur', 'privateEur'];
const digits = (text) => text.replace(/[^\d]/g, '');
const millions = (euros) => (euros / 1e6).toFixed(1);

/** Figures that a widget must show, as their digits. */
function figures(tag, city) {
  if (tag === 'innocities-funding-donut' || tag === 'innocities-city-map') {
    const row = city ? funding.rows.find(({ place }) => place === city) : funding.total;
    return SOURCES.map((source) => String(row[source])).concat(digits(millions(row.totalEur)));
  }
  if (tag === 'innocities-theme-projects') {
    // It has no figures of one city.
    if (city) return [];
    return themes.rows.flatMap(({ projects, totalEur }) => [
      String(projects),
      digits(millions(totalEur)),
    ]);
  }
  return assert.fail(`figures() in test/node/pages.test.mjs: add what <${tag}> shows`);
}

/** Runs in the page before its own scripts. */
function watch() {
  window.seen = { violations: [], shift: 0 };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    window.seen.violations.push(`${violatedDirective} ${blockedURI}`);
  });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: what every widget of it shows, through all shadow roots. */
function readWidgets(tags) {
  const found = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (tags.includes(element.localName)) {
        const frame = element.shadowRoot?.querySelector('.frame');
        found.push({
          tag: element.localName,
          city: element.getAttribute('city'),
          lang: frame?.lang,
          heading: frame?.querySelector('[role="heading"]')?.textContent,
          text: frame?.textContent.replace(/\s+/g, ' ').trim(),
          marks: frame?.querySelectorAll('.target').length,
          fallback: element.innerText,
        });
      } else if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return found;
}

/** Runs in the page: text that a reader cannot see whole, and whatever makes the page scroll. */
function cutOff() {
  const bad = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) bad.push(`the page is ${wide}px too wide`);
  const right = document.documentElement.clientWidth + 1;
  const visit = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        if (node.shadowRoot) visit(node.shadowRoot);
        continue;
      }
      const text = node.data.trim();
      const parent = node.parentElement;
      if (!text || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      // For screen readers only, or in a box that scrolls by itself and takes the focus for it.
      if (parent.closest('.unseen, .skip, .schemes legend, .scroll[tabindex], option, title'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      if (box.left < -1 || box.right > right) bad.push(`"${text}" leaves the page`);
      const frame = parent.closest('.frame')?.getBoundingClientRect();
      if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1)) {
        bad.push(`"${text}" leaves its frame`);
      }
      for (let within = parent; within; within = within.parentElement) {
        const { overflowX } = getComputedStyle(within);
        if (overflowX === 'visible' || within === document.body) continue;
        const outer = within.getBoundingClientRect();
        if (box.right > outer.right + 1 || box.left < outer.left - 1) {
          bad.push(`"${text}" is cut off by ${within.localName}.${within.className}`);
        }
      }
    }
  };
  visit(document.body);
  return bad;
}

describe('pages', () => {
  let site;
  let browser;

  before(async () => {
    site = await serve();
    browser = await chromium.launch(chromiumOptions());
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens a page and waits until its own scripts say that they are done. */
  async function open(file, { at = site.url, prepare, ...options } = {}) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const said = { error: [], warning: [] };
    const elsewhere = [];
    page.on('console', (message) => said[message.type()]?.push(message.text()));
    page.on('pageerror', (error) => said.error.push(String(error)));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(at).origin) {
        elsewhere.push(request.url());
      }
    });
    await page.addInitScript(watch);
    await prepare?.(page, context);
    await page.goto(at + file, { waitUntil: 'load' });
    const scripts = options.javaScriptEnabled !== false && file !== NO_SCRIPTS;
    if (scripts) {
      if (/^(late|moved|two-versions)\.html$/.test(file)) {
        await page.waitForFunction(() => 'done' in document.documentElement.dataset);
      }
      await page.waitForFunction(
        (tags) =>
          tags
            .flatMap((tag) => [...document.querySelectorAll(tag)])
            .every(({ shadowRoot }) => shadowRoot?.querySelector('.frame:not(.waiting)')),
        TAGS,
      );
      // Leaflet comes when the browser is idle.
      if (!NO_WIDGETS.includes(file)) await page.waitForLoadState('networkidle');
    }
    return { page, said, elsewhere, close: () => context.close() };
  }

  describe('every page is whole', TOGETHER, () => {
    for (const file of PAGES) {
      it(file, async () => {
        const { page, said, elsewhere, close } = await open(file);
        const { violations } = await page.evaluate(() => window.seen);
        const widgets = await page.evaluate(readWidgets, TAGS);
        await close();

        assert.deepEqual(elsewhere, [], 'requests to other origins');
        if (file === NO_SCRIPTS) {
          assert.ok(violations.every((each) => each.startsWith('script-src')));
          assert.ok(said.error.every((each) => each.includes("script-src 'none'")));
        } else {
          assert.deepEqual(violations, [], 'violations of the policy');
          assert.deepEqual(said.error, [], 'errors in the console');
        }
        if (file === 'two-versions.html') {
          assert.equal(said.warning.length, 1, said.warning.join('\n'));
          assert.match(said.warning[0], /^\[innocities\] two-versions: .*0\.0\.1/);
        } else {
          assert.deepEqual(said.warning, [], 'warnings in the console');
        }
        if (NO_WIDGETS.includes(file)) return;
        for (const tag of TAGS) {
          assert.ok(
            widgets.some((widget) => widget.tag === tag),
            `${file} has no <${tag}>`,
          );
        }
        for (const { tag, city, text, marks, fallback } of widgets) {
          const shown = file === NO_SCRIPTS ? fallback : text;
          const all = digits(shown);
          for (const figure of figures(tag, city)) {
            // The figures of the map's fallback are those of the cities.
            if (file === NO_SCRIPTS && tag === 'innocities-city-map') break;
            assert.ok(all.includes(figure), `${figure} is missing from <${tag}>: ${shown}`);
          }
          if (file !== NO_SCRIPTS && figures(tag, city).length > 0) assert.ok(marks > 1, tag);
        }
      });
    }
  });

  it('a hostile page changes no word of a widget', async () => {
    const textOf = async (file) => {
      const { page, close } = await open(file);
      // The words of a picture stand in another order where fonts or widths differ.
      const tables = await page.evaluate(async (tags) => {
        const found = {};
        for (const tag of tags) {
          const element = document.querySelector(tag);
          if (!element) continue;
          element.view = 'table';
          await element.updateComplete;
          element.dispatchEvent(new PointerEvent('pointerenter'));
          const read = (part) => element.shadowRoot.querySelector(`[part="${part}"]`)?.textContent;
          while (!read('notes')) await new Promise(requestAnimationFrame);
          found[tag] = ['heading', 'summary', 'table', 'source', 'notes']
            .map(read)
            .join(' ')
            .replace(/\s+/g, ' ');
        }
        return found;
      }, TAGS);
      await close();
      return tables;
    };
    const plain = await textOf('strict-csp.html');
    assert.deepEqual(Object.keys(plain), TAGS, 'add the widget to demo/strict-csp.html');
    for (const file of [
      'strict.html',
      'bootstrap3.html',
      'old-scripts.html',
      'two-versions.html',
    ]) {
      assert.deepEqual(await textOf(file), plain, file);
    }
  });

  it('what old scripts put in the place of built-ins reaches no widget', async () => {
    const { page, close } = await open('old-scripts.html');
    const told = await page.evaluate(
      () =>
        new Promise((done) => {
          document.addEventListener('innocities-select', ({ value }) => done(value));
          const { shadowRoot } = document.querySelector('innocities-city-map');
          shadowRoot.querySelector('[data-city="oulu"]').click();
        }),
    );
    await close();
    assert.equal(told, 'oulu');
  });

  it('draws where an extension of the reader keeps pages from canvases', async () => {
    const { page, close } = await open('strict-csp.html', {
      prepare: (target) =>
        target.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => {
            throw new DOMException('blocked', 'SecurityError');
          };
        }),
    });
    const found = await page.evaluate(readWidgets, TAGS);
    await close();
    assert.deepEqual(
      found.map(({ tag, marks }) => [tag, marks > 0]),
      TAGS.map((tag) => [tag, true]),
    );
  });

  it('aggressive resets do not reach into a widget', async () => {
    const { page, close } = await open('bootstrap3.html');
    const styles = await page.evaluate((tags) => {
      const [tag] = tags;
      const frame = document.querySelector(tag).shadowRoot.querySelector('.frame');
      const { letterSpacing, wordSpacing, textTransform, textShadow, textAlign, paddingTop } =
        getComputedStyle(frame);
      return {
        styles: { letterSpacing, wordSpacing, textTransform, textShadow, textAlign, paddingTop },
        graphic: frame.querySelector('svg.scene').getBoundingClientRect().width > 200,
      };
    }, TAGS);
    await close();
    assert.deepEqual(styles, {
      styles: {
        letterSpacing: 'normal',
        wordSpacing: '0px',
        textTransform: 'none',
        textShadow: 'none',
        textAlign: 'start',
        paddingTop: '24px',
      },
      graphic: true,
    });
  });

  it('a moved widget speaks the language of its new place', async () => {
    const { page, close } = await open('moved.html');
    const widgets = await page.evaluate(readWidgets, TAGS);
    await close();
    assert.deepEqual(
      widgets.map(({ lang }) => lang),
      widgets.map(() => 'sv'),
    );
  });

  it('a page in another language has English, and a widget reads from the left', async () => {
    const { page, close } = await open('rtl.html');
    const widgets = await page.evaluate(readWidgets, TAGS);
    await close();
    assert.deepEqual(
      widgets.map(({ lang }) => lang),
      ['en', 'en', 'en', 'fi'],
    );
  });

  describe('without JavaScript', TOGETHER, () => {
    const rowsOf = (page) =>
      page.evaluate(
        (tags) =>
          Object.fromEntries(
            tags.flatMap((tag) => {
              const table = document.querySelector(`${tag} table`);
              if (!table) return [];
              const box = table.getBoundingClientRect();
              const rows = [...table.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
                [...row.children].map((cell) => cell.textContent.trim()),
              );
              return [[tag, { shown: box.width > 100 && box.height > 50, rows }]];
            }),
          ),
        TAGS,
      );
    const number = (text) =>
      Number(
        text
          .replace(/[^\d.,]/g, '')
          .replace(/,(?=\d{3})/g, '')
          .replace(',', '.'),
      );

    for (const file of WITH_FALLBACK) {
      it(`${file} shows the figures of the data`, async () => {
        const { page, close } = await open(file, { javaScriptEnabled: false });
        const lang = await page.evaluate(() => document.documentElement.lang);
        const tables = await rowsOf(page);
        await close();
        assert.deepEqual(
          TAGS.filter((tag) => !tables[tag]?.shown),
          [],
          `demo/${file} shows no table within these tags (dist/fallback/)`,
        );

        const figuresIn = (tag) => tables[tag].rows.map(([, ...cells]) => cells.map(number));
        const { total } = funding;
        assert.deepEqual(figuresIn('innocities-funding-donut'), [
          ...SOURCES.map((source) => [
            total[source],
            Number(((total[source] / total.totalEur) * 100).toFixed(1)),
          ]),
          [total.totalEur, 100],
        ]);
        assert.deepEqual(
          tables['innocities-theme-projects'].rows.map(([name, ...cells]) => [
            name,
            ...cells.map(number),
          ]),
          themes.rows.map(({ name, projects, totalEur }) => [name[lang], projects, totalEur / 1e6]),
        );
        const eurosOf = (id) => funding.rows.find(({ place }) => place === id).totalEur;
        const cities = agreements.rows
          .map(({ place, name }) => [name[lang], eurosOf(place)])
          .sort(([a], [b]) => a.localeCompare(b, lang));
        assert.deepEqual(
          tables['innocities-city-map'].rows
            .slice(0, cities.length)
            .map(([name, euros]) => [name, number(euros)]),
          cities,
        );
        assert.deepEqual(figuresIn('innocities-city-map').slice(cities.length), [
          [eurosOf('lead-projects')],
          [total.totalEur],
        ]);
      });
    }

    it('the languages are pages of their own', async () => {
      const { page, close } = await open('index.html', { javaScriptEnabled: false });
      for (const [lang, file] of Object.entries(CITY_PAGES)) {
        await page.click(`.languages [hreflang="${lang}"]`);
        assert.equal(new URL(page.url()).pathname, `/${file}`);
        assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      }
      assert.equal(await page.isVisible('.schemes'), false);
      await close();
    });
  });

  describe('the city page', TOGETHER, () => {
    const headings = (page) =>
      page.evaluate(readWidgets, TAGS).then((all) => all.map(({ heading }) => heading));

    /** The words of another language are fetched. */
    const spoken = (page, lang) =>
      page.waitForFunction(
        ([tags, language]) =>
          tags
            .map((tag) => document.querySelector(tag))
            .every(
              (widget) => !widget || widget.shadowRoot.querySelector('.frame').lang === language,
            ),
        [TAGS, lang],
      );

    it('changes its language without a reload, and back', async () => {
      const expected = {};
      for (const [lang, file] of Object.entries(CITY_PAGES)) {
        const { page, close } = await open(file);
        expected[lang] = {
          title: await page.title(),
          text: await page.evaluate(() => document.querySelector('main').innerText),
          headings: await headings(page),
        };
        await close();
      }
      const { page, said, close } = await open('index.html');
      await page.evaluate(() => (window.same = true));
      const state = async () => ({
        title: await page.title(),
        text: await page.evaluate(() => document.querySelector('main').innerText),
        headings: await headings(page),
      });
      for (const lang of ['sv', 'en', 'fi', 'sv']) {
        await page.click(`.languages [hreflang="${lang}"]`);
        await page.waitForFunction((tag) => document.documentElement.lang === tag, lang);
        await page.waitForFunction(() => document.activeElement.matches('.languages a'));
        await spoken(page, lang);
        assert.deepEqual(await state(), expected[lang]);
      }
      await page.goBack();
      await page.waitForFunction(() => document.documentElement.lang === 'fi');
      await spoken(page, 'fi');
      assert.deepEqual(await state(), expected.fi);
      assert.equal(await page.evaluate(() => window.same), true);
      assert.deepEqual(said, { error: [], warning: [] });
      await close();
    });

    it('takes the widgets along into another scheme, and remembers it', async () => {
      const { page, close } = await open('index.html', { colorScheme: 'light' });
      const ground = () =>
        page.evaluate(([tag]) => {
          const frame = document.querySelector(tag).shadowRoot.querySelector('.frame');
          return getComputedStyle(frame).backgroundColor;
        }, TAGS);
      assert.equal(await ground(), 'rgb(255, 255, 255)');
      await page.check('[name="scheme"][value="dark"]');
      assert.equal(await ground(), 'rgb(21, 25, 30)');
      await page.reload();
      await page.waitForFunction(
        ([tag]) => document.querySelector(tag)?.shadowRoot?.querySelector('.frame:not(.waiting)'),
        TAGS,
      );
      assert.equal(await ground(), 'rgb(21, 25, 30)');
      assert.ok(await page.isChecked('[name="scheme"][value="dark"]'));
      await close();
    });

    it('shows the city chosen on the map in the donut', async () => {
      const { page, close } = await open('index.html');
      await page.evaluate(() => {
        const map = document.querySelector('innocities-city-map').shadowRoot;
        map.querySelector('[data-city="oulu"]').click();
      });
      await page.waitForFunction(() =>
        document
          .querySelector('innocities-funding-donut')
          .shadowRoot.textContent.includes('3\u00a0315\u00a0714'),
      );
      await close();
    });

    for (const [lang, file] of Object.entries(CITY_PAGES)) {
      for (const colorScheme of ['light', 'dark']) {
        it(`axe finds nothing: ${lang}, ${colorScheme}`, async () => {
          const { page, close } = await open(file, { colorScheme });
          await page.evaluate(AXE);
          const { violations } = await page.evaluate(() => window.axe.run());
          await close();
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`),
            [],
          );
        });
      }
    }
  });

  describe('nothing is cut off', TOGETHER, () => {
    const views = {
      '320 px': { viewport: { width: 320, height: 640 } },
      '1280 px at 400 %': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    };
    for (const [name, view] of Object.entries(views)) {
      for (const file of PAGES) {
        it(`${file}, ${name}`, async () => {
          const { page, close } = await open(file, view);
          const bad = await page.evaluate(cutOff);
          await close();
          assert.deepEqual(bad, []);
        });
      }
    }
  });

  describe('the embed of the README', () => {
    const EMBEDS = { fi: 'innocities.js', sv: 'innocities.sv.js', en: 'innocities.en.js' };
    const scriptOf = (lang) =>
      `<script type="module" src="/dist/${EMBEDS[lang]}" blocking="render"></script>`;
    const folder = mkdtempSync(path.join(tmpdir(), 'innocities-embed-'));
    let embed;

    before(async () => {
      embed = await serve({ mounts: { '/': folder, '/dist/': fromRoot('dist') }, headers: {} });
      for (const tag of TAGS)
        for (const lang of Object.keys(EMBEDS)) {
          writeFileSync(
            path.join(folder, `${tag}.${lang}.html`),
            `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${tag}</title>
          <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
          ${scriptOf(lang)}</head><body><h1>Sivu</h1><p>Ennen</p><${tag}><p>Varalla</p></${tag}>
          ${'<p>Jälkeen</p>'.repeat(40)}</body></html>`,
          );
        }
    });

    after(async () => {
      await embed?.close();
      rmSync(folder, { recursive: true });
    });

    const slowly = async (page) => {
      await page.route('**/dist/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
    };

    for (const width of [400, 1280]) {
      for (const file of TAGS.flatMap((tag) =>
        Object.keys(EMBEDS).map((lang) => `${tag}.${lang}.html`),
      )) {
        it(`moves nothing on the page: ${file}, ${width} px`, async () => {
          const { page, close } = await open(file, {
            at: embed.url,
            viewport: { width, height: 900 },
            prepare: slowly,
          });
          const { shift } = await page.evaluate(() => window.seen);
          await close();
          assert.equal(shift, 0);
        });
      }

      it(`moves nothing on the city page, ${width} px`, async () => {
        const { page, close } = await open('index.html', {
          viewport: { width, height: 900 },
          prepare: slowly,
        });
        await page.evaluate(() => window.scrollTo({ top: 1e5, behavior: 'instant' }));
        await page.waitForLoadState('networkidle');
        const { shift } = await page.evaluate(() => window.seen);
        await close();
        assert.equal(shift, 0);
      });

      // Time of the processor, not of the clock, and the best of some: other work on the machine
      // must not count.
      it(`keeps the browser free while all widgets appear, ${width} px`, async () => {
        const longest = [];
        for (let turn = 0; turn < 5; turn += 1) {
          let trace;
          const { page, close } = await open('index.html', {
            viewport: { width, height: 900 },
            prepare: async (target) => {
              trace = await startTrace(target);
            },
          });
          // What was put off until the browser has nothing to do belongs to it too.
          await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))),
          );
          longest.push(await trace());
          await close();
        }
        // The goal is 50 ms, which a quiet machine keeps ("npm run bench" measures it); a slow one with
        // other work takes half as long again. All widgets in one task take 110 ms on a quiet machine.
        assert.ok(Math.min(...longest) <= 75, `longest tasks: ${longest.join(', ')} ms`);
      });
    }
  });
});

/** Records the main thread; the answer ends it and tells the longest task in milliseconds. */
async function startTrace(page) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    const mains = new Set(
      events
        .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid}.${tid}`),
    );
    const tasks = events.filter(
      ({ ph, name, pid, tid }) =>
        ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid}.${tid}`),
    );
    return Math.round(Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000);
  };
}

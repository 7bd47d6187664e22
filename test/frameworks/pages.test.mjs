/**
 * The page of every framework in a browser: one set of promises, whatever writes the markup. Needs
 * what scripts/frameworks.mjs builds.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../scripts/lib/browsers.mjs';
import { readWithIncludes } from '../../scripts/lib/includes.mjs';
import { fromRoot } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/serve.mjs';

const PAGES = {
  react: 'built/react/index.html',
  'react, rendered on a server': 'built/react-served/index.html',
  vue: 'built/vue/index.html',
  'vue, rendered on a server': 'built/vue-served/index.html',
  svelte: 'built/svelte/index.html',
  'svelte, rendered on a server': 'built/svelte-served/index.html',
  angular: 'built/angular/index.html',
  'server-side includes': 'ssi/index.shtml',
};
const SERVED = Object.keys(PAGES).filter((name) => name.includes('server'));

const MAP = 'innocities-city-map';
const DONUT = 'innocities-funding-donut';
const THEMES = 'innocities-theme-projects';
const ALL = [MAP, DONUT, THEMES];
/** The page's own choice of a city; the donut has another. */
const CHOICE = '.controls select';

/** Every test waits until its page is quiet; they wait together. */
const TOGETHER = { concurrency: 3 };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const read = (name) => JSON.parse(readFileSync(fromRoot('data', `${name}.json`), 'utf8'));
const cities = read('agreements').rows;
const titleOf = (name) => read(name).title.fi;

let server;
let browser;

before(async () => {
  server = await serve({
    mounts: { '/': fromRoot('demo'), '/innocities/': fromRoot('dist') },
    headers: {},
    readers: { '.shtml': readWithIncludes },
  });
  browser = await chromium.launch(chromiumOptions());
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page; `close` also says that it was quiet: no warning, no error, no request elsewhere. */
async function open(file, { javaScriptEnabled = true, prepare } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 2400 },
    locale: 'fi-FI',
    javaScriptEnabled,
  });
  const page = await context.newPage();
  const noise = [];
  page.on('console', (message) => {
    const text = message.text();
    // Bundlers in development take Lit's development build, which says so.
    if (text.startsWith('Lit is in dev mode')) return;
    if (['warning', 'error'].includes(message.type())) noise.push(text);
  });
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !/^(data|blob):/.test(url)) noise.push(`asks ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()} ${response.url()}`);
  });
  await prepare?.(page);
  await page.goto(new URL(`frameworks/${file}`, server.url).href);
  if (javaScriptEnabled) await ready(page);
  return {
    page,
    async close(expected = () => false) {
      await page.waitForLoadState('networkidle');
      await context.close();
      assert.deepEqual(
        noise.filter((each) => !expected(each)),
        [],
      );
    },
  };
}

/** Every widget shows a picture, and the page has taken its place. */
async function ready(page) {
  for (const tag of ALL) await page.locator(`${tag} svg[part="graphic"]`).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('#city option').length > 1);
}

const text = (page, selector) => page.locator(selector).first().innerText();
const property = (page, tag, name) => page.locator(tag).evaluate((el, key) => el[key], name);
const attribute = (page, tag, name) => page.locator(tag).getAttribute(name);

/** Waits until a widget has a property: frameworks write in their own time. */
const until = (page, tag, name, value) =>
  page.waitForFunction(
    ([selector, key, wanted]) => (document.querySelector(selector)[key] || null) === wanted,
    [tag, name, value],
  );

const untilText = (page, selector, part) =>
  page.waitForFunction(
    ([place, wanted]) => document.querySelector(place).textContent.includes(wanted),
    [selector, part],
  );

const heading = (page, tag) => text(page, `${tag} [part="heading"]`);

for (const [name, file] of Object.entries(PAGES)) {
  describe(name, TOGETHER, () => {
    it('hands attributes over', async () => {
      const { page, close } = await open(file);
      assert.equal(await property(page, MAP, 'city'), 'oulu');
      assert.equal(await property(page, DONUT, 'city'), 'oulu');
      assert.equal(await attribute(page, MAP, 'heading-level'), '2');
      assert.equal(await property(page, MAP, 'headingLevel'), '2');
      assert.equal(await property(page, DONUT, 'compare'), 'model');
      assert.equal(await property(page, THEMES, 'measure'), 'both');
      assert.equal(await property(page, THEMES, 'sort'), 'value');
      assert.match(await heading(page, DONUT), /Oulu/);
      await close();
    });

    it('hands flags over, set and not', async () => {
      const { page, close } = await open(file);
      assert.equal(await property(page, DONUT, 'chooser'), true);
      assert.ok(!(await property(page, MAP, 'regions')));
      assert.equal(await attribute(page, MAP, 'regions'), null);
      for (const tag of ALL) assert.equal(await attribute(page, tag, 'no-summary'), null);

      await page.check('#regions');
      await until(page, MAP, 'regions', true);
      await page.uncheck('#regions');
      await until(page, MAP, 'regions', null);

      await page.check('#brief');
      for (const tag of ALL) await until(page, tag, 'noSummary', true);
      await page.uncheck('#brief');
      for (const tag of ALL) {
        await until(page, tag, 'noSummary', null);
        assert.equal(await attribute(page, tag, 'no-summary'), null);
      }
      await close();
    });

    it('changes the city in every widget that has one', async () => {
      const { page, close } = await open(file);
      assert.deepEqual(
        (await page.locator(`${CHOICE} option`).evaluateAll((all) => all.map(({ value }) => value)))
          .filter(Boolean)
          .sort(),
        cities.map(({ place }) => place).sort(),
      );
      await page.selectOption(CHOICE, 'tampere');
      for (const tag of [MAP, DONUT]) await until(page, tag, 'city', 'tampere');
      await untilText(page, '#selected', 'Tampere');
      await page.waitForFunction(
        (tag) => document.querySelector(tag).shadowRoot.textContent.includes('Tampere'),
        DONUT,
      );
      await page.selectOption(CHOICE, '');
      for (const tag of [MAP, DONUT]) await until(page, tag, 'city', null);
      await close();
    });

    it('changes the language', async () => {
      const { page, close } = await open(file);
      const finnish = await heading(page, THEMES);
      await page.click('[data-language="sv"]');
      for (const tag of ALL) await until(page, tag, 'lang', 'sv');
      await ready(page);
      await page.locator(`${THEMES} figure[lang="sv"]`).waitFor();
      assert.notEqual(await heading(page, THEMES), finnish);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'sv');
      assert.match(await page.title(), /^Ekosystemavtalen/);
      await untilText(page, '#selected', 'Uleåborg');
      await close();
    });

    it('hears what the reader selects', async () => {
      const { page, close } = await open(file);
      await page.locator(`${MAP} [part="list"] button`, { hasText: 'Turku' }).click();
      await untilText(page, '#selected', 'Turku');
      await until(page, DONUT, 'city', 'turku');
      assert.equal(await page.inputValue(CHOICE), 'turku');

      await page.locator(`${DONUT} [part="chooser"]`).selectOption('vaasa');
      await untilText(page, '#selected', 'Vaasa');
      await until(page, MAP, 'city', 'vaasa');

      // The same city again clears it.
      await page.locator(`${MAP} [part="list"] button`, { hasText: 'Vaasa' }).click();
      await untilText(page, '#selected', 'Koko maa');
      await until(page, DONUT, 'city', null);
      // What the widget changed itself, the page can change back.
      await page.selectOption(CHOICE, 'vaasa');
      await until(page, MAP, 'city', 'vaasa');
      await close();
    });

    it('hears that figures are on show, and that some could not be', async () => {
      const { page, close } = await open(file);
      for (const dataset of ['planned-funding', 'themes']) {
        await untilText(page, '#datasets', titleOf(dataset));
      }
      assert.doesNotMatch(await page.locator('#problem').innerText(), /\(/);
      await page.locator(THEMES).evaluate((element) => {
        element.src = 'missing.json';
      });
      await untilText(page, '#problem', '(status)');
      await close((noise) => /missing\.json|404/.test(noise));
    });

    it('takes properties', async () => {
      const { page, close } = await open(file);
      await page.locator(MAP).evaluate((element) => {
        element.city = 'kuopio';
        element.measure = 'funding';
        element.headingLevel = 3;
      });
      await page.locator(`${MAP} [part="panel"]`, { hasText: 'Kuopio' }).waitFor();
      await page.locator(`${MAP} [aria-level="3"]`).first().waitFor();
      const csv = await page.locator(DONUT).evaluate((element) => element.toCsv());
      assert.match(csv, /Oulu/);
      await close();
    });

    it('removes, brings back and moves widgets', async () => {
      const { page, close } = await open(file);
      await page.uncheck('#themes');
      await page.locator(THEMES).waitFor({ state: 'detached' });
      await page.check('#themes');
      await page.locator(`${THEMES} svg[part="graphic"]`).waitFor();

      const before = await page.evaluateHandle(
        (tags) => tags.map((tag) => document.querySelector(tag)),
        [MAP, DONUT],
      );
      const order = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('innocities-city-map, innocities-funding-donut')].map(
            ({ localName }) => localName,
          ),
        );
      assert.deepEqual(await order(), [MAP, DONUT]);
      await page.check('#funding-first');
      await page.locator(`${DONUT} ~ ${MAP}`).waitFor();
      await page.uncheck('#funding-first');
      await page.locator(`${MAP} ~ ${DONUT}`).waitFor();
      const same = await before.evaluate((elements) =>
        elements.every((element) => element === document.querySelector(element.localName)),
      );
      assert.ok(same, 'a widget that moves is the same widget');
      await page.locator(`${MAP} [part="list"] button`, { hasText: 'Lahti' }).click();
      await until(page, DONUT, 'city', 'lahti');
      await ready(page);
      await close();
    });

    it('passes axe', async () => {
      const { page, close } = await open(file);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => window.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`),
        [],
      );
      await close();
    });
  });
}

for (const name of SERVED) {
  describe(`${name}: before scripts run`, TOGETHER, () => {
    it('has the tags with their attributes', async () => {
      const { page, close } = await open(PAGES[name], { javaScriptEnabled: false });
      assert.equal(await attribute(page, MAP, 'city'), 'oulu');
      assert.equal(await attribute(page, MAP, 'lang'), 'fi');
      assert.equal(await attribute(page, MAP, 'heading-level'), '2');
      assert.equal(await attribute(page, MAP, 'regions'), null);
      assert.equal(await attribute(page, MAP, 'no-summary'), null);
      assert.equal(await attribute(page, DONUT, 'compare'), 'model');
      assert.equal(await attribute(page, DONUT, 'chooser'), '');
      await close();
    });

    it('keeps those elements', async () => {
      const { page, close } = await open(PAGES[name], {
        prepare: (target) =>
          target.addInitScript(() => {
            document.addEventListener('readystatechange', () => {
              window.sent ??= [...document.querySelectorAll('main, main > *, select')];
            });
          }),
      });
      await page.selectOption(CHOICE, 'pori');
      await until(page, MAP, 'city', 'pori');
      const { count, gone } = await page.evaluate(() => ({
        count: window.sent.length,
        gone: window.sent.filter((element) => !element.isConnected).map((each) => each.outerHTML),
      }));
      assert.ok(count > 5);
      assert.deepEqual(gone, []);
      await close();
    });
  });
}

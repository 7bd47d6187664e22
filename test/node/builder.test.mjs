/**
 * The builder as a communicator uses it: with the keyboard alone, in three languages, light and dark,
 * on a phone and at 400 %. What it gives is put on a page and has to show the right figures.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../scripts/lib/browsers.mjs';
import { languages } from '../../scripts/lib/one-language.mjs';
import { fromRoot } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/serve.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const readDist = (file) => JSON.parse(readFileSync(fromRoot('dist', file), 'utf8'));
const options = readDist('widgets.json');
const integrity = readDist('sri.json');
/** Where files never change. */
const VERSIONED = `/innocities/${options.version}/`;

describe('the builder', () => {
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

  /** Opens the builder and waits for its preview. Any complaint of the browser fails the test. */
  async function open(query = '?ui=fi', { ready = true, permissions = [], ...context } = {}) {
    const own = await browser.newContext({
      viewport: { width: 1200, height: 900 },
      permissions,
      ...context,
    });
    const page = await own.newPage();
    const said = [];
    const elsewhere = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'blob:' && origin !== new URL(site.url).origin)
        elsewhere.push(request.url());
    });
    await page.goto(`${site.url}builder/${query}`);
    if (ready) {
      await page.waitForFunction(
        () =>
          document.querySelector('#alt')?.value.length > 60 && document.querySelector('#code-0'),
      );
    }
    const close = async () => {
      await own.close();
      assert.deepEqual(said, []);
      assert.deepEqual(elsewhere, []);
    };
    return { page, close };
  }

  /** Moves the focus with Tab alone until it is on what matches. */
  async function tabTo(page, selector, key = 'Tab') {
    for (let step = 0; step < 120; step += 1) {
      const there = await page.evaluate(
        (wanted) => Boolean(document.activeElement?.matches(wanted)),
        selector,
      );
      if (there) return;
      await page.keyboard.press(key);
    }
    assert.fail(`Tab never came to ${selector}`);
  }

  const valueOf = (page, selector) => page.locator(selector).inputValue();
  const inPreview = (page, name = 'light') => page.frameLocator(`.${name} iframe`);

  describe('with the keyboard alone', () => {
    it('makes a Swedish donut of Oulu for WordPress and copies its shortcode', async () => {
      const { page, close } = await open('?ui=fi', {
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await tabTo(page, '[name="widget"]');
      await page.keyboard.press('ArrowDown');
      await tabTo(page, '[name="lang"]');
      await page.keyboard.press('ArrowRight');
      await tabTo(page, '#attribute-city');
      await page.keyboard.type('Oulu');
      await tabTo(page, '[name="form"]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await tabTo(page, '#code-0');
      assert.equal(
        await valueOf(page, '#code-0'),
        '[innocities widget="funding-donut" city="oulu" lang="sv"]',
      );
      await tabTo(page, 'button');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.codes output')].some(({ textContent }) => textContent),
      );
      assert.equal(
        await page.evaluate(() => navigator.clipboard.readText()),
        '[innocities widget="funding-donut" city="oulu" lang="sv"]',
      );
      await inPreview(page)
        .locator('innocities-funding-donut .scope')
        .filter({ hasText: 'Uleåborg' })
        .waitFor();
      await close();
    });

    it('selects the text where copying is not allowed', async () => {
      const { page, close } = await open('?ui=en&form=wordpress');
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      });
      await tabTo(page, '#code-0');
      await tabTo(page, 'button');
      await page.keyboard.press('Space');
      await page.locator('.codes output', { hasText: 'Ctrl+C' }).waitFor();
      const selected = await page.evaluate(() => {
        const { activeElement: field } = document;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      });
      assert.equal(selected, '[innocities widget="city-map" lang="en"]');
      await close();
    });

    it('mends what it warns of', async () => {
      const { page, close } = await open('?ui=en&no-summary=&above=2&heading-level=4');
      const warnings = page.locator('.warnings li');
      assert.equal(await warnings.count(), 2);
      await tabTo(page, '.warnings button');
      await page.keyboard.press('Enter');
      assert.equal(await warnings.count(), 1);
      assert.equal(await page.evaluate(() => document.activeElement.id), 'access');
      await tabTo(page, '.warnings button');
      await page.keyboard.press('Enter');
      assert.equal(await warnings.count(), 0);
      assert.equal(await page.locator('#attribute-heading-level').inputValue(), '3');
      assert.match(page.url(), /heading-level=3/);
      assert.doesNotMatch(page.url(), /no-summary/);
      await close();
    });

    it('changes a colour, tells of too little contrast and takes it back', async () => {
      const { page, close } = await open('?ui=en&widget=theme-projects&scheme=light');
      await tabTo(page, 'summary');
      await page.keyboard.press('Enter');
      await tabTo(page, '#token');
      await page.keyboard.type('Bars of euros');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'color-money-light');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('#eeeee');
      await page.locator('#color-money-light[aria-invalid="true"]').waitFor();
      await page.keyboard.type('e');
      await page
        .locator('.settings .verdict', { hasText: '“Bars of euros” and “Background”: 1.1:1' })
        .waitFor();
      assert.match(await valueOf(page, '#code-2'), /--innocities-color-money: #eeeeee;/);
      const drawn = await inPreview(page)
        .locator('innocities-theme-projects')
        .evaluate((element) => getComputedStyle(element).getPropertyValue('--_money').trim());
      assert.match(drawn, /#eeeeee/);
      await tabTo(page, '.token .quiet');
      await page.keyboard.press('Enter');
      await page.locator('.settings .verdict', { hasText: 'default colours' }).waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.id), 'token');
      await close();
    });

    it('forgets what was no colour with the colour', async () => {
      const { page, close } = await open('?ui=en&color-ink=111111');
      const field = page.locator('#color-ink-light');
      await field.fill('zz');
      await page.locator('.token .quiet').click();
      await page.locator('#token').selectOption('ink');
      await page.locator('.join button').click();
      assert.equal(await field.inputValue(), '#16202b');
      assert.equal(await field.getAttribute('aria-invalid'), null);
      await close();
    });

    it('checks a page and gives the message for IT', async () => {
      const { page, close } = await open('?ui=sv');
      await tabTo(page, '.tabs li + li a');
      await page.keyboard.press('Enter');
      assert.match(await page.title(), /^Kontrollera/);
      await tabTo(page, 'button.main');
      await page.keyboard.press('Enter');
      await page.locator('#check-html-error', { hasText: 'Klistra' }).waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.id), 'check-html');
      await page.keyboard.insertText(
        `<!doctype html><html lang="sv"><head><script type="module" src="/innocities.js"></script></head>
        <body><innocities-city-map></innocities-city-map></body></html>`,
      );
      // As people copy it; the letter names it whole.
      await tabTo(page, '#check-address');
      await page.keyboard.insertText('www.city.example/page');
      await tabTo(page, '#check-headers');
      await page.keyboard.insertText("Content-Security-Policy: script-src 'none'");
      await tabTo(page, 'button.main');
      await page.keyboard.press('Enter');
      await page.locator('.finding.blocks').first().waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.id), 'results');
      assert.match(await valueOf(page, '.finding.blocks textarea'), /script-src/);
      assert.match(
        await valueOf(page, '.finding.blocks textarea'),
        /https:\/\/www\.city\.example\/page/,
      );
      // What was found is about the source that stood there.
      await page.locator('#check-address').fill('ei osoite');
      await page.locator('.findings').waitFor({ state: 'hidden' });
      await page.keyboard.press('Enter');
      await page.locator('#check-address-error', { hasText: 'Skriv adressen' }).waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.id), 'check-address');
      await page.locator('#check-address').fill('');
      await page.keyboard.press('Enter');
      await page.locator('.finding.blocks').first().waitFor();
      // The findings follow the language.
      await page.locator('.languages a[lang="en"]').click();
      assert.match(await page.locator('.finding.blocks .severity').first().textContent(), /Blocks/);
      for (const address of ['city.example/page', 'https://city.example', 'kylä.fi']) {
        await page.locator('#check-html').fill(address);
        await page.locator('button.main').click();
        await page.locator('#check-html-error', { hasText: 'This is an address' }).waitFor();
      }
      await close();
    });

    it('has the places that speak before they say anything, and says an error once', async () => {
      const { page, close } = await open('?ui=en&color-ink=111111&form=wordpress');
      const copied = page.locator('.codes .copy').first().getByRole('status');
      assert.equal(await copied.count(), 1);
      assert.equal(await copied.textContent(), '');
      for (const id of ['px', 'color-ink-light']) {
        const field = page.locator(`#${id}`);
        const error = page
          .locator(`:has(> #${id}), :has(> * > #${id})`)
          .getByRole('status')
          .first();
        assert.equal(await error.textContent(), '', id);
        const place = await error.elementHandle();
        await place.evaluate((element) => {
          element.times = 0;
          new MutationObserver(() => (element.times += 1)).observe(element, {
            characterData: true,
            childList: true,
            subtree: true,
          });
        });
        await field.fill('');
        await field.pressSequentially('zzz');
        await page.waitForFunction((element) => element.textContent, place);
        const { times, described } = await place.evaluate((element) => ({
          times: element.times,
          described: document.activeElement.getAttribute('aria-describedby').includes(element.id),
        }));
        assert.deepEqual({ times, described }, { times: 1, described: true }, id);
      }
      await close();
    });

    it('shows where the focus is, always', async () => {
      const { page, close } = await open('?ui=fi&color-ink=111111&no-table=');
      const unseen = [];
      for (let step = 0; step < 90; step += 1) {
        await page.keyboard.press('Tab');
        const told = await page.evaluate(() => {
          const { activeElement: element } = document;
          if (!element || element === document.body || element.localName === 'iframe') return '';
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? element.outerHTML : '';
        });
        if (told) unseen.push(told);
      }
      assert.deepEqual(unseen, []);
      await close();
    });
  });

  describe('the preview', () => {
    it('shows the widget on a light page, on a dark one and on a phone', async () => {
      const { page, close } = await open('?ui=fi&widget=theme-projects&on=all&px=500');
      const seen = {};
      for (const name of ['light', 'dark', 'phone']) {
        const widget = inPreview(page, name).locator('innocities-theme-projects');
        await widget.locator('.heading').waitFor();
        seen[name] = await widget.evaluate((element) => [
          element.offsetWidth,
          getComputedStyle(element).colorScheme,
        ]);
      }
      assert.deepEqual(seen, { light: [500, 'light'], dark: [500, 'dark'], phone: [328, 'light'] });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('iframe')].every(
          ({ contentDocument: inner, offsetHeight }) =>
            Math.abs(inner.body.offsetHeight - offsetHeight) <= 1,
        ),
      );
      await close();
    });

    it('gives the code of the city that is chosen in it', async () => {
      const { page, close } = await open('?ui=fi&widget=city-map&form=frame&on=all');
      const oulu = inPreview(page).locator('[part~="list"] button', { hasText: 'Oulu' });
      await oulu.focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('#alt').value.includes('Oulu'));
      assert.match(await valueOf(page, '#code-0'), /city=oulu.* title="[^"]*Oulu"/);
      assert.equal(await valueOf(page, '#attribute-city'), 'oulu');
      assert.match(page.url(), /city=oulu/);
      await inPreview(page, 'phone')
        .locator('innocities-city-map .scope', { hasText: 'Oulu' })
        .waitFor();
      const inside = await page
        .locator('.light iframe')
        .evaluate(({ contentDocument: { activeElement } }) =>
          activeElement.shadowRoot.activeElement.textContent.trim(),
        );
      assert.match(inside, /Oulu/, 'the focus stays on the city');
      await page.locator('.settings .quiet', { hasText: 'Palauta' }).click();
      await page.waitForFunction(() => !document.querySelector('#alt').value.includes('Oulu'));
      assert.doesNotMatch(await valueOf(page, '#code-0'), /oulu/i);
      await close();
    });

    it('gives the code of the comparison that is chosen in it', async () => {
      const { page, close } = await open('?ui=en&widget=funding-donut&form=wordpress&chooser=');
      await inPreview(page).locator('[part="compare"] input').check();
      await inPreview(page).locator('[part="chooser"]').selectOption('turku');
      await page.waitForFunction(() => document.querySelector('#alt').value.includes('Turku'));
      const code = await valueOf(page, '#code-0');
      assert.match(code, /city="turku"/);
      assert.match(code, /compare="model"/);
      assert.match(code, /chooser="true"/);
      await close();
    });

    it('asks no other address, whatever is written into one', async () => {
      const { page, close } = await open('?ui=fi&src=https://example.com/x.json');
      const src = await inPreview(page)
        .locator('innocities-city-map')
        .evaluate((element) => element.getAttribute('src'));
      assert.equal(src, null);
      assert.match(await valueOf(page, '#code-1'), /src="https:\/\/example\.com\/x\.json"/);
      for (const form of ['figure', 'frame', 'wordpress', 'static']) {
        await page.locator(`[name="form"][value="${form}"]`).check();
        assert.doesNotMatch(await valueOf(page, '#code-0'), /example\.com/, form);
        await page.locator('.notes', { hasText: 'src' }).waitFor();
      }
      await close();
    });
  });

  describe('files', () => {
    for (const [kind, begins] of [
      ['png', '\x89PNG'],
      ['svg', '<svg'],
      ['csv', ''],
    ]) {
      it(`downloads ${kind.toUpperCase()}`, async () => {
        const { page, close } = await open('?ui=en&widget=funding-donut&city=turku');
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('.files button', { hasText: kind.toUpperCase() }).click(),
        ]);
        assert.equal(download.suggestedFilename(), `innocities-funding-donut-turku-en.${kind}`);
        const file = readFileSync(await download.path(), kind === 'png' ? 'latin1' : 'utf8');
        assert.ok(file.startsWith(begins) && file.length > 200, file.slice(0, 80));
        if (kind !== 'png') assert.match(file, /Municipalities/);
        await close();
      });
    }

    it('names a file by the measure and the comparison too', async () => {
      for (const [query, name] of [
        ['widget=city-map&measure=funding&city=oulu', 'innocities-city-map-oulu-funding-fi.csv'],
        ['widget=funding-donut&compare=model', 'innocities-funding-donut-model-fi.csv'],
      ]) {
        const { page, close } = await open(`?ui=fi&${query}`);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('.files button', { hasText: 'CSV' }).click(),
        ]);
        assert.equal(download.suggestedFilename(), name);
        await close();
      }
    });

    it('has an alt text with heading and figures, in the language of the widget', async () => {
      const { page, close } = await open('?ui=fi&lang=en&widget=funding-donut&city=turku');
      const alt = page.locator('#alt');
      assert.match(await alt.inputValue(), /Turku\. .*per.cent.*€4\.3/s);
      assert.equal(await alt.getAttribute('lang'), 'en');
      await close();
    });

    it('has an alt text without signs that nobody sees', async () => {
      const { page, close } = await open('?ui=fi&widget=city-map');
      assert.match(await valueOf(page, '#alt'), /2021–2027/);
      await close();
    });
  });

  describe('a link', () => {
    it('brings back the choices, in another language of the page too', async () => {
      const query =
        '?ui=sv&widget=city-map&lang=fi&city=oulu&measure=funding&font-size=large&form=figure&px=480';
      const { page, close } = await open(query);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'sv');
      assert.equal(await valueOf(page, '#attribute-city'), 'oulu');
      assert.match(
        await valueOf(page, '#code-0'),
        /data-city="oulu" data-measure="funding" lang="fi"|data-measure="funding" data-city="oulu" lang="fi"/,
      );
      assert.match(await valueOf(page, '#code-2'), /--innocities-font-size: large;/);
      const link = new URL(await valueOf(page, '#link'));
      assert.deepEqual([...link.searchParams].sort(), [...new URLSearchParams(query)].sort());
      await page.locator('.languages a[lang="fi"]').click();
      await page.locator('h1', { hasText: 'upotus' }).waitFor();
      await page.goBack();
      await page.locator('h1', { hasText: 'inbäddning' }).waitFor();
      await close();
    });

    it('is left to the browser where it is to open elsewhere', async () => {
      const { page, close } = await open();
      const keys = ['ctrlKey', 'metaKey', 'shiftKey'];
      const left = await page.locator('.tabs li + li a').evaluate(
        (link, all) =>
          all.filter((key) => {
            let taken;
            const after = (event) => {
              taken = event.defaultPrevented;
              event.preventDefault();
            };
            link.addEventListener('click', after, { once: true });
            link.dispatchEvent(new MouseEvent('click', { cancelable: true, [key]: true }));
            return !taken;
          }),
        keys,
      );
      assert.deepEqual(left, keys);
      await close();
    });

    it('tells of what it did not understand', async () => {
      const { page, close } = await open('?ui=en&city=olu&px=3');
      assert.deepEqual(await page.locator('[role="alert"] code').allTextContents(), [
        'px=3',
        'city=olu',
      ]);
      assert.equal(await valueOf(page, '#attribute-city'), '');
      await page.locator('[role="alert"] button').click();
      assert.equal(await page.locator('[role="alert"]').count(), 0);
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'h1');
      await close();
    });
  });

  it('underlines the current link alone in forced colours', async () => {
    const { page, close } = await open('?ui=fi', { forcedColors: 'active' });
    const underlined = await page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.documentElement);
      return [...document.querySelectorAll('nav a')]
        .filter((link) => getComputedStyle(link).borderBottomColor !== backgroundColor)
        .map((link) => link.textContent);
    });
    assert.deepEqual(underlined, ['Suomi', 'Tee upotus']);
    await close();
  });

  it('opens with an impossible address in its link, and tells of it', async () => {
    const { page, close } = await open('?ui=en&base=https://[');
    assert.deepEqual(await page.locator('[role="alert"] code').allTextContents(), [
      'base=https://[',
    ]);
    await page.locator('#base').fill('https://a:99999');
    await page.locator('#base-error', { hasText: 'https://' }).waitFor();
    assert.match(await valueOf(page, '#code-0'), /<script/);
    await close();
  });

  for (const [index, { name, attributes }] of options.widgets.entries()) {
    const language = languages[index % languages.length];
    it(`offers every attribute of ${name} that leads to figures, in its words, ${language}`, async () => {
      const { page, close } = await open(`?ui=${language}&widget=${name}`);
      const text = await page.locator('.settings').textContent();
      for (const widget of options.widgets) assert.ok(text.includes(widget.title[language]));
      for (const attribute of attributes.filter(({ offered }) => offered !== false)) {
        const id = `attribute-${attribute.name}`;
        const controls = page.locator(`#${id}, [name="${id}"], [name="${attribute.name}"]`);
        assert.ok((await controls.count()) > 0, attribute.name);
        if (attribute.name !== 'lang') {
          assert.ok(text.includes(attribute.label[language]), attribute.name);
        }
      }
      await close();
    });
  }

  it('lists the cities as a reader of the page looks them up', async () => {
    const { page, close } = await open('?ui=sv');
    const [, ...cities] = await page.locator('#attribute-city option').allInnerTexts();
    assert.deepEqual(cities, [...cities].sort(new Intl.Collator('sv').compare));
    assert.match(cities.at(-1), /^Åbo/);
    await close();
  });

  it('keeps the words of its buttons legible in forced colours', async () => {
    const { page, close } = await open('?ui=fi', { forcedColors: 'active' });
    // Chromium paints a plate of the page's colour behind text that it may adjust.
    const unseen = await page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.documentElement);
      return [...document.querySelectorAll('button')]
        .filter((button) => {
          const { color, forcedColorAdjust } = getComputedStyle(button);
          return forcedColorAdjust !== 'none' && color === backgroundColor;
        })
        .map((button) => button.textContent.trim());
    });
    assert.deepEqual(unseen, []);
    await close();
  });

  it('tells when its files are not there', async () => {
    const context = await browser.newContext({ locale: 'sv-FI' });
    const page = await context.newPage();
    await page.route('**/widgets.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${site.url}builder/`);
    await page.locator('[role="alert"]', { hasText: 'kunde inte läsas' }).waitFor();
    assert.match(await page.title(), /^Innostäderna/);
    await context.close();
  });

  describe('axe finds nothing', () => {
    const states = {
      build: '&widget=funding-donut&color-surface=fff7e0&no-summary=&px=zz',
      check: '&tab=check',
    };
    for (const language of languages) {
      for (const [name, query] of Object.entries(states)) {
        it(`${name}, ${language}, light and dark`, async () => {
          const { page, close } = await open(`?ui=${language}${query}`);
          if (name === 'check') {
            await page.locator('#check-html').fill('<innocities-city-map></innocities-city-map>');
            await page.locator('button.main').click();
            await page.locator('.finding').first().waitFor();
          }
          await page.evaluate(AXE);
          for (const colorScheme of ['light', 'dark']) {
            await page.emulateMedia({ colorScheme });
            const { violations } = await page.evaluate(() => {
              document.querySelectorAll('details').forEach((each) => (each.open = true));
              // The widgets in the frames have their own tests; here one has colours that fail.
              return window.axe.run(document, { iframes: false });
            });
            assert.deepEqual(
              violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`),
              [],
              colorScheme,
            );
          }
          await close();
        });
      }
    }
  });

  describe('nothing is cut off', () => {
    const views = [
      { width: 320, height: 640 },
      // 1280 × 1024 at 400 %.
      { width: 320, height: 256 },
      { width: 800, height: 600 },
      { width: 1000, height: 600 },
    ];
    for (const language of languages) {
      for (const tab of ['build', 'check']) {
        it(`${tab}, ${language}`, async () => {
          const { page, close } = await open(
            `?ui=${language}&widget=funding-donut&color-surface=fff7e0&heading-level=5&on=all&px=900&tab=${tab}`,
          );
          if (tab === 'check') {
            const address = `http://localhost/${'innocities'.repeat(6)}/innocities.classic.js`;
            await page.locator('#check-html').fill(`<script src="${address}"></script>`);
            await page.locator('button.main').click();
            await page.locator('.finding').first().waitFor();
          }
          for (const view of views) {
            await page.setViewportSize(view);
            const bad = await page.evaluate(() => {
              document.querySelectorAll('details').forEach((each) => (each.open = true));
              const { scrollWidth, clientWidth } = document.documentElement;
              const wide = [...document.querySelectorAll('body *')].filter((element) => {
                if (element.closest('.scroll > *, .unseen, .skip') || !element.checkVisibility())
                  return false;
                const { left, right } = element.getBoundingClientRect();
                return left < -1 || right > clientWidth + 1;
              });
              return [
                ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
                ...wide.map(({ outerHTML }) => outerHTML.slice(0, 120)),
              ];
            });
            assert.deepEqual(bad, [], `${view.width} × ${view.height}`);
          }
          await close();
        });
      }
    }
  });

  it('keeps everything at twice the text size', async () => {
    const { page, close } = await open('?ui=fi&color-surface=ffffff', {
      viewport: { width: 640, height: 800 },
    });
    const wide = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { font-size: 200% }');
      document.adoptedStyleSheets = [sheet];
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    assert.ok(wide <= 0, `${wide} px too wide`);
    await close();
  });

  describe('what it gives works on a page', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'innocities-given-'));
    let host;

    before(async () => {
      host = await serve({
        mounts: {
          '/': folder,
          '/innocities/': fromRoot('dist'),
          [VERSIONED]: fromRoot('dist'),
        },
        headers: {
          '/page.html': {
            'content-security-policy':
              "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:",
          },
        },
      });
    });

    after(async () => {
      await host?.close();
      rmSync(folder, { recursive: true });
    });

    /** The pieces, put where the builder says that they go. */
    async function pasted(form, base = VERSIONED) {
      const { page, close } = await open(
        `?ui=fi&lang=sv&widget=funding-donut&city=oulu&base=${base}&form=${form}`,
      );
      const pieces = await page
        .locator('.codes .copy textarea')
        .evaluateAll((fields) => fields.map(({ value }) => value));
      await close();
      const head = pieces.filter((piece) => /^<script/.test(piece)).join('');
      const body = pieces.filter((piece) => /^<(figure|iframe)/.test(piece)).join('');
      writeFileSync(
        path.join(folder, 'page.html'),
        `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Sivu</title><link rel="icon" href="data:,">${head}</head><body><h1>Sivu</h1>${body}</body></html>`,
      );
      return pieces;
    }

    for (const form of ['module', 'classic', 'figure']) {
      it(`${form}, under a strict policy`, async () => {
        const pieces = await pasted(form);
        assert.match(pieces.join(''), /integrity="sha384-/);
        const page = await browser.newPage();
        await page.goto(`${host.url}page.html`);
        const frame = page.locator('innocities-funding-donut .frame[lang="sv"]');
        await frame.filter({ hasText: '3\u00a0315\u00a0714' }).waitFor();
        await page.close();
      });
    }

    it('tells how to take away the margins of a figure', async () => {
      const { page: builder, close } = await open('?ui=en&form=figure');
      const notes = await builder.locator('.codes .notes').textContent();
      await close();
      const [rule] = /\.innocities \{[^}]*\}/.exec(notes);
      for (const form of ['module', 'figure']) {
        await pasted(form);
        const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
        await page.goto(`${host.url}page.html`);
        const widget = page.locator('innocities-funding-donut');
        await widget.locator('.heading').waitFor();
        const width = await widget.evaluate((element, css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`body { margin: 0 } ${css}`);
          document.adoptedStyleSheets = [sheet];
          return element.offsetWidth;
        }, rule);
        assert.equal(width, 320, form);
        await page.close();
      }
    });

    it('the table alone is right without any script', async () => {
      await pasted('static');
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${host.url}page.html`);
      const table = page.locator('figure table');
      assert.match(await table.textContent(), /3\u00a0315\u00a0714/);
      assert.equal(await page.locator('figure > *').getAttribute('lang'), 'sv');
      await context.close();
    });

    it('carries the integrity of the files that are there', async () => {
      const pieces = await pasted('module');
      assert.ok(pieces.join('').includes(integrity['innocities.sv.js']));
    });

    it('carries none for files that an update changes, and says so', async () => {
      for (const form of ['module', 'classic', 'figure']) {
        const { page, close } = await open(`?ui=en&base=/innocities/&form=${form}`);
        const code = await page
          .locator('.codes .copy textarea')
          .evaluateAll((fields) => fields.map(({ value }) => value).join(''));
        assert.doesNotMatch(code, /integrity/, form);
        await page.locator('.codes .note', { hasText: VERSIONED }).waitFor();
        await close();
      }
    });

    it('carries it by itself where the builder stands in the folder of its version', async () => {
      const page = await browser.newPage();
      await page.goto(`${host.url.slice(0, -1)}${VERSIONED}builder/index.html?ui=en&form=module`);
      const code = page.locator('#code-0');
      await code.waitFor();
      const src = `src="${host.url.slice(0, -1)}${VERSIONED}innocities.en.js"`;
      assert.ok((await code.inputValue()).includes(src), await code.inputValue());
      assert.ok((await code.inputValue()).includes(integrity['innocities.en.js']));
      assert.equal(await page.locator('.codes .note', { hasText: VERSIONED }).count(), 0);
      await page.close();
    });
  });
});

/** Every story, in every language and scheme: it shows, and axe finds nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../scripts/lib/browsers.mjs';
import { languages } from '../../scripts/lib/one-language.mjs';
import { serveStories } from '../../scripts/lib/stories.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES = ['light', 'dark'];

/** Runs in the page. */
async function check(file, name) {
  const place = document.querySelector('#place');
  await window.stories.show(file, name, place);
  const { violations } = await window.axe.run(document, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} ${target.flat().join(' ')}: ${failureSummary}`,
    ),
  );
}

// Each page waits a moment for every story, in which another can work.
describe('stories', { concurrency: 2 }, () => {
  let stories;
  let browser;

  before(async () => {
    stories = await serveStories();
    browser = await chromium.launch(chromiumOptions());
  });

  after(async () => {
    await browser?.close();
    await stories?.close();
  });

  async function open(options) {
    const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...options });
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(stories.url) && !/^(data|blob):/.test(url)) errors.push(`asked ${url}`);
    });
    await page.goto(stories.url);
    await page.waitForFunction(() => window.stories);
    return { page, errors, close: () => context.close() };
  }

  it('there is one for every case of every widget', async () => {
    const { page, close } = await open();
    const missing = await page.evaluate(() => {
      const { cases, files } = window.stories;
      return cases.tags.flatMap((tag) => {
        const file = Object.values(files).find(({ default: meta }) => meta.component === tag);
        if (!file) return [tag];
        const shown = Object.values(file).map(({ parameters }) => parameters?.case);
        return cases
          .casesOf(tag)
          .filter(({ name }) => !shown.includes(name))
          .map(({ name }) => `${tag} ${name}`);
      });
    });
    await close();
    assert.deepEqual(missing, []);
  });

  it('on one page, every state is acted out', async () => {
    const { page, close } = await open();
    const alike = await page.evaluate(async () => {
      const { cases, show } = window.stories;
      const place = document.querySelector('#place');
      await show('all.stories.ts', 'Suomi', place);
      return cases.tags.flatMap((tag) => {
        const [ready, ...others] = [...place.querySelectorAll(tag)];
        const names = cases
          .casesOf(tag)
          .map(({ name }) => name)
          .filter((name) => !['ready', 'focused'].includes(name));
        return names.filter(
          (_, index) => others[index].shadowRoot.innerHTML === ready.shadowRoot.innerHTML,
        );
      });
    });
    const menus = await page.locator('.menu:visible').count();
    const widgets = await page.evaluate(() => window.stories.cases.tags.length);
    await close();
    assert.deepEqual(alike, []);
    assert.equal(menus, widgets);
  });

  for (const scheme of SCHEMES) {
    for (const language of languages) {
      it(`axe finds nothing: ${language}, ${scheme}`, async () => {
        const { page, errors, close } = await open({ colorScheme: scheme });
        await page.evaluate((lang) => (document.documentElement.lang = lang), language);
        await page.evaluate(AXE);
        const names = await page.evaluate(() => window.stories.names);
        const found = [];
        for (const [file, stories] of Object.entries(names)) {
          // All states on one page are the same states once more.
          if (file === 'all.stories.ts') continue;
          for (const name of stories) {
            const violations = await page.evaluate(`(${check})('${file}', '${name}')`);
            found.push(...violations.map((violation) => `${file} ${name}: ${violation}`));
          }
        }
        await close();
        assert.deepEqual(found, []);
        assert.deepEqual(errors, []);
      });
    }
  }
});

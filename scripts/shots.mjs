/**
 * Contact sheets for people to look at: every case of every widget at four widths, in every language,
 * light, dark, in forced colours and printed, into shots/.
 *
 *   npm run shots                          all of them, a few minutes
 *   npm run shots -- funding-donut sv dark    some: a part of the sheet's name each
 */
import { mkdirSync, rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumOptions } from './lib/browsers.mjs';
import { languages } from './lib/one-language.mjs';
import { fromRoot } from './lib/project.mjs';
import { serveStories } from './lib/stories.mjs';

const WIDTHS = [320, 480, 800, 1200];
const LOOKS = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
  print: { media: 'print' },
};
const GAP = 24;
const SHEET_WIDTH = WIDTHS.reduce((sum, width) => sum + width + GAP, GAP);
/** Chromium does not draw a taller picture. */
const TALLEST = 15_000;

/** Runs in the page: one row a case, one column a width. Returns where each row ends. */
async function layOut({ tag, widths, gap }) {
  const { casesOf, create, enact } = window.stories.cases;
  const sheet = document.createElement('div');
  sheet.id = 'sheet';
  document.body.replaceChildren(sheet);
  document.body.style.margin = '0';
  const rows = [];
  for (const each of casesOf(tag)) {
    const row = document.createElement('div');
    row.style.cssText = `display: flex; align-items: start; gap: ${gap}px; padding: ${gap}px`;
    const title = document.createElement('h2');
    title.textContent = `${tag} ${each.name} ${document.documentElement.lang}`;
    title.style.cssText = `margin: 0; padding: ${gap}px ${gap}px 0; font: 600 20px/1.2 sans-serif`;
    for (const width of widths) {
      const column = document.createElement('div');
      column.style.cssText = `flex: 0 0 ${width}px; min-width: 0`;
      const element = create(tag, each.attributes);
      column.append(element);
      row.append(column);
      rows.push([each, element]);
    }
    sheet.append(title, row);
  }
  for (const [each, element] of rows) await enact(each, element);
  await window.stories.settled(sheet);
  await document.fonts.ready;
  return [...sheet.querySelectorAll('h2')].map((title) => ({
    top: title.offsetTop,
    bottom: title.nextElementSibling.offsetTop + title.nextElementSibling.offsetHeight,
  }));
}

/** Rows together in pictures that are not too tall. */
function sheets(rows) {
  const cuts = [];
  for (const { top, bottom } of rows) {
    const last = cuts.at(-1);
    if (last && bottom - last.top <= TALLEST) last.bottom = bottom;
    else cuts.push({ top, bottom });
  }
  return cuts;
}

const wanted = process.argv.slice(2);
const folder = fromRoot('shots');
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { url, close } = await serveStories();
const browser = await chromium.launch(chromiumOptions());
let count = 0;
try {
  for (const [look, { media, ...options }] of Object.entries(LOOKS)) {
    const context = await browser.newContext({
      viewport: { width: SHEET_WIDTH, height: 1000 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${look}: ${error.stack}`));
    if (media) await page.emulateMedia({ media });
    await page.goto(url);
    await page.waitForFunction(() => window.stories);
    const tags = await page.evaluate(() => window.stories.cases.tags);
    for (const tag of tags) {
      for (const language of languages) {
        const name = `${tag.replace('innocities-', '')} ${language} ${look}`;
        if (!wanted.every((part) => name.split(' ').includes(part))) continue;
        await page.evaluate((lang) => (document.documentElement.lang = lang), language);
        const rows = await page.evaluate(layOut, { tag, widths: WIDTHS, gap: GAP });
        for (const [index, { top, bottom }] of sheets(rows).entries()) {
          const file = `${name.replaceAll(' ', '-')}-${index + 1}.png`;
          await page.screenshot({
            path: `${folder}/${file}`,
            clip: { x: 0, y: top, width: SHEET_WIDTH, height: bottom - top },
            fullPage: true,
          });
          count += 1;
        }
      }
    }
    await context.close();
  }
} finally {
  await browser.close();
  await close();
}
console.log(`shots/: ${count} sheets`);

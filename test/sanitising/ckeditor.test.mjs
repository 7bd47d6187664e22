/**
 * The pasted markup in CKEditor 5, which rewrites what it does not know: pasted into the source, saved,
 * and read anew. Needs dist/ and `npm ci` in this folder: npm run test:sanitising.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../scripts/lib/browsers.mjs';
import { fromRoot } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/serve.mjs';
import { checkPlace, checkSource, checkTable, readLeft } from './figures.mjs';
import { pasted as everything } from './markup.mjs';

/** The whole country and one city: an editor takes its time with large tables. */
const pasted = everything.filter(({ attributes: { city } }) => !city || city === 'oulu');

const BASIC = [
  'Essentials',
  'Paragraph',
  'Heading',
  'Bold',
  'Italic',
  'Link',
  'List',
  'BlockQuote',
  'Table',
];

/** What editors are made of, and what each of them leaves. */
const EDITORS = {
  'the default plug-ins': { plugins: BASIC, caption: [] },
  'the default plug-ins and TableCaption': {
    plugins: [...BASIC, 'TableCaption'],
    caption: ['figcaption'],
  },
  // As Drupal sets it up for Full HTML.
  'General HTML Support for everything': {
    plugins: [...BASIC, 'TableCaption', 'GeneralHtmlSupport'],
    caption: ['figcaption'],
    allowAll: true,
  },
};

const EDITOR = '/ckeditor/ckeditor5.js';

/** Runs in the page. */
async function rewrite({ module, plugins, allowAll, all }) {
  const editing = await import(module);
  const place = document.createElement('div');
  document.body.append(place);
  const editor = await editing.ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: plugins.map((name) => editing[name]),
    ...(allowAll && {
      htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
    }),
  });
  const saved = all.map((html) => {
    editor.setData(html);
    return editor.getData();
  });
  await editor.destroy();
  return saved;
}

describe('CKEditor 5', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'innocities-ckeditor-'));
  let site;
  let browser;
  let page;

  before(async () => {
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Editor</title>');
    site = await serve({
      mounts: {
        '/': folder,
        '/ckeditor/': fromRoot('test/sanitising/node_modules/ckeditor5/dist/browser'),
      },
    });
    browser = await chromium.launch(chromiumOptions());
    page = await browser.newPage();
    await page.goto(site.url);
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  for (const [name, { plugins, caption, allowAll }] of Object.entries(EDITORS)) {
    describe(`with ${name}`, () => {
      let saved;

      before(async () => {
        const all = pasted.map(({ html }) => html);
        saved = await page.evaluate(rewrite, { module: EDITOR, plugins, allowAll, all });
      });

      pasted.forEach((piece, index) => {
        it(piece.label, () => {
          const left = readLeft(saved[index]);
          checkTable(left, piece);
          checkSource(left, piece);
          const tag = `innocities-${piece.name}`;
          if (allowAll && piece.form === 'element') {
            assert.ok(left.has(tag), 'the tag stays');
            assert.equal(left.attribute(tag, 'lang'), piece.language);
            assert.deepEqual(left.captions, ['caption']);
          } else {
            assert.ok(!left.has(tag), 'the tag is gone');
            assert.deepEqual(left.captions, caption);
          }
          checkPlace(left, piece);
          const figure = left.attribute('figure', 'data-innocities');
          assert.equal(figure, allowAll && piece.form === 'figure' ? piece.name : undefined);
        });
      });
    });
  }
});

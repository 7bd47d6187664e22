/**
 * What content-management systems leave of the markup that people paste: still the right figures.
 * test/sanitising/README.md tells it in words; CKEditor 5 is tested there. Needs dist/.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../scripts/lib/browsers.mjs';
import {
  checkPlace,
  checkSource,
  checkTable,
  checkText,
  readLeft,
} from '../sanitising/figures.mjs';
import { pasted } from '../sanitising/markup.mjs';
import { drupalBasic, drupalFull, ksesPost } from '../sanitising/rules.mjs';

const tagOf = ({ name }) => `innocities-${name}`;

/** Nothing of the pasted markup is lost but what the check itself allows. */
function checkWhole(html, piece) {
  const left = readLeft(html);
  checkTable(left, piece);
  checkSource(left, piece);
  checkPlace(left, piece);
  assert.deepEqual(left.captions, ['caption']);
  assert.equal(left.attribute('th', 'scope'), 'col');
  return left;
}

/** The second way in is still open: the script finds the figure and its choices. */
function checkFigure(left, { name, attributes, language }) {
  assert.equal(left.attribute('figure', 'data-innocities'), name);
  assert.equal(left.attribute('figure', 'lang'), language);
  for (const [attribute, value] of Object.entries(attributes)) {
    assert.equal(left.attribute('figure', `data-${attribute}`), value);
  }
}

describe('pasted markup', () => {
  it('is right before anybody touches it', () => {
    assert.ok(pasted.length > 100);
    for (const piece of pasted) {
      const left = checkWhole(piece.html, piece);
      if (piece.form === 'figure') checkFigure(left, piece);
      else assert.ok(left.has(tagOf(piece)));
    }
  });

  describe('WordPress 6.1 (wp_kses_post)', () => {
    for (const piece of pasted) {
      it(piece.label, () => {
        const left = checkWhole(ksesPost(piece.html), piece);
        assert.ok(!left.has(tagOf(piece)), 'the tag is gone');
        assert.equal(left.attribute('figure', 'class'), 'innocities');
        if (piece.form === 'figure') checkFigure(left, piece);
      });
    }
  });

  describe('Drupal 11, Full HTML', () => {
    it('leaves all of it', () => {
      for (const piece of pasted) checkWhole(drupalFull(piece.html), piece);
    });
  });

  describe('Drupal 11, Basic HTML', () => {
    for (const piece of pasted) {
      it(piece.label, () => {
        const left = readLeft(drupalBasic(piece.html));
        assert.equal(left.tables.length, 0, 'knows no tables');
        assert.ok(!left.has('figure') && !left.has(tagOf(piece)));
        assert.ok(left.has('p') && left.has('strong'), 'keeps the paragraphs');
        checkText(left, piece, readLeft(piece.html));
        checkSource(left, piece);
        checkPlace(left, piece);
      });
    }
  });

  describe('DOMPurify', () => {
    let browser;
    let clean;

    before(async () => {
      browser = await chromium.launch(chromiumOptions());
      const page = await browser.newPage();
      const file = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');
      await page.addScriptTag({ content: readFileSync(file, 'utf8') });
      // All in one go: a visit to the browser for each would take longer than the work.
      clean = await page.evaluate(
        (all) => all.map((html) => window.DOMPurify.sanitize(html)),
        pasted.map(({ html }) => html),
      );
    });

    after(() => browser?.close());

    pasted.forEach((piece, index) => {
      it(piece.label, () => {
        const left = checkWhole(clean[index], piece);
        assert.ok(!left.has(tagOf(piece)), 'the tag is gone');
        if (piece.form === 'figure') checkFigure(left, piece);
      });
    });
  });
});

/**
 * Writes src/prerender/advances.json: how wide the letters of Inter are, in thousandths of the text size.
 * Pictures that are laid out without a browser measure their texts with it. Run by hand when the font
 * changes: `node scripts/build-advances.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { fonts } from './lib/fonts.mjs';
import { fromRoot } from './lib/project.mjs';

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join('');

/** Latin letters, and the signs that our three languages use. */
const LETTERS = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŠšŽž–—‘’“”„•…€−≈≤≥→';

const advances = Object.fromEntries(
  Object.entries(fonts).map(([weight, file]) => {
    const bytes = readFileSync(file);
    const font = opentype.parse(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    );
    const wide = (letter) =>
      Math.round((font.charToGlyph(letter).advanceWidth / font.unitsPerEm) * 1000);
    return [weight, [...LETTERS].map(wide)];
  }),
);

writeFileSync(
  fromRoot('src/prerender/advances.json'),
  `${JSON.stringify({ letters: LETTERS, ...advances })}\n`,
);

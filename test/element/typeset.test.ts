import { expect } from '@open-wc/testing';
import { typeset } from '../../src/element/typeset.js';
import type { ViewModel } from '../../src/element/view-model.js';

const text = 'vuosina 2021–2027 (–), 0,5–12,9 milj., 16 kaupunkia';
const view: ViewModel = {
  heading: { title: text },
  summary: [text, text],
  table: { caption: text, columns: [{ label: text }], rows: [{ header: text, cells: [] }] },
  source: text,
  footnotes: [text],
  pictureNotes: [text],
  notes: [text],
  graphic: null,
};

/** What keeps words together, as something that is seen. */
const seen = (value: unknown): string =>
  JSON.stringify(value).replaceAll('\u00a0', '_').replaceAll('\u2060', '^');

const together = 'vuosina 2021–^2027 (–), 0,5–^12,9_milj., 16_kaupunkia';

describe('typeset', () => {
  it('keeps ranges on one line, and numbers with what they count, in all that is read as text', () => {
    const { summary, table, source, footnotes, pictureNotes, notes } = typeset(view);
    const texts = [table.caption, source];
    const lists = [summary, footnotes, pictureNotes ?? [], notes];
    expect(seen([...texts, ...lists.flat()])).to.equal(seen(Array(7).fill(together)));
  });

  it('leaves the view as it was, of which files are made', () => {
    const before = seen(view);
    typeset(view);
    expect(seen(view)).to.equal(before);
  });
});

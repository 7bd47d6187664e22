import { expect } from '@open-wc/testing';
import { lettersFor, withUnit } from '../../src/element/table-room.js';
import type { Table } from '../../src/element/view-model.js';

/** Every letter is as wide as half its size. */
const measure = (text: string, size: number): number => (text.length * size) / 2;

const table: Table = {
  caption: '',
  columns: [{ label: 'City' }, { label: 'Funding, €', numeric: true }],
  rows: [{ header: 'Rovaniemi', cells: [{ text: '1 234 567' }] }],
  total: { header: 'All', cells: [{ text: '12 345 678' }] },
};

/** The least room for the smallest letters, in design pixels. */
function least(of: Table): number {
  let width = 1;
  while (!lettersFor(of, width, measure)) width += 1;
  return width;
}

describe('lettersFor', () => {
  it('gives the usual letters where they fit', () => {
    // 19 letters and what stands between, in letters of 15.
    const usual = 19 * 7.5 + 15;
    expect(lettersFor(table, Math.ceil(usual), measure)).to.equal('usual');
    expect(lettersFor(table, Math.floor(usual), measure)).to.equal('small');
    expect(lettersFor(table, 100, measure)).to.equal(undefined);
  });

  it('asks for whole numbers, whole words and what stands between', () => {
    // "Rovaniemi" and "12 345 678" in letters of 13, with 1 em between.
    expect(least(table)).to.equal(Math.ceil(9 * 6.5 + 10 * 6.5 + 13));
  });

  it('lets a text break between words, but not into a column that is hard to read', () => {
    const [row] = table.rows;
    const texts = (header: string): number =>
      least({ ...table, rows: [{ ...row!, header }] }) - Math.ceil(10 * 6.5 + 13);
    expect(texts('Lappeenranta')).to.equal(12 * 6.5);
    expect(texts('Etelä-Karjalan liitto ja muita kuntia')).to.equal(8 * 13);
  });

  it('keeps a unit with its word', () => {
    expect(withUnit('Yhteensä, €')).to.equal('Yhteensä,\u00a0€');
    expect(withUnit('Kaupungit, kumppanit ja muut')).to.equal('Kaupungit, kumppanit ja muut');
    const { columns } = table;
    const wide = { ...table, columns: [columns[0]!, { label: 'Rahoitettavat, €', numeric: true }] };
    expect(least(wide)).to.equal(least(table) + 6 * 6.5);
  });
});

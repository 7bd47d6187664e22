import { expect } from '@open-wc/testing';
import { columnsFit, withUnit } from '../../src/element/table-room.js';
import type { Table } from '../../src/element/view-model.js';

/** Every letter is as wide as half its size. */
const measure = (text: string, size: number): number => (text.length * size) / 2;

const table: Table = {
  caption: '',
  columns: [{ label: 'City' }, { label: 'Funding, €', numeric: true }],
  rows: [{ header: 'Rovaniemi', cells: [{ text: '1 234 567' }] }],
  total: { header: 'All', cells: [{ text: '12 345 678' }] },
};

/** The least room, in design pixels. */
function least(of: Table): number {
  let width = 1;
  while (!columnsFit(of, width, measure)) width += 1;
  return width;
}

describe('columnsFit', () => {
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

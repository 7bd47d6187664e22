import { expect } from '@open-wc/testing';
import type { ViewModel } from '../../src/element/view-model.js';
import { tableCsv } from '../../src/export/csv.js';

const view: ViewModel = {
  heading: { title: 'Title' },
  summary: ['Summary.'],
  table: {
    caption: 'Caption, of 2024',
    columns: [{ label: 'Source' }, { label: 'Euros', numeric: true }, { label: 'Model' }],
    rows: [
      { header: 'EU; state', cells: [{ text: '1\u00a0234,5', value: 1234.5 }, { text: '60' }] },
      { header: 'The "rest"', cells: [{ text: 'no data', value: null }, { text: '25–40' }] },
    ],
    total: { header: 'Total', cells: [{ text: '−2', value: -2 }, { text: '' }] },
  },
  source: 'Planned. Source: table 3.',
  footnotes: ['Foot; note.'],
  notes: ['Line one\nline two'],
  graphic: null,
};

describe('tableCsv', () => {
  it('writes decimal commas and semicolons for Finnish and Swedish', () => {
    const file =
      '\ufeffSource;Euros;Model\r\n' +
      '"EU; state";1234,5;60\r\n' +
      '"The ""rest""";;25–40\r\n' +
      'Total;-2;\r\n' +
      '\r\n' +
      '"Caption, of 2024"\r\n' +
      'Planned. Source: table 3.\r\n' +
      '"Foot; note."\r\n' +
      '"Line one\nline two"\r\n';
    expect(tableCsv(view, 'fi')).to.equal(file);
    expect(tableCsv(view, 'sv')).to.equal(file);
  });

  it('keeps numbers bare, and says in a column of its own which ones the caption speaks of', () => {
    const { table } = view;
    const rows = [
      {
        header: 'A',
        cells: [
          { text: '2', value: 2, mark: '*' },
          { text: '0', value: 0, mark: '*' },
        ],
      },
      { header: 'B', cells: [{ text: '3', value: 3 }, { text: '4' }] },
    ];
    const lines = tableCsv({ ...view, table: { ...table, rows } }, 'fi')
      .slice(1)
      .split('\r\n');
    expect(lines.slice(0, 4)).to.deep.equal([
      'Source;Euros;Model;*',
      'A;2;0;Euros + Model',
      'B;3;4;',
      'Total;-2;;',
    ]);
  });

  it('writes decimal points and commas for English', () => {
    const [header, first, second] = tableCsv(view, 'en').slice(1).split('\r\n');
    expect(header).to.equal('Source,Euros,Model');
    expect(first).to.equal('"EU; state",1234.5,60');
    expect(second).to.equal('"The ""rest""",,25–40');
  });

  it('leaves no data empty: it is not 0', () => {
    expect(tableCsv(view, 'fi')).not.to.match(/;0[;\r]/);
  });
});

import '../helpers/everything.js';
import { expect } from '@open-wc/testing';
import { notesOf, sourceLine, sourcePlace, type Sourced } from '../../src/element/source-line.js';
import { formatFor } from '../../src/i18n/format.js';
import type { Language } from '../../src/i18n/languages.js';
import { messagesFor } from '../../src/i18n/messages.js';

const words = (language: Language) => ({
  language,
  messages: messagesFor(language),
  format: formatFor(language),
});
const text = (name: string) => ({ fi: `${name} fi`, sv: `${name} sv`, en: `${name} en` });

const dataset: Sourced = {
  asOf: '2024-06-20',
  source: { document: text('document'), table: text('table'), publisher: text('publisher') },
  notes: [
    { id: 'one', text: text('one') },
    { id: 'two', text: text('two') },
  ],
};

describe('sourceLine', () => {
  it('gives kind, date, document and table', () => {
    expect(sourceLine('Suunniteltu', dataset, words('fi'))).to.equal(
      'Suunniteltu, tilanne 20.6.2024. Lähde: document fi, table fi.',
    );
    expect(sourceLine('Planned', dataset, words('en'))).to.equal(
      'Planned, as at 20\u00a0June\u00a02024. Source: document en, table en.',
    );
  });

  it('names the publisher where there is no table, and says where there is no date', () => {
    const without = { ...dataset, asOf: null, source: { ...dataset.source, table: null } };
    expect(sourceLine('Planerad', without, words('sv'))).to.equal(
      'Planerad, utan datum. Källa: document sv (publisher sv).',
    );
  });
});

describe('sourcePlace', () => {
  it('gives the document with its table or publisher, and its date', () => {
    expect(sourcePlace(dataset, words('sv'))).to.equal('Källa: document sv, table sv, 20.6.2024');
    const without = { ...dataset, asOf: null, source: { ...dataset.source, table: null } };
    expect(sourcePlace(without, words('en'))).to.equal(
      'Source: document en (publisher en), undated',
    );
  });
});

describe('notesOf', () => {
  it('gives the notes asked for, in that order, and leaves out what is not there', () => {
    expect(notesOf(dataset, ['two', 'none', 'one'], words('sv'))).to.deep.equal([
      'two sv',
      'one sv',
    ]);
  });
});

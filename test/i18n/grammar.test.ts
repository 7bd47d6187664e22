import { expect } from '@open-wc/testing';
import { capital, list, unparted } from '../../src/i18n/grammar.js';

/** What keeps words together, as something that is seen. */
const seen = (text: string): string => unparted(text).replaceAll('\u00a0', '_');

describe('list', () => {
  it('has the word before the last one only', () => {
    expect(list([], 'ja')).to.equal('');
    expect(list(['a'], 'ja')).to.equal('a');
    expect(list(['a', 'b'], 'ja')).to.equal('a ja b');
    expect(list(['a', 'b', 'c'], 'ja')).to.equal('a, b ja c');
  });
});

describe('capital', () => {
  it('changes the first letter alone, also beyond a to z', () => {
    expect(capital('äänekoski ja Åbo')).to.equal('Äänekoski ja Åbo');
    expect(capital('')).to.equal('');
  });
});

describe('unparted', () => {
  it('keeps a number with what it counts', () => {
    expect(seen('Valtio ja 16 kaupunkiseutua.')).to.equal('Valtio ja 16_kaupunkiseutua.');
    expect(seen('den 20 juni 2024')).to.equal('den 20_juni 2024');
    expect(seen('I 3 Åbo, 4 öar')).to.equal('I 3_Åbo, 4_öar');
  });

  it('leaves other spaces', () => {
    expect(seen('Viiva (–): taulukko 3, 2025:5')).to.equal('Viiva (–): taulukko 3, 2025:5');
  });
});

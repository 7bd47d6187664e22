import { expect } from '@open-wc/testing';
import { alphabetical } from '../../src/i18n/alphabet.js';
import { languages } from '../../src/i18n/languages.js';
import { citiesByName, placeLabel } from '../../src/i18n/places.js';

describe('the alphabet', () => {
  it('puts å, ä and ö last in Finnish and Swedish, and with a and o in English', () => {
    const names = ['Örö', 'Åbo', 'Äänekoski', 'Zürich', 'Aura'];
    const sorted = (language: 'fi' | 'sv' | 'en') => [...names].sort(alphabetical(language));
    expect(sorted('fi')).to.deep.equal(['Aura', 'Zürich', 'Åbo', 'Äänekoski', 'Örö']);
    expect(sorted('sv')).to.deep.equal(['Aura', 'Zürich', 'Åbo', 'Äänekoski', 'Örö']);
    expect(sorted('en')).to.deep.equal(['Äänekoski', 'Åbo', 'Aura', 'Örö', 'Zürich']);
  });

  it('orders the city regions as Intl does', () => {
    for (const language of languages) {
      const names = citiesByName(language).map((id) => placeLabel(id, language));
      const { compare } = new Intl.Collator(language);
      expect(names).to.deep.equal([...names].sort(compare));
    }
  });
});

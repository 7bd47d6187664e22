import { expect } from '@open-wc/testing';
import { contrast, isHex, shortfalls } from '../../src/theme/contrast.js';
import { tokens } from '../../src/theme/tokens.js';

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#ffffff', '#ffffff')).to.equal(1);
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.005);
    expect(contrast('#ffffff', '#949494')).to.be.closeTo(3.03, 0.005);
  });

  it('knows a colour in six digits', () => {
    expect(['#16202b', '#FFF7E0', '#fff', 'red', '#12345g', '16202b'].map(isHex)).to.deep.equal([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`finds nothing in the colours of the widgets, ${scheme}`, () => {
      expect(shortfalls((name) => tokens[name][scheme])).to.deep.equal([]);
    });
  }

  it('finds a colour that does not stand out from its ground', () => {
    const found = shortfalls((name) => (name === 'money' ? '#f8f8f8' : tokens[name].light));
    expect(found.map(({ colour, ground, least }) => [colour, ground, least])).to.deep.equal([
      ['money', 'surface', 3],
    ]);
  });
});

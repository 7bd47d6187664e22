import { expect } from '@open-wc/testing';
import { languages } from '../../../src/i18n/languages.js';
import { comparisonFormat } from '../../../src/widgets/funding-donut/comparison.format.js';
import { contextFor } from '../../helpers/context.js';

describe('comparisonFormat', () => {
  const written = languages.map((language) => {
    const format = comparisonFormat(contextFor(language));
    return [
      format.points(0.008),
      format.points(0.02),
      format.percentRange(0.25, 0.4),
      format.percentRange(0.6, 0.6),
    ].map((text) => text.replaceAll('\u00a0', '_'));
  });

  it('writes points of share, and shares of a model', () => {
    expect(written).to.deep.equal([
      ['0,8_prosenttiyksikköä', '2_prosenttiyksikköä', '25–40_%', '60_%'],
      ['0,8_procentenheter', '2_procentenheter', '25–40_%', '60_%'],
      ['0.8_percentage_points', '2_percentage_points', '25–40%', '60%'],
    ]);
  });
});

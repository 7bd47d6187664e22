import { expect } from '@open-wc/testing';
import { wholeOf } from '../../src/charts/parts.js';

describe('wholeOf', () => {
  it('is the sum of the parts, whatever total is printed', () => {
    expect(wholeOf([3, 2], 10)).to.equal(5);
  });

  it('is the printed total where a part is missing, so that the rest stays open', () => {
    expect(wholeOf([3, null], 10)).to.equal(10);
  });

  it('is no less than the parts, which would not fit into it', () => {
    expect(wholeOf([9, null], 5)).to.equal(9);
  });
});

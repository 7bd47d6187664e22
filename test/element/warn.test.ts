import { expect } from '@open-wc/testing';
import { oneOf, warn } from '../../src/element/warn.js';
import { listen, spoken } from '../helpers/replace.js';

describe('warn', () => {
  it('says each thing once', async () => {
    const warnings = listen('warn');
    for (const what of ['a', 'b', 'a']) warn('no-zoom', what);
    await spoken();
    expect(warnings).to.have.members(
      ['a', 'b'].map(
        (what) => `[innocities] no-zoom: the map cannot be zoomed on this page: ${what}`,
      ),
    );
  });
});

describe('oneOf', () => {
  const element = document.createElement('div');
  const choose = (value: string | null | undefined): string =>
    oneOf(element, 'view', value, ['graphic', 'table']);

  it('takes a legal value, and none for the fallback, without a word', async () => {
    const warnings = listen('warn');
    expect(['table', 'graphic', '', null, undefined].map(choose)).to.deep.equal([
      'table',
      'graphic',
      'graphic',
      'graphic',
      'graphic',
    ]);
    await spoken();
    expect(warnings).to.deep.equal([]);
  });

  it('falls back from an unknown one and names it, the legal ones and what is shown', async () => {
    const warnings = listen('warn');
    expect(choose('pie')).to.equal('graphic');
    await spoken();
    expect(warnings).to.deep.equal([
      '[innocities] unknown-value: <div view="pie">: use one of graphic, table; ' +
        '"graphic" is shown instead.',
    ]);
  });

  it('does not take Table for table', async () => {
    listen('warn');
    expect(choose('Table')).to.equal('graphic');
    await spoken();
  });
});

import { expect } from '@open-wc/testing';
import { oneOf, warnOnce } from '../../src/element/warn.js';
import { listen } from '../helpers/replace.js';

describe('warnOnce', () => {
  it('says each thing once', () => {
    const warnings = listen('warn');
    for (const what of ['a', 'b', 'a']) warnOnce('test', what);
    expect(warnings).to.deep.equal(['[innocities] test: a', '[innocities] test: b']);
  });
});

describe('oneOf', () => {
  const element = document.createElement('div');
  const choose = (value: string | null | undefined): string =>
    oneOf(element, 'view', value, ['graphic', 'table']);

  it('takes a legal value, and none for the fallback, without a word', () => {
    const warnings = listen('warn');
    expect(['table', 'graphic', '', null, undefined].map(choose)).to.deep.equal([
      'table',
      'graphic',
      'graphic',
      'graphic',
      'graphic',
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('falls back from an unknown one and names it, the legal ones and what is shown', () => {
    const warnings = listen('warn');
    expect(choose('pie')).to.equal('graphic');
    expect(warnings).to.deep.equal([
      '[innocities] unknown-value: <div view="pie">: use one of graphic, table; ' +
        '"graphic" is shown instead.',
    ]);
  });

  it('does not take Table for table', () => {
    listen('warn');
    expect(choose('Table')).to.equal('graphic');
  });
});

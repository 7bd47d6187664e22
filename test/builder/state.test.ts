import { expect } from '@open-wc/testing';
import { figuresKey } from '../../demo/builder/facts.js';
import {
  baseOf,
  isBase,
  kept,
  parseState,
  queryOf,
  schemesOf,
  widgetOf,
} from '../../demo/builder/state.js';
import { facts } from './facts.js';

const parse = (query: string, preferred: readonly string[] = ['fi']) =>
  parseState(query, facts, preferred);

describe('the state of the builder', () => {
  it('begins with the first widget, in the language of the reader', () => {
    const { state, refused } = parse('', ['de-AT', 'sv-FI', 'en']);
    expect(refused).to.deep.equal([]);
    expect(state).to.include({ ui: 'sv', lang: 'sv', widget: 'city-map', form: 'module', px: 0 });
    expect(parse('', ['de']).state.ui).to.equal('fi');
  });

  it('comes back from its own link', () => {
    const query =
      'ui=en&tab=check&widget=city-map&lang=sv&measure=funding&city=oulu&regions=&heading=R%26D+%22x%22' +
      '&color-surface=fffbe6&color-surface-dark=201c10&color-money=123456&font-size=large&px=480&on=all' +
      '&above=3&form=frame&script=one&base=%2Finnocities%2F';
    const { state, refused } = parse(query);
    expect(refused).to.deep.equal([]);
    expect(state.attributes).to.deep.equal({
      measure: 'funding',
      city: 'oulu',
      regions: '',
      heading: 'R&D "x"',
    });
    expect(state.colours).to.deep.equal({
      surface: { light: '#fffbe6', dark: '#201c10' },
      money: { light: '#123456', dark: '#123456' },
    });
    expect(parse(queryOf(state))).to.deep.equal({ state, refused: [] });
  });

  it('leaves out what is as usual', () => {
    const { state } = parse('measure=agreements&city=&heading-level=2&px=&on=light');
    expect(queryOf(state)).to.equal('ui=fi&widget=city-map');
  });

  it('refuses what is not legal, falls back and tells', () => {
    const bad = {
      ui: 'de',
      widget: 'pie',
      city: 'olu',
      regions: 'yes',
      'color-surface': 'red',
      'font-size': '9px',
      px: '12',
      on: 'moon',
      above: '7',
      form: 'java',
      base: 'javascript:alert(1)',
    };
    const { state, refused } = parse(new URLSearchParams(bad).toString());
    expect(Object.fromEntries(refused.map(({ name, value }) => [name, value]))).to.deep.equal(bad);
    expect(state).to.deep.equal(parse('').state);
  });

  it('says nothing of what is no option of any widget', () => {
    expect(parse('utm_source=x&fbclid=1').refused).to.deep.equal([]);
  });

  it('tells of an attribute that the widget does not have', () => {
    const { state, refused } = parse('widget=theme-projects&city=oulu');
    expect(state.attributes).to.deep.equal({});
    expect(refused).to.deep.equal([{ name: 'city', value: 'oulu' }]);
  });

  it('understands a member of a city region', () => {
    const { state, refused } = parse('city=espoo');
    expect(state.attributes).to.deep.equal({ city: 'paakaupunkiseutu' });
    expect(refused).to.deep.equal([]);
    expect(parse('city=constructor').refused).to.have.length(1);
  });

  it('tells of a colour for dark pages alone', () => {
    const { state, refused } = parse('color-ink-dark=00ff00');
    expect(state.colours).to.deep.equal({});
    expect(refused).to.deep.equal([{ name: 'color-ink-dark', value: '00ff00' }]);
  });

  it('takes to another widget what it understands', () => {
    const [, themes] = facts.widgets;
    const attributes = {
      measure: 'agreements',
      city: 'oulu',
      'heading-level': '3',
      scheme: 'dark',
    };
    expect(kept(themes!, attributes)).to.deep.equal({ 'heading-level': '3', scheme: 'dark' });
  });

  it('shares no name between attributes and choices of its own', () => {
    const own = new URLSearchParams(
      queryOf({
        ...parse('').state,
        tab: 'check',
        lang: 'sv',
        fontSize: 'large',
        px: 300,
        on: 'all',
        above: 2,
        form: 'frame',
        alone: true,
        base: '/',
      }),
    );
    const names = facts.widgets.flatMap(({ attributes }) => attributes.map(({ name }) => name));
    expect([...own.keys()].filter((name) => names.includes(name))).to.deep.equal(['lang']);
  });

  it('knows the key of the table', () => {
    const { state } = parse('measure=funding&city=oulu&regions=&heading=x');
    expect(figuresKey(widgetOf(facts, state), state.attributes)).to.equal(
      'city=oulu&measure=funding',
    );
    expect(figuresKey(widgetOf(facts, state), {})).to.equal('');
  });

  it('takes an address or a path for the files', () => {
    const good = ['/innocities/', '/', 'https://cdn.example.fi/i', 'http://localhost:4173/dist/'];
    const bad = ['innocities/', '//cdn.example.fi/', 'ftp://x/', 'javascript:x', '/a b/', '/"x'];
    const files = ['/i/innocities.js', 'https://x.fi/i/index.html', 'https://x.fi/i?v=1', '/i/#a'];
    const impossible = ['https://[', 'https://a:99999', 'https://%25'];
    expect(files.filter(isBase)).to.deep.equal([]);
    expect(impossible.filter(isBase)).to.deep.equal([]);
    expect(good.filter((each) => !isBase(each))).to.deep.equal([]);
    expect(bad.filter(isBase)).to.deep.equal([]);
    expect(baseOf({ base: '/innocities' }, 'https://x.fi/dist/')).to.equal('/innocities/');
    expect(baseOf({ base: '' }, 'https://x.fi/dist/')).to.equal('https://x.fi/dist/');
  });

  it('knows which pages matter for a fixed scheme', () => {
    expect(schemesOf({ attributes: {} })).to.deep.equal(['light', 'dark']);
    expect(schemesOf({ attributes: { scheme: 'dark' } })).to.deep.equal(['dark']);
  });
});

import { expect } from '@open-wc/testing';
import { tokens } from '../../src/theme/tokens.js';
import { contrast } from '../helpers/colour.js';
import { modulesFrom } from '../helpers/modules.js';

type Name = keyof typeof tokens;
const names = Object.keys(tokens) as Name[];
const schemes = ['light', 'dark'] as const;

const TEXT: readonly Name[] = ['ink', 'ink2'];
/** What a reader has to see; `line`, `track`, `land` and `band` only set things apart. */
const MARKS: readonly Name[] = [
  'ui',
  'focus',
  'eu-state',
  'municipal',
  'other-public',
  'private',
  'money',
  'count',
  'city',
  'city-selected',
  'coast',
];
const SOURCES: readonly Name[] = ['eu-state', 'municipal', 'other-public', 'private'];
/** Pairs that meet in a ring, and how far apart in lightness they are. */
const APART = { light: 1.46, dark: 1.52 };

describe('tokens', () => {
  let sources: Map<string, string>;
  before(async () => {
    sources = await modulesFrom('/src/define.ts');
  });
  const elsewhere = (): string =>
    [...sources].filter(([address]) => !address.includes('/theme/tokens.')).join('\n');

  it('are all used', () => {
    const unused = names.filter(
      (name) => !new RegExp(`["'\`]${name}["'\`]|--_${name}(?![\\w-])`).test(elsewhere()),
    );
    expect(unused).to.deep.equal([]);
  });

  it('are all declared', () => {
    const declared = new Set(names.map((name) => `--_${name}`));
    const all = elsewhere();
    for (const [, own] of all.matchAll(/(--_[a-z][\w-]*)\s*:/g)) declared.add(own!);
    const used = [...all.matchAll(/var\((--_[a-z][\w-]*)/g)].map(([, name]) => name!);
    expect(used).to.have.length.above(20);
    expect(used.filter((name) => !declared.has(name))).to.deep.equal([]);
  });

  it('stand in the README with both their values', async () => {
    const readme = await (await fetch('/README.md')).text();
    const rows = readme.matchAll(/^\| `([\w-]+)` +\| `(#\w+)` +\| `(#\w+)` +\|/gm);
    const told = [...rows].map(([, ...values]) => values.join(' '));
    const wanted = Object.entries(tokens).map(
      ([name, { light, dark }]) => `${name} ${light} ${dark}`,
    );
    expect(told).to.deep.equal(wanted);
  });

  it('tell the selected city from the others in forced colours, too', () => {
    expect(tokens['city-selected'].forced).not.to.equal(tokens.city.forced);
  });

  it('are colours in six digits', () => {
    for (const { light, dark } of Object.values(tokens)) {
      for (const colour of [light, dark]) expect(colour).to.match(/^#[0-9a-f]{6}$/);
    }
  });

  for (const scheme of schemes) {
    const value = (name: Name): string => tokens[name][scheme];
    const weak = (wanted: readonly Name[], grounds: readonly Name[], least: number): string[] =>
      wanted.flatMap((name) =>
        grounds
          .map((ground) => ({ ground, ratio: contrast(value(name), value(ground)) }))
          .filter(({ ratio }) => ratio < least)
          .map(({ ground, ratio }) => `${name} on ${ground}: ${ratio.toFixed(2)}`),
      );

    const close = (pairs: readonly (readonly [Name, Name])[], least: number): string[] =>
      pairs
        .map(([a, b]) => ({
          pair: `${a} and ${b}`,
          ratio: contrast(value(a), value(b)).toFixed(2),
        }))
        .filter(({ ratio }) => Number(ratio) < least)
        .map(({ pair, ratio }) => `${pair}: ${ratio}`);

    describe(scheme, () => {
      it('text: 4.5 to 1, also on a pressed button', () => {
        expect(weak(TEXT, ['surface', 'track'], 4.5)).to.deep.equal([]);
      });

      it('marks: 3 to 1', () => {
        expect(weak(MARKS, ['surface'], 3)).to.deep.equal([]);
      });

      it('shares on the band of the model: 3 to 1', () => {
        expect(weak(SOURCES, ['band'], 3)).to.deep.equal([]);
      });

      it('cities and names on land, the coast between land and sea: 3 to 1', () => {
        expect(weak(['city', 'city-selected', 'coast'], ['land', 'surface'], 3)).to.deep.equal([]);
        expect(weak(['ink'], ['land', 'surface'], 4.5)).to.deep.equal([]);
      });

      it('neighbours in the ring differ in lightness', () => {
        const round = SOURCES.map((name, i) => [name, SOURCES[(i + 1) % SOURCES.length]!] as const);
        expect(close(round, APART[scheme])).to.deep.equal([]);
      });

      it('so do shares that meet where one is missing, with the gap between them', () => {
        const all = SOURCES.flatMap((a, i) => SOURCES.slice(i + 1).map((b) => [a, b] as const));
        expect(close(all, 1.44)).to.deep.equal([]);
      });
    });
  }
});

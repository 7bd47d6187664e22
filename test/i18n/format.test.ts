import { expect } from '@open-wc/testing';
import '../helpers/everything.js';
import { formatFor, type Format } from '../../src/i18n/format.js';
import { languages } from '../../src/i18n/languages.js';

/** No-break spaces as `_`; an ordinary one stays and is seen. */
const seen = (text: string): string => text.replaceAll('\u00a0', '_');

const samples: readonly (readonly [
  what: string,
  write: (format: Format) => string,
  fi: string,
  sv: string,
  en: string,
])[] = [
  ['a number', (f) => f.number(33_585_673), '33_585_673', '33_585_673', '33,585,673'],
  ['four digits', (f) => f.number(1234), '1_234', '1_234', '1,234'],
  ['decimals', (f) => f.number(60.84, 1), '60,8', '60,8', '60.8'],
  ['a negative number', (f) => f.number(-1.5, 1), '−1,5', '−1,5', '−1.5'],
  ['euros', (f) => f.euros(33_585_673), '33_585_673_€', '33_585_673_€', '€33,585,673'],
  ['short euros', (f) => f.shortEuros(55_279_634), '55,3_milj._€', '55,3_mn_€', '€55.3_million'],
  ['short euros of a small sum', (f) => f.shortEuros(75_000), '75_000_€', '75_000_€', '€75,000'],
  [
    'short euros at the border',
    (f) => f.shortEuros(100_000),
    '0,1_milj._€',
    '0,1_mn_€',
    '€0.1_million',
  ],
  ['millions', (f) => f.millions(37_200_000), '37,2', '37,2', '37.2'],
  ['whole millions', (f) => f.millions(4_000_000), '4,0', '4,0', '4.0'],
  [
    'long euros',
    (f) => f.longEuros(37_200_000),
    '37,2_miljoonaa_euroa',
    '37,2_miljoner_euro',
    '€37.2_million',
  ],
  [
    'long whole euros',
    (f) => f.longEuros(4_000_000),
    '4_miljoonaa_euroa',
    '4_miljoner_euro',
    '€4_million',
  ],
  ['a million', (f) => f.longEuros(1_000_000), '1_miljoona_euroa', '1_miljon_euro', '€1_million'],
  [
    'a thousand million',
    (f) => f.longEuros(1_000_000_000),
    '1_000_miljoonaa_euroa',
    '1_000_miljoner_euro',
    '€1,000_million',
  ],
  [
    'long euros of a small sum',
    (f) => f.longEuros(75_000),
    '75_000_euroa',
    '75_000_euro',
    '€75,000',
  ],
  ['a share', (f) => f.percent(0.6077), '60,8_%', '60,8_%', '60.8%'],
  ['a share of nothing', (f) => f.percent(0), '0_%', '0_%', '0%'],
  ['a tiny share', (f) => f.percent(0.0004), 'alle_0,1_%', 'under_0,1_%', 'less_than_0.1%'],
  ['the smallest share shown', (f) => f.percent(0.0005), '0,1_%', '0,1_%', '0.1%'],
  [
    'a share in a sentence',
    (f) => f.longPercent(0.6077),
    '60,8_prosenttia',
    '60,8_procent',
    '60.8_per_cent',
  ],
  [
    'a whole share in a sentence',
    (f) => f.longPercent(0.6),
    '60_prosenttia',
    '60_procent',
    '60_per_cent',
  ],
  ['a date', (f) => f.date('2024-06-20'), '20.6.2024', '20.6.2024', '20_June_2024'],
  ['a month', (f) => f.date('2024-06'), '6/2024', '6/2024', 'June_2024'],
  ['a year', (f) => f.date('2024'), '2024', '2024', '2024'],
  ['a New Year', (f) => f.date('2026-01-01'), '1.1.2026', '1.1.2026', '1_January_2026'],
];

describe('format', () => {
  languages.forEach((language, index) => {
    for (const [what, write, ...expected] of samples) {
      it(`writes ${what} in ${language}`, () => {
        expect(seen(write(formatFor(language)))).to.equal(expected[index]);
      });
    }
  });
});

describe('numbers', () => {
  it('stand as Intl writes them', () => {
    const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
    for (const language of languages) {
      for (const decimals of [0, 1, 2]) {
        const intl = new Intl.NumberFormat(locales[language], {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
        for (const value of [
          0, 0.05, 0.25, 1, 9.95, 12.345, 999.5, 12_345, 1e6, 55_279_542, -3.2,
        ]) {
          const theirs = intl
            .format(value)
            .replace(/[\s\u202f]/g, '\u00a0')
            .replace('-', '−');
          expect(formatFor(language).number(value, decimals)).to.equal(theirs);
        }
      }
    }
  });
});

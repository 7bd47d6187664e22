/** Two widgets, as widgets.json tells of them. */
import type { Attribute, Facts } from '../../demo/builder/facts.js';

const same = (text: string) => ({ fi: text, sv: text, en: text });

const choice = (name: string, ...values: string[]): Attribute => ({
  name,
  kind: 'choice',
  values: values.map((value) => ({ value, label: same(value) })),
  default: values[0] ?? '',
  label: same(name),
  figures: name === 'city' || name === 'measure',
  common: name !== 'measure',
});

const other = (name: string, kind: Attribute['kind']): Attribute => ({
  name,
  kind,
  default: '',
  label: same(name),
  figures: false,
  common: name !== 'regions',
});

const common = [
  choice('lang', '', 'fi', 'sv', 'en'),
  other('heading', 'text'),
  choice('heading-level', '2', '3', '4', '5', '6'),
  choice('scheme', 'auto', 'light', 'dark'),
  other('no-summary', 'flag'),
  other('no-table', 'flag'),
  { ...other('src', 'text'), closed: true },
];

const widgets = [
  {
    name: 'city-map',
    tag: 'innocities-city-map',
    title: same('Map'),
    description: same('A map.'),
    attributes: [
      choice('measure', 'agreements', 'funding'),
      {
        ...choice('city', '', 'oulu', 'turku', 'paakaupunkiseutu'),
        aliases: { espoo: 'paakaupunkiseutu' },
      },
      other('regions', 'flag'),
      ...common,
    ],
  },
  {
    name: 'theme-projects',
    tag: 'innocities-theme-projects',
    title: same('Themes'),
    description: same('Bars.'),
    attributes: [choice('measure', 'both', 'funding'), ...common],
  },
];

export const facts: Facts = {
  version: '1.2.3',
  languages: ['fi', 'sv', 'en'],
  widgets,
  integrity: {},
  known: { catalogue: { version: '1.2.3', widgets } },
};

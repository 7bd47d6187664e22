import type { Messages } from './messages.js';

const NBSP = '\u00a0';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const words: Messages = {
  chart: 'Chart',
  map: 'Map',
  table: 'Table',
  viewSwitch: 'View',
  download: 'Download',
  notes: 'About the figures',
  source: 'Source',
  asOf: (date) => `as at ${date}`,
  undated: 'undated',
  loading: 'Loading the figures…',
  wholeCountry: 'whole country',
  city: 'City region',
  total: 'Total',
  noData: 'no data',
  errorTitle: 'The figures could not be loaded.',
  numbers: {
    group: ',',
    point: '.',
    unit: (amount) => `€${amount}${NBSP}million`,
    full: (amount) => `€${amount}`,
    million: (amount) => `€${amount}${NBSP}million`,
    fullWords: (amount) => `€${amount}`,
    under: `less${NBSP}than${NBSP}`,
    percentSign: '%',
    percent: `${NBSP}per${NBSP}cent`,
    date: (parts) =>
      parts.map((part, i) => (i === parts.length - 2 ? MONTHS[part - 1] : part)).join(NBSP),
  },
};

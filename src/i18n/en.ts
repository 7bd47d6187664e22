import type { Messages } from './messages.js';

export const words: Messages = {
  chart: 'Chart',
  map: 'Map',
  table: 'Table',
  viewSwitch: 'View',
  download: 'Download',
  notes: 'About the figures',
  source: 'Source',
  asOf: (date) => `as at ${date}`,
  loading: 'Loading the figures',
  wholeCountry: 'whole country',
  city: 'City region',
  total: 'Total',
  noData: 'no data',
  keys: 'Browse with the arrow keys, select with Enter, leave with Esc.',
  errorTitle: 'The figures could not be loaded',
};

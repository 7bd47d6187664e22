import type { Messages } from './messages.js';

const NBSP = '\u00a0';

export const words: Messages = {
  chart: 'Diagram',
  map: 'Karta',
  table: 'Tabell',
  viewSwitch: 'Visning',
  download: 'Ladda ner',
  notes: 'Mer om siffrorna',
  source: 'Källa',
  asOf: (date) => `läget ${date}`,
  undated: 'utan datum',
  loading: 'Uppgifterna laddas…',
  wholeCountry: 'hela landet',
  city: 'Stadsregion',
  total: 'Totalt',
  noData: 'uppgift saknas',
  errorTitle: 'Uppgifterna kunde inte laddas.',
  numbers: {
    group: NBSP,
    point: ',',
    unit: (amount) => `${amount}${NBSP}mn${NBSP}€`,
    full: (amount) => `${amount}${NBSP}€`,
    million: (amount) =>
      amount === '1' ? `1${NBSP}miljon${NBSP}euro` : `${amount}${NBSP}miljoner${NBSP}euro`,
    fullWords: (amount) => `${amount}${NBSP}euro`,
    under: `under${NBSP}`,
    percentSign: `${NBSP}%`,
    percent: `${NBSP}procent`,
    date: (parts) => parts.join(parts.length === 2 ? '/' : '.'),
  },
};

import type { Messages } from './messages.js';

export const words: Messages = {
  chart: 'Diagram',
  map: 'Karta',
  table: 'Tabell',
  viewSwitch: 'Visning',
  download: 'Ladda ner',
  notes: 'Mer om siffrorna',
  source: 'Källa',
  asOf: (date) => `läget ${date}`,
  loading: 'Uppgifterna laddas',
  wholeCountry: 'hela landet',
  city: 'Stadsregion',
  total: 'Totalt',
  noData: 'uppgift saknas',
  keys: 'Bläddra med piltangenterna, välj med Enter, lämna med Esc.',
  errorTitle: 'Uppgifterna kunde inte laddas',
};

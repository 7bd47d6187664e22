import type { Messages } from './messages.js';

const NBSP = '\u00a0';

export const words: Messages = {
  chart: 'Kaavio',
  map: 'Kartta',
  table: 'Taulukko',
  viewSwitch: 'Esitystapa',
  download: 'Lataa',
  notes: 'Lisätietoja luvuista',
  source: 'Lähde',
  asOf: (date) => `tilanne ${date}`,
  undated: 'ilman päiväystä',
  loading: 'Ladataan tietoja…',
  wholeCountry: 'koko maa',
  city: 'Kaupunkiseutu',
  total: 'Yhteensä',
  noData: 'ei tietoa',
  errorTitle: 'Tietojen lataaminen ei onnistunut.',
  numbers: {
    group: NBSP,
    point: ',',
    unit: (amount) => `${amount}${NBSP}milj.${NBSP}€`,
    full: (amount) => `${amount}${NBSP}€`,
    million: (amount) =>
      amount === '1' ? `1${NBSP}miljoona${NBSP}euroa` : `${amount}${NBSP}miljoonaa${NBSP}euroa`,
    fullWords: (amount) => `${amount}${NBSP}euroa`,
    under: `alle${NBSP}`,
    percentSign: `${NBSP}%`,
    percent: `${NBSP}prosenttia`,
    date: (parts) => parts.join(parts.length === 2 ? '/' : '.'),
  },
};

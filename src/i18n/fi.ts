import type { Messages } from './messages.js';

export const words: Messages = {
  chart: 'Kaavio',
  map: 'Kartta',
  table: 'Taulukko',
  viewSwitch: 'Esitystapa',
  download: 'Lataa',
  notes: 'Lisätietoja luvuista',
  source: 'Lähde',
  asOf: (date) => `tilanne ${date}`,
  loading: 'Ladataan tietoja',
  wholeCountry: 'koko maa',
  city: 'Kaupunkiseutu',
  total: 'Yhteensä',
  noData: 'ei tietoa',
  keys: 'Selaa nuolinäppäimillä, valitse Enterillä, poistu Esc-näppäimellä.',
  errorTitle: 'Tietojen lataaminen ei onnistunut',
};

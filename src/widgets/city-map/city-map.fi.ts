import { counted, split } from './city-map.grammar.js';
import type { CityMapMessages } from './city-map.messages.js';

export const words: CityMapMessages = {
  title: 'Innokaupungit kartalla',
  scope: (count) => `${count}\u00a0kaupunkiseutua`,
  summary: ({ cities, councils }) => [
    `Valtio on tehnyt ekosysteemisopimukset ${cities} kaupunkiseudun kanssa vuosiksi 2021–2027.`,
    `EU:n ja valtion rahoitusta myöntää ${councils} maakunnan liittoa.`,
  ],
  legend: 'Piste = ekosysteemisopimus.',
  choose: 'Valitse kaupunkiseutu kartalta tai luettelosta.',
  lead: 'Ekosysteemisopimukset',
  country: 'Koko maa',
  planned: 'Suunniteltu rahoitus',
  projects: 'Hankkeet',
  projectsSplit: (group, single) =>
    split(
      'ja',
      [group, 'ryhmähanke', 'ryhmähanketta'],
      [single, 'yhden toteuttajan hanke', 'yhden toteuttajan hanketta'],
    ),
  projectCount: (count) => counted(count, 'hanke', 'hanketta'),
  all: 'Kaikki kaupunkiseudut',
  zoomIn: 'Lähennä',
  zoomOut: 'Loitonna',
  reset: 'Koko Suomi',
  zoomKeys: 'Lähennä ja loitonna näppäimillä + ja −, palauta näppäimellä 0.',
};

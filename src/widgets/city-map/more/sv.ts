import { capital } from '../../../i18n/grammar.js';
import { counted, range } from '../city-map.grammar.js';
import { known } from './grammar.js';
import type { MoreMessages } from './messages.js';

export const sv: MoreMessages = {
  title: {
    funding: 'Planerad finansiering i Innostäderna',
    projects: 'Projekten i Innostäderna',
    'funding-per-inhabitant': 'Planerad kommunal finansiering per invånare',
  },
  summary: {
    agreements: ({ city }) =>
      city
        ? [`EU:s och statens finansiering för ${city.genitive} avtal beviljas av ${city.council}.`]
        : [],
    funding: ({ low, high, total, city }, format) => [
      ...(known(city)
        ? [`Den planerade finansieringen ${city.within} är ${format.longEuros(city.value)}.`]
        : []),
      `Den planerade finansieringen är ${range(format.millions(low), format.millions(high))}\u00a0miljoner euro per stadsregion.`,
      ...(total === null
        ? []
        : [
            `Totalt har ${format.longEuros(total)} planerats, inklusive projekten med ledningsansvar.`,
          ]),
    ],
    projects: ({ low, high, total, city }, format) => [
      ...(known(city)
        ? [`${capital(city.within)} har ${counted(city.value, 'projekt', 'projekt')} finansierats.`]
        : []),
      `Antalet finansierade projekt är ${range(format.number(low), format.number(high))} per stadsregion.`,
      ...(total === null
        ? []
        : [
            `Totalt har ${format.number(total)} projekt finansierats, inklusive projekten med ledningsansvar.`,
          ]),
    ],
    'funding-per-inhabitant': ({ low, high, city }, format) => [
      ...(known(city)
        ? [
            `${capital(city.within)} har ${format.number(city.value)}\u00a0euro kommunal finansiering per invånare planerats.`,
          ]
        : []),
      `Den planerade kommunala finansieringen är ${range(format.number(low), format.number(high))}\u00a0euro per invånare i stadsregionerna.`,
    ],
  },
  caption: {
    agreements: 'Ekosystemavtalen per stadsregion.',
    funding: 'Planerad finansiering per stadsregion, €.',
    projects: 'Projekt per stadsregion.',
    'funding-per-inhabitant': 'Planerad kommunal finansiering per stadsregion.',
  },
  legend: {
    funding: 'Cirkelns yta = planerad finansiering, mn\u00a0€.',
    projects: 'Cirkelns yta = antalet projekt.',
    'funding-per-inhabitant': 'Cirkelns yta = kommunal finansiering, euro per invånare.',
  },
  unit: {
    funding: 'mn\u00a0€',
    projects: 'projekt',
    'funding-per-inhabitant': '€/invånare',
  },
  source: {
    funding: 'Planerad finansiering',
    projects: 'Finansierade projekt',
    'funding-per-inhabitant': 'Planerad kommunal finansiering',
  },
  spoken: (measure, value, format) =>
    ({
      funding: format.longEuros(value),
      projects: counted(value, 'projekt', 'projekt'),
      'funding-per-inhabitant': `${format.number(value)}\u00a0euro per invånare`,
    })[measure],
  columns: {
    city: 'Stadsregion',
    members: 'Städer och partner',
    region: 'Landskap',
    council: 'Finansierande förbund',
    areas: 'Fokusområden',
    total: 'Totalt',
    group: 'Grupprojekt',
    single: 'Projekt med en genomförare',
    projects: 'Projekt totalt',
    municipal: 'Kommunal finansiering, €',
    perInhabitant: '€/invånare',
  },
  leadProjects: 'Projekt med ledningsansvar',
  inferredNote: '* Härlett ur kolumnsummorna och källans text.',
  allOf: {
    single: (count) => (count === 1 ? 'en genomförare' : 'alla med en genomförare'),
    group: (count) => (count === 1 ? 'grupprojekt' : 'alla grupprojekt'),
  },
  inferred: 'härlett',
  enlarged: 'De minsta cirklarna har ritats större än de är för att de ska synas.',
  perInhabitant: (amount) => `Kommunal finansiering ${amount}\u00a0€ per invånare.`,
  areas: 'Fokusområden',
  members: (count) => (count === 1 ? 'Stad' : 'Städer'),
  partner: 'Samarbetspartner',
  council: 'Finansierande landskapsförbund',
  tiles: 'Visa bakgrundskarta',
  tilesFrom: (host) => `Bakgrundskartan hämtas från ${host}.`,
  tilesFailed: (host) => `Ingen bakgrundskarta kom från ${host}.`,
  clear: 'Ta bort valet',
  basemap: 'Kartans gränser är ungefärliga: Natural Earth, landskapsindelningen från 2021.',
};

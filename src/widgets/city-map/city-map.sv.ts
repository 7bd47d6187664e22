import { capital } from '../../i18n/grammar.js';
import { counted, range } from './city-map.grammar.js';
import type { CityMapMessages } from './city-map.messages.js';

export const sv: CityMapMessages = {
  title: {
    agreements: 'Innostäderna på kartan',
    funding: 'Planerad finansiering i innostäderna',
    projects: 'Projekten i innostäderna',
    'funding-per-inhabitant': 'Planerad kommunal finansiering per invånare',
  },
  scope: (count) => `${String(count)} stadsregioner`,
  summary: {
    agreements: ({ cities, councils, city }) => [
      ...(city ? [`Finansieringen av ${city.genitive} avtal beviljas av ${city.council}.`] : []),
      `Staten har ingått ekosystemavtal med ${String(cities)} stadsregioner för åren 2021–\u20602027.`,
      `Finansieringen beviljas av ${String(councils)} landskapsförbund.`,
    ],
    funding: ({ low, high, total, city }, format) => [
      ...(city?.value
        ? [`${capital(city.within)} har ${format.longEuros(city.value)} planerats.`]
        : []),
      `Den planerade finansieringen är ${range(format.millions(low), format.millions(high))}\u00a0miljoner euro per stadsregion.`,
      ...(total === null
        ? []
        : [
            `Totalt har ${format.longEuros(total)} planerats, inklusive projekten med ledningsansvar.`,
          ]),
    ],
    projects: ({ low, high, total, city }) => [
      ...(city?.value
        ? [`${capital(city.within)} har ${counted(city.value, 'projekt', 'projekt')} startat.`]
        : []),
      `I varje stadsregion har ${range(String(low), String(high))} projekt startat.`,
      ...(total === null
        ? []
        : [`Totalt har ${String(total)} projekt startat, inklusive projekten med ledningsansvar.`]),
    ],
    'funding-per-inhabitant': ({ low, high, city }) => [
      ...(city?.value
        ? [
            `${capital(city.within)} har ${String(city.value)}\u00a0euro kommunal finansiering per invånare planerats.`,
          ]
        : []),
      `Den planerade kommunala finansieringen är ${range(String(low), String(high))}\u00a0euro per invånare i stadsregionerna.`,
    ],
  },
  caption: {
    agreements: 'Ekosystemavtalen enligt stadsregion.',
    funding: 'Planerad finansiering enligt stadsregion, €.',
    projects: 'Projekt enligt stadsregion.',
    'funding-per-inhabitant': 'Planerad kommunal finansiering enligt stadsregion.',
  },
  legend: {
    agreements: 'Punkt = ekosystemavtal.',
    funding: 'Cirkelns yta = planerad finansiering, mn €.',
    projects: 'Cirkelns yta = antalet projekt.',
    'funding-per-inhabitant': 'Cirkelns yta = kommunal finansiering, euro per invånare.',
  },
  choose: 'Välj en stadsregion på kartan eller i listan.',
  source: {
    agreements: 'Ekosystemavtal',
    funding: 'Planerad finansiering',
    projects: 'Startade projekt',
    'funding-per-inhabitant': 'Planerad kommunal finansiering',
  },
  spoken: (measure, value, format) =>
    ({
      agreements: '',
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
    total: 'Totalt, €',
    group: 'Grupprojekt',
    single: 'En genomförare',
    projects: 'Projekt',
    municipal: 'Kommunal finansiering, €',
    perInhabitant: '€/invånare',
  },
  leadProjects: 'Projekt med ledningsansvar',
  inferredNote: '* Härlett ur kolumnsummorna och källans text.',
  country: 'Hela landet',
  planned: 'Planerad finansiering',
  perInhabitant: (amount) => `Kommunal finansiering ${amount}\u00a0€ per invånare.`,
  projects: 'Projekt',
  projectsSplit: (group, single, inferred) =>
    `: ${counted(group, 'grupprojekt', 'grupprojekt')} och ${counted(single, 'projekt med en genomförare', 'projekt med en genomförare')}${inferred ? ' (fördelningen härledd)' : ''}`,
  projectCount: (count) => counted(count, 'projekt', 'projekt'),
  areas: 'Fokusområden',
  members: (count) => (count === 1 ? 'Stad' : 'Städer'),
  partner: 'Samarbetspart',
  council: 'Finansierande landskapsförbund',
  councilArea: (regions) => `Förbundets finansieringsområde: ${regions}.`,
  all: 'Alla stadsregioner',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  reset: 'Hela Finland',
  zoomKeys: 'Zooma med + och −, återställ med 0.',
  tiles: 'Visa bakgrundskarta',
  tilesFrom: (host) => `Bakgrundskartan hämtas från ${host}.`,
  clear: 'Ta bort valet',
  basemap: 'Kartans gränser är ungefärliga: Natural Earth, landskapsindelningen från 2021.',
};

import type { Format } from '../../i18n/format.js';
import type { Language } from '../../i18n/languages.js';

export type Measure = 'agreements' | 'funding' | 'projects' | 'funding-per-inhabitant';

export const measures = [
  'agreements',
  'funding',
  'projects',
  'funding-per-inhabitant',
] as const satisfies readonly Measure[];

/** The reader's city in the words of a sentence. */
export interface CityWords {
  readonly genitive: string;
  readonly within: string;
  readonly to: string;
  readonly value: number | null;
  readonly council: string;
}

export interface MapFacts {
  readonly cities: number;
  readonly councils: number;
  readonly low: number;
  readonly high: number;
  /** As printed, with the lead projects. */
  readonly total: number | null;
  readonly city: CityWords | undefined;
}

export interface CityMapMessages {
  readonly title: Readonly<Record<Measure, string>>;
  readonly scope: (count: number) => string;
  readonly summary: Readonly<
    Record<Measure, (facts: MapFacts, format: Format) => readonly string[]>
  >;
  readonly caption: Readonly<Record<Measure, string>>;
  readonly legend: Readonly<Record<Measure, string>>;
  readonly choose: string;
  readonly source: Readonly<Record<Measure, string>>;
  /** A value as a screen reader says it after the name. */
  readonly spoken: (measure: Measure, value: number, format: Format) => string;
  readonly columns: {
    readonly city: string;
    readonly members: string;
    readonly region: string;
    readonly council: string;
    readonly areas: string;
    readonly total: string;
    readonly group: string;
    readonly single: string;
    readonly projects: string;
    readonly municipal: string;
    readonly perInhabitant: string;
  };
  readonly leadProjects: string;
  readonly inferredNote: string;
  readonly country: string;
  readonly planned: string;
  readonly perInhabitant: (amount: string) => string;
  readonly projects: string;
  readonly projectsSplit: (group: number, single: number, inferred: boolean) => string;
  readonly projectCount: (count: number) => string;
  readonly areas: string;
  readonly members: (count: number) => string;
  readonly partner: string;
  readonly council: string;
  readonly councilArea: (regions: string) => string;
  readonly all: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
  readonly zoomKeys: string;
  readonly tiles: string;
  readonly tilesFrom: (host: string) => string;
  readonly clear: string;
  /** What the outline is and how old. */
  readonly basemap: string;
}

/** "1 hanke", "2 hanketta". */
const counted = (count: number, one: string, many: string): string =>
  `${String(count)}\u00a0${count === 1 ? one : many}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "2–22", which does not break after the dash. */
const range = (low: string, high: string): string => (low === high ? low : `${low}–\u2060${high}`);

const fi: CityMapMessages = {
  title: {
    agreements: 'Innokaupungit kartalla',
    funding: 'Innokaupunkien suunniteltu rahoitus',
    projects: 'Innokaupunkien hankkeet',
    'funding-per-inhabitant': 'Suunniteltu kuntarahoitus asukasta kohti',
  },
  scope: (count) => `${String(count)} kaupunkiseutua`,
  summary: {
    agreements: ({ cities, councils, city }) => [
      ...(city
        ? [`${capital(city.genitive)} sopimuksen rahoituksen myöntää ${city.council}.`]
        : []),
      `Valtio on tehnyt ekosysteemisopimuksen ${String(cities)} kaupunkiseudun kanssa vuosiksi 2021–\u20602027.`,
      `Rahoitusta myöntää ${String(councils)} maakunnan liittoa.`,
    ],
    funding: ({ low, high, total, city }, format) => [
      ...(city?.value
        ? [`${capital(city.to)} on suunniteltu rahoitusta ${format.longEuros(city.value)}.`]
        : []),
      `Kullekin kaupunkiseudulle on suunniteltu ${range(format.millions(low), format.millions(high))}\u00a0miljoonaa euroa.`,
      ...(total === null
        ? []
        : [
            `Yhteensä rahoitusta on suunniteltu ${format.longEuros(total)}, vetovastuuhankkeet mukaan lukien.`,
          ]),
    ],
    projects: ({ low, high, total, city }) => [
      ...(city?.value
        ? [`${capital(city.within)} on käynnistetty ${counted(city.value, 'hanke', 'hanketta')}.`]
        : []),
      `Kullakin kaupunkiseudulla on käynnistetty ${range(String(low), String(high))}\u00a0hanketta.`,
      ...(total === null
        ? []
        : [`Yhteensä hankkeita on ${String(total)}, vetovastuuhankkeet mukaan lukien.`]),
    ],
    'funding-per-inhabitant': ({ low, high, city }) => [
      ...(city?.value
        ? [
            `${capital(city.within)} kuntarahoitusta on suunniteltu ${String(city.value)}\u00a0euroa asukasta kohti.`,
          ]
        : []),
      `Suunniteltu kuntarahoitus on kaupunkiseuduilla ${range(String(low), String(high))}\u00a0euroa asukasta kohti.`,
    ],
  },
  caption: {
    agreements: 'Ekosysteemisopimukset kaupunkiseuduittain.',
    funding: 'Suunniteltu rahoitus kaupunkiseuduittain, €.',
    projects: 'Hankkeet kaupunkiseuduittain.',
    'funding-per-inhabitant': 'Suunniteltu kuntarahoitus kaupunkiseuduittain.',
  },
  legend: {
    agreements: 'Piste = ekosysteemisopimus.',
    funding: 'Ympyrän ala = suunniteltu rahoitus, milj. €.',
    projects: 'Ympyrän ala = hankkeiden määrä.',
    'funding-per-inhabitant': 'Ympyrän ala = kuntarahoitus, euroa asukasta kohti.',
  },
  choose: 'Valitse kaupunkiseutu kartalta tai luettelosta.',
  source: {
    agreements: 'Ekosysteemisopimukset',
    funding: 'Suunniteltu rahoitus',
    projects: 'Käynnistetyt hankkeet',
    'funding-per-inhabitant': 'Suunniteltu kuntarahoitus',
  },
  spoken: (measure, value, format) =>
    ({
      agreements: '',
      funding: format.longEuros(value),
      projects: counted(value, 'hanke', 'hanketta'),
      'funding-per-inhabitant': `${format.number(value)}\u00a0euroa asukasta kohti`,
    })[measure],
  columns: {
    city: 'Kaupunkiseutu',
    members: 'Kaupungit ja kumppanit',
    region: 'Maakunta',
    council: 'Rahoittava liitto',
    areas: 'Painopisteet',
    total: 'Yhteensä, €',
    group: 'Ryhmähankkeet',
    single: 'Yhden toteuttajan',
    projects: 'Hankkeita',
    municipal: 'Kuntarahoitus, €',
    perInhabitant: '€/asukas',
  },
  leadProjects: 'Vetovastuuhankkeet',
  inferredNote: '* Päätelty sarakesummista ja lähteen tekstistä.',
  country: 'Koko maa',
  planned: 'Suunniteltu rahoitus',
  perInhabitant: (amount) => `Kuntarahoitusta ${amount}\u00a0€ asukasta kohti.`,
  projects: 'Hankkeet',
  projectsSplit: (group, single, inferred) =>
    `: ${counted(group, 'ryhmähanke', 'ryhmähanketta')} ja ${counted(single, 'yhden toteuttajan hanke', 'yhden toteuttajan hanketta')}${inferred ? ' (jako päätelty)' : ''}`,
  projectCount: (count) => counted(count, 'hanke', 'hanketta'),
  areas: 'Painopisteet',
  members: (count) => (count === 1 ? 'Kaupunki' : 'Kaupungit'),
  partner: 'Yhteistyökumppani',
  council: 'Rahoittava maakunnan liitto',
  councilArea: (regions) => `Liiton rahoitusalue: ${regions}.`,
  all: 'Kaikki kaupunkiseudut',
  zoomIn: 'Lähennä',
  zoomOut: 'Loitonna',
  reset: 'Koko Suomi',
  zoomKeys: 'Lähennä ja loitonna + ja −, palauta 0.',
  tiles: 'Näytä taustakartta',
  tilesFrom: (host) => `Taustakartta haetaan palvelusta ${host}.`,
  clear: 'Poista valinta',
  basemap: 'Kartan rajat ovat likimääräiset: Natural Earth, maakuntajako vuodesta 2021.',
};

const sv: CityMapMessages = {
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

const en: CityMapMessages = {
  title: {
    agreements: 'InnoCities on the map',
    funding: 'Planned funding of the InnoCities',
    projects: 'Projects of the InnoCities',
    'funding-per-inhabitant': 'Planned municipal funding per inhabitant',
  },
  scope: (count) => `${String(count)} city regions`,
  summary: {
    agreements: ({ cities, councils, city }) => [
      ...(city
        ? [`Funding for ${city.genitive} agreement is granted by the ${city.council}.`]
        : []),
      `The state has made an ecosystem agreement with ${String(cities)} city regions for 2021–\u20602027.`,
      `Funding is granted by ${String(councils)} regional councils.`,
    ],
    funding: ({ low, high, total, city }, format) => [
      ...(city?.value
        ? [
            `Funding planned ${city.within.replace(/^in /, 'for ')} comes to ${format.longEuros(city.value)}.`,
          ]
        : []),
      `Planned funding ranges from ${format.longEuros(low)} to ${format.longEuros(high)} per city region.`,
      ...(total === null
        ? []
        : [`In total, ${format.longEuros(total)} is planned, lead projects included.`]),
    ],
    projects: ({ low, high, total, city }) => [
      ...(city?.value
        ? [
            `${capital(city.within)}, ${counted(city.value, 'project has', 'projects have')} been launched.`,
          ]
        : []),
      `The city regions have launched ${low === high ? String(low) : `${String(low)} to ${String(high)}`} projects each.`,
      ...(total === null
        ? []
        : [`In total, there are ${String(total)} projects, lead projects included.`]),
    ],
    'funding-per-inhabitant': ({ low, high, city }) => [
      ...(city?.value
        ? [
            `${capital(city.within)}, municipal funding of €${String(city.value)} per inhabitant is planned.`,
          ]
        : []),
      `Planned municipal funding is ${low === high ? `€${String(low)}` : `€${String(low)} to €${String(high)}`} per inhabitant in the city regions.`,
    ],
  },
  caption: {
    agreements: 'Ecosystem agreements by city region.',
    funding: 'Planned funding by city region, €.',
    projects: 'Projects by city region.',
    'funding-per-inhabitant': 'Planned municipal funding by city region.',
  },
  legend: {
    agreements: 'Dot = ecosystem agreement.',
    funding: 'Area of circle = planned funding, € million.',
    projects: 'Area of circle = number of projects.',
    'funding-per-inhabitant': 'Area of circle = municipal funding, euros per inhabitant.',
  },
  choose: 'Choose a city region on the map or in the list.',
  source: {
    agreements: 'Ecosystem agreements',
    funding: 'Planned funding',
    projects: 'Projects launched',
    'funding-per-inhabitant': 'Planned municipal funding',
  },
  spoken: (measure, value, format) =>
    ({
      agreements: '',
      funding: format.longEuros(value),
      projects: counted(value, 'project', 'projects'),
      'funding-per-inhabitant': `€${format.number(value)} per inhabitant`,
    })[measure],
  columns: {
    city: 'City region',
    members: 'Cities and partners',
    region: 'Region',
    council: 'Funding council',
    areas: 'Priority areas',
    total: 'Total, €',
    group: 'Group projects',
    single: 'One implementer',
    projects: 'Projects',
    municipal: 'Municipal funding, €',
    perInhabitant: '€ per inhabitant',
  },
  leadProjects: 'Lead projects',
  inferredNote: '* Inferred from the column totals and the text of the source.',
  country: 'Whole country',
  planned: 'Planned funding',
  perInhabitant: (amount) => `Municipal funding €${amount} per inhabitant.`,
  projects: 'Projects',
  projectsSplit: (group, single, inferred) =>
    `: ${counted(group, 'group project', 'group projects')} and ${counted(single, 'project with one implementer', 'projects with one implementer')}${inferred ? ' (split inferred)' : ''}`,
  projectCount: (count) => counted(count, 'project', 'projects'),
  areas: 'Priority areas',
  members: (count) => (count === 1 ? 'City' : 'Cities'),
  partner: 'Partner',
  council: 'Funding regional council',
  councilArea: (regions) => `The council funds: ${regions}.`,
  all: 'All city regions',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Whole of Finland',
  zoomKeys: 'Zoom with + and −, reset with 0.',
  tiles: 'Show background map',
  tilesFrom: (host) => `The background map comes from ${host}.`,
  clear: 'Clear the selection',
  basemap: 'The outlines of the map are approximate: Natural Earth, regions as of 2021.',
};

export const cityMapMessages: Readonly<Record<Language, CityMapMessages>> = { fi, sv, en };

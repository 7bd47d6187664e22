import { capital } from '../../../i18n/grammar.js';
import { counted, range } from '../city-map.grammar.js';
import { known } from './grammar.js';
import type { MoreMessages } from './messages.js';

export const fi: MoreMessages = {
  title: {
    funding: 'Innokaupunkien suunniteltu rahoitus',
    projects: 'Innokaupunkien hankkeet',
    'funding-per-inhabitant': 'Suunniteltu kuntarahoitus asukasta kohti',
  },
  summary: {
    agreements: ({ city }) =>
      city
        ? [`EU:n ja valtion rahoituksen ${city.genitive} sopimukseen myöntää ${city.council}.`]
        : [],
    funding: ({ low, high, total, city }, format) => [
      ...(known(city)
        ? [`${capital(city.to)} on suunniteltu rahoitusta ${format.longEuros(city.value)}.`]
        : []),
      `Suunniteltu rahoitus on ${range(format.millions(low), format.millions(high))}\u00a0miljoonaa euroa kaupunkiseutua kohti.`,
      ...(total === null
        ? []
        : [
            `Yhteensä rahoitusta on suunniteltu ${format.longEuros(total)}, vetovastuuhankkeet mukaan lukien.`,
          ]),
    ],
    projects: ({ low, high, total, city }, format) => [
      ...(known(city)
        ? [`${capital(city.within)} on rahoitettu ${counted(city.value, 'hanke', 'hanketta')}.`]
        : []),
      `Hankkeita on rahoitettu ${range(format.number(low), format.number(high))} kaupunkiseutua kohti.`,
      ...(total === null
        ? []
        : [`Yhteensä hankkeita on ${format.number(total)}, vetovastuuhankkeet mukaan lukien.`]),
    ],
    'funding-per-inhabitant': ({ low, high, city }, format) => [
      ...(known(city)
        ? [
            `${capital(city.within)} kuntarahoitusta on suunniteltu ${format.number(city.value)}\u00a0euroa asukasta kohti.`,
          ]
        : []),
      `Suunniteltu kuntarahoitus on kaupunkiseuduilla ${range(format.number(low), format.number(high))}\u00a0euroa asukasta kohti.`,
    ],
  },
  caption: {
    agreements: 'Ekosysteemisopimukset kaupunkiseuduittain.',
    funding: 'Suunniteltu rahoitus kaupunkiseuduittain, €.',
    projects: 'Hankkeet kaupunkiseuduittain.',
    'funding-per-inhabitant': 'Suunniteltu kuntarahoitus kaupunkiseuduittain.',
  },
  legend: {
    funding: 'Ympyrän ala = suunniteltu rahoitus, milj.\u00a0€.',
    projects: 'Ympyrän ala = hankkeiden määrä.',
    'funding-per-inhabitant': 'Ympyrän ala = kuntarahoitus, euroa asukasta kohti.',
  },
  unit: {
    funding: 'milj.\u00a0€',
    projects: 'hanketta',
    'funding-per-inhabitant': '€/asukas',
  },
  source: {
    funding: 'Suunniteltu rahoitus',
    projects: 'Rahoitetut hankkeet',
    'funding-per-inhabitant': 'Suunniteltu kuntarahoitus',
  },
  spoken: (measure, value, format) =>
    ({
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
    total: 'Yhteensä',
    group: 'Ryhmähankkeet',
    single: 'Yhden toteuttajan hankkeet',
    projects: 'Hankkeet yhteensä',
    municipal: 'Kuntarahoitus, €',
    perInhabitant: '€/asukas',
  },
  leadProjects: 'Vetovastuuhankkeet',
  inferredNote: '* Päätelty sarakesummista ja lähteen tekstistä.',
  allOf: {
    single: (count) => (count === 1 ? 'yksi toteuttaja' : 'kaikki yhden toteuttajan hankkeita'),
    group: (count) => (count === 1 ? 'ryhmähanke' : 'kaikki ryhmähankkeita'),
  },
  inferred: 'päätelty',
  enlarged: 'Pienimmät ympyrät on piirretty todellista suurempina, jotta ne näkyvät.',
  perInhabitant: (amount) => `Kuntien rahoitusta ${amount}\u00a0€ asukasta kohti.`,
  areas: 'Painopisteet',
  members: (count) => (count === 1 ? 'Kaupunki' : 'Kaupungit'),
  partner: 'Yhteistyökumppani',
  council: 'Rahoittava maakunnan liitto',
  tiles: 'Näytä taustakartta',
  tilesFrom: (host) => `Taustakartta haetaan palvelusta ${host}.`,
  tilesFailed: (host) => `Taustakarttaa ei saatu palvelusta ${host}.`,
  clear: 'Poista valinta',
  basemap: 'Kartan rajat ovat likimääräiset: Natural Earth, maakuntajako vuodesta 2021.',
};

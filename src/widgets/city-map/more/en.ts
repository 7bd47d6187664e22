import { capital } from '../../../i18n/grammar.js';
import { counted } from '../city-map.grammar.js';
import { known } from './grammar.js';
import type { MoreMessages } from './messages.js';

const span = (low: string, high: string): string => (low === high ? low : `${low} to ${high}`);

export const en: MoreMessages = {
  title: {
    funding: 'Planned funding of the InnoCities',
    projects: 'Projects of the InnoCities',
    'funding-per-inhabitant': 'Planned municipal funding per inhabitant',
  },
  summary: {
    agreements: ({ city }) =>
      city
        ? [`EU and state funding for ${city.genitive} agreement is granted by the ${city.council}.`]
        : [],
    funding: ({ low, high, total, city }, format) => [
      ...(known(city)
        ? [
            `Funding planned ${city.within.replace(/^in /, 'for ')} comes to ${format.longEuros(city.value)}.`,
          ]
        : []),
      `Planned funding ranges from ${format.longEuros(low)} to ${format.longEuros(high)} per city region.`,
      ...(total === null
        ? []
        : [`In total, ${format.longEuros(total)} is planned, lead projects included.`]),
    ],
    projects: ({ low, high, total, city }, format) => [
      ...(known(city)
        ? [
            `${capital(city.within)}, ${counted(city.value, 'project has', 'projects have')} been funded.`,
          ]
        : []),
      `The city regions have ${span(format.number(low), format.number(high))} funded projects each.`,
      ...(total === null
        ? []
        : [`In total, there are ${format.number(total)} projects, lead projects included.`]),
    ],
    'funding-per-inhabitant': ({ low, high, city }, format) => [
      ...(known(city)
        ? [
            `${capital(city.within)}, municipal funding of ${format.euros(city.value)} per inhabitant is planned.`,
          ]
        : []),
      `Planned municipal funding is ${span(format.euros(low), format.euros(high))} per inhabitant in the city regions.`,
    ],
  },
  caption: {
    agreements: 'Ecosystem agreements by city region.',
    funding: 'Planned funding by city region, €.',
    projects: 'Projects by city region.',
    'funding-per-inhabitant': 'Planned municipal funding by city region.',
  },
  legend: {
    funding: 'Area of circle = planned funding, €\u00a0million.',
    projects: 'Area of circle = number of projects.',
    'funding-per-inhabitant': 'Area of circle = municipal funding, euros per inhabitant.',
  },
  unit: {
    funding: '€\u00a0million',
    projects: 'projects',
    'funding-per-inhabitant': '€/inhabitant',
  },
  source: {
    funding: 'Planned funding',
    projects: 'Projects funded',
    'funding-per-inhabitant': 'Planned municipal funding',
  },
  spoken: (measure, value, format) =>
    ({
      funding: format.longEuros(value),
      projects: counted(value, 'project', 'projects'),
      'funding-per-inhabitant': `€${format.number(value)} per inhabitant`,
    })[measure],
  columns: {
    city: 'City region',
    members: 'Cities and partners',
    region: 'Region',
    council: 'Granting council',
    areas: 'Priority areas',
    total: 'Total',
    group: 'Group projects',
    single: 'Single-implementer projects',
    projects: 'Projects in total',
    municipal: 'Municipal funding, €',
    perInhabitant: '€ per inhabitant',
  },
  leadProjects: 'Lead projects',
  inferredNote: '* Inferred from the column totals and the text of the source.',
  allOf: {
    single: (count) => (count === 1 ? 'one implementer' : 'all with one implementer'),
    group: (count) => (count === 1 ? 'a group project' : 'all group projects'),
  },
  inferred: 'inferred',
  enlarged: 'The smallest circles are drawn larger than they are so that they can be seen.',
  perInhabitant: (amount) => `Municipal funding €${amount} per inhabitant.`,
  areas: 'Priority areas',
  members: (count) => (count === 1 ? 'City' : 'Cities'),
  partner: 'Partner',
  council: 'Regional council that grants funding',
  tiles: 'Show background map',
  tilesFrom: (host) => `The background map comes from ${host}.`,
  tilesFailed: (host) => `No background map came from ${host}.`,
  clear: 'Clear selection',
  basemap: 'The outlines of the map are approximate: Natural Earth, regions as of 2021.',
};

/**
 * data/first-view/city-map.json: what the map shows before anybody selects, opens or asks for more,
 * and where the cities stand. All else comes with `src/widgets/city-map/city-map.more.ts`.
 */
import { importSource } from '../lib/source.mjs';

/** Seats are rounded to this; a hundredth of a pixel even where the reader has zoomed in. */
const METRES = 10;

const { cityIds, DIRECTIONS, neighbourTable, project } = await importSource(
  {},
  'src/data/ids.ts',
  'src/map/neighbours.ts',
  'src/map/projection.ts',
);

/** A source line names the table, or the publisher where there is none. */
const sourceOf = ({ source: { document, table, publisher } }) => ({
  document,
  table,
  publisher: table ? {} : publisher,
});

const pick = (row, ...fields) => Object.fromEntries(fields.map((field) => [field, row[field]]));

/** By city: its seat in TM35FIN, and the number of the city that each arrow key leads to. */
function citiesOf({ agreements, municipalities }) {
  const spots = cityIds.map((id) => {
    const [seat] = agreements.rows.find(({ place }) => place === id).members;
    const { longitude, latitude } = municipalities.rows.find((row) => row.id === seat);
    const [x, y] = project([longitude, latitude]).map(
      (metres) => Math.round(metres / METRES) * METRES,
    );
    return { id, x, y: -y };
  });
  const neighbours = neighbourTable(spots);
  return Object.fromEntries(
    spots.map(({ id, x, y }) => {
      const to = neighbours.get(id);
      // Those at the edge lead nowhere.
      return [id, { at: [x, -y], to: DIRECTIONS.map((each) => cityIds.indexOf(to[each])) }];
    }),
  );
}

export function firstMapOf(datasets) {
  const { agreements, 'planned-funding': funding, projects } = datasets;
  const { municipalPerInhabitantEur, ...total } = funding.total;
  if (municipalPerInhabitantEur !== null) throw new Error('The country has euros per inhabitant.');
  return {
    agreements: {
      asOf: agreements.asOf,
      source: sourceOf(agreements),
      cities: agreements.rows.length,
      councils: new Set(agreements.rows.map(({ council }) => council)).size,
    },
    funding: {
      ...pick(funding, 'id', 'kind', 'asOf'),
      source: sourceOf(funding),
      rows: [],
      total,
      notes: [],
    },
    projects: {
      asOf: projects.asOf,
      source: sourceOf(projects),
      total: pick(projects.total, 'groupProjects', 'singleProjects', 'totalProjects'),
    },
    cities: citiesOf(datasets),
  };
}

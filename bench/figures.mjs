/**
 * The figures that the peers show, read from data/: the ones that the widgets have built in. The map
 * of Finland is the widgets' own geometry as plain GeoJSON, in kilometres of ETRS-TM35FIN, so that
 * every page draws the same lines and no page has to project them.
 */
import { readFileSync } from 'node:fs';
import { fromRoot } from '../scripts/lib/project.mjs';
import { importSource } from '../scripts/lib/source.mjs';

const SOURCES = {
  euStateEur: 'EU ja valtio',
  municipalEur: 'Kunnat',
  otherPublicEur: 'Muu julkinen',
  privateEur: 'Yksityinen',
};

const read = (name) => JSON.parse(readFileSync(fromRoot('data', name), 'utf8'));
const kilometres = (metres) => metres / 1000;

function ring(line) {
  const points = [];
  for (let i = 0; i < line.length; i += 2) points.push([line[i], line[i + 1]].map(kilometres));
  return points;
}

export async function readFigures() {
  const { decodeBasemap, project } = await importSource(
    {},
    'src/map/basemap.ts',
    'src/map/projection.ts',
  );

  const planned = read('planned-funding.json');
  const themes = read('themes.json').rows;
  const municipalities = new Map(read('municipalities.json').rows.map((row) => [row.id, row]));
  const names = new Map(read('regions.json').rows.map((row) => [row.code, row.name.fi]));
  const eurosOf = new Map(planned.rows.map((row) => [row.place, row.totalEur]));
  const { regions } = decodeBasemap(read('geometry/finland.json'));

  return {
    donut: {
      names: Object.values(SOURCES),
      values: Object.keys(SOURCES).map((field) => planned.total[field]),
    },
    bars: {
      names: themes.map(({ name }) => name.fi),
      projects: themes.map(({ projects }) => projects),
      euros: themes.map(({ totalEur }) => totalEur / 1e6),
    },
    map: {
      totalEur: planned.total.totalEur,
      cities: read('agreements.json').rows.map(({ place, name, members }) => {
        const { longitude, latitude } = municipalities.get(members[0]);
        const [east, north] = project([longitude, latitude]).map((each) =>
          Number(kilometres(each).toFixed(1)),
        );
        return { name: name.fi, east, north, totalEur: eurosOf.get(place) };
      }),
      regions: {
        type: 'FeatureCollection',
        features: regions.map(({ code, outlines }) => ({
          type: 'Feature',
          properties: { name: names.get(code) },
          geometry: {
            type: 'MultiPolygon',
            coordinates: outlines.map(({ points }) => [ring(points)]),
          },
        })),
      },
    },
  };
}

/**
 * data/first-view/finland.json: the map as the first view draws it. Nothing finer than a screen shows of
 * the whole country, no island that the picture leaves out, no regions: lines alone. Made from
 * data/geometry/finland.json, which comes when a reader looks closer.
 */
import { importSource } from '../lib/source.mjs';

const { countryView, decodeBasemap, SMALLEST_ISLAND_PX } = await importSource(
  {},
  'src/map/basemap.ts',
  'src/map/drawing.ts',
  'src/widgets/city-map/picture.ts',
);

/** The largest picture of the whole country, in design pixels. */
const WIDTH = 560;
const HEIGHT = 720;
/** How far a line may lie from where it was, in pixels of that picture. */
const TOLERANCE = 0.45;
/** Metres. */
const GRID = 800;

function offSegment([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(ax + t * dx - x, ay + t * dy - y);
}

/**
 * A line with the fewest points on the grid, each of its old points within `tolerance` of the new line;
 * of two such lines the nearer one. Its ends stay, so that what met still meets.
 */
function thinned(line, tolerance) {
  const snapped = line.map((p) => p.map((metres) => Math.round(metres / GRID) * GRID));
  const best = [{ cost: 0, from: -1 }];
  for (let j = 1; j < line.length; j++) {
    best[j] = { cost: Infinity, from: j - 1 };
    for (let i = j - 1; i >= Math.max(0, j - 60); i--) {
      let error = 0;
      for (let k = i; k <= j; k++) {
        const off = offSegment(line[k], snapped[i], snapped[j]) / tolerance;
        // Two neighbours are always joined, whatever the grid does to them.
        error += off > 1 && j > i + 1 ? Infinity : off * off;
      }
      const cost = best[i].cost + 1 + error / 50;
      if (cost < best[j].cost) best[j] = { cost, from: i };
    }
  }
  const kept = [];
  for (let at = line.length - 1; at >= 0; at = best[at].from) kept.unshift(snapped[at]);
  return kept.filter((p, i) => i === 0 || String(p) !== String(kept[i - 1]));
}

/** In steps of the grid, northwards up; a minus parts two numbers as well as a space does. */
function pathOf(line) {
  const [first, ...rest] = line.map(([x, y]) => [x / GRID, -y / GRID]);
  let [x0, y0] = first;
  const steps = rest.flatMap(([x, y]) => {
    const step = [x - x0, y - y0];
    [x0, y0] = [x, y];
    return step;
  });
  return `M${first.join(' ')}l${steps.join(' ')}`.replaceAll(' -', '-');
}

const pointsOf = (line) =>
  Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i], line[2 * i + 1]]);

export function drawingOf(finland) {
  const map = decodeBasemap(finland);
  const { minX, minY, maxX, maxY } = map.bounds;
  const { k } = countryView(map, WIDTH, HEIGHT);
  const borders = [...map.regionBorders, ...map.councilBorders].map(pointsOf);
  const ends = new Set(borders.flatMap((line) => [String(line[0]), String(line.at(-1))]));
  const thin = (line) => thinned(line, TOLERANCE / k);
  /** Between two borders that end on it, a coast is thinned by itself: so they still end on it. */
  const thinOutline = (ring) => {
    const points = pointsOf(ring);
    const cuts = points.flatMap((p, i) => (ends.has(String(p)) || i === 0 ? [i] : []));
    if (cuts.at(-1) !== points.length - 1) cuts.push(points.length - 1);
    return cuts
      .slice(1)
      .flatMap((cut, i) => thin(points.slice(cuts[i], cut + 1)).slice(i === 0 ? 0 : 1));
  };
  return {
    grid: GRID,
    bounds: [minX, minY, maxX, maxY],
    land: map.land
      .filter(({ area }, i) => i === 0 || area * k ** 2 >= SMALLEST_ISLAND_PX)
      .map(({ area, points }) => ({
        area: Math.round(area / GRID ** 2),
        path: `${pathOf(thinOutline(points).slice(0, -1))}z`,
      })),
    regionBorders: map.regionBorders.map((line) => pathOf(thin(pointsOf(line)))).join(''),
    councilBorders: map.councilBorders.map((line) => pathOf(thin(pointsOf(line)))).join(''),
  };
}

/** Between two lines across a region, in kilometres. */
const ROW = 8;
const inKm = (metres) => metres / 1000;

/** Where a line from west to east is within an outline: its widest part, in metres. */
function widestPart(outline, north) {
  const crossings = [];
  for (let i = 0; i < outline.length; i++) {
    const [[x0, y0], [x1, y1]] = [outline.at(i - 1), outline[i]];
    if (y0 < north !== y1 < north) crossings.push(x0 + ((north - y0) / (y1 - y0)) * (x1 - x0));
  }
  crossings.sort((a, b) => a - b);
  let widest = [0, 0];
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [west, east] = [crossings[i], crossings[i + 1]];
    if (east - west > widest[1] - widest[0]) widest = [west, east];
  }
  return widest;
}

/**
 * The room that the name of a region has within its borders, in kilometres: `row` from one line across
 * it to the next, and of each region the lowest line, then where each line begins and ends. Islands
 * have no room for a name.
 */
export const regionRoomOf = (geometry) => ({
  row: ROW,
  regions: Object.fromEntries(
    decodeBasemap(geometry)
      .regions.map(({ code, outlines }) => {
        const [main] = [...outlines].sort((a, b) => b.area - a.area);
        const points = pointsOf(main.points);
        const norths = points.map(([, north]) => inKm(north));
        const [south, north] = [Math.min(...norths), Math.max(...norths)];
        const lowest = Math.ceil(south / ROW) * ROW;
        const lines = Array.from({ length: Math.floor((north - lowest) / ROW) + 1 }, (_, i) =>
          widestPart(points, (lowest + i * ROW) * 1000).map((each) => Math.round(inKm(each))),
        );
        return [code, main.area, [lowest, ...lines.flat()]];
      })
      .filter(([, area]) => area > 2e9)
      .map(([code, , room]) => [code, room])
      .sort(([a], [b]) => a.localeCompare(b)),
  ),
});

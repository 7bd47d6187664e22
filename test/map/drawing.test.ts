import { expect } from '@open-wc/testing';
import finland from '../../data/geometry/finland.json';
import source from '../../data/first-view/finland.json';
import { decodeBasemap } from '../../src/map/basemap.js';
import { firstDrawing, SMALLEST_ISLAND_PX } from '../../src/map/drawing.js';
import { outline, type Line } from '../../src/map/lines.js';
import { toPx, type View } from '../../src/map/view.js';
import { countryView } from '../../src/widgets/city-map/picture.js';

const map = decodeBasemap(finland);
const drawing = firstDrawing(source);
/** The largest picture of the whole country. */
const largest = countryView(map, 560, 720);
const { k } = largest;

/** The lines of a path of relative steps, in metres; closed ones end where they began. */
function linesOf(path: string): Line[] {
  return [...path.matchAll(/M([^Mz]*)(z?)/g)].map(([, steps = '', closed]) => {
    const numbers = (steps.match(/-?\d+/g) ?? []).map(Number);
    const line: number[] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i]!;
      y += numbers[i + 1]!;
      line.push(x * source.grid, -y * source.grid);
    }
    return closed ? [...line, ...line.slice(0, 2)] : line;
  });
}
const drawn = {
  land: linesOf(source.land.map(({ path }) => path).join('')),
  regionBorders: linesOf(source.regionBorders),
  councilBorders: linesOf(source.councilBorders),
};

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
    expect(drawn.land).to.have.length(shown.length);
    source.land.forEach(({ area }, i) => {
      expect((area * source.grid ** 2) / shown[i]!.area).to.be.within(0.75, 1.25);
      expect(outline(drawn.land[i]!).area / shown[i]!.area).to.be.within(0.75, 1.25);
    });
  });

  it('leaves out of smaller pictures the islands that would be a speck in them', () => {
    const small = countryView(map, 320, 450);
    const islands = (view: View): number =>
      drawing.drawnIn(view, view).land.match(/M/g)?.length ?? 0;
    expect(islands(largest)).to.equal(source.land.length);
    expect(islands(small)).to.equal(
      source.land.filter(({ area }) => area * (small.k * source.grid) ** 2 >= SMALLEST_ISLAND_PX)
        .length,
    );
    expect(islands(small)).to.be.within(2, islands(largest) - 1);
  });

  it('stands on the page where its figures in metres say', () => {
    const { view } = drawing.drawnIn(largest, largest);
    const [x = 0, y = 0] = drawn.land[0]!;
    expect(toPx(view, [x, y]).map(Math.round)).to.deep.equal(
      /^M(-?\d+)(-\d+)/.exec(source.land[0]!.path)!.slice(1).map(Number),
    );
  });

  it('lies within half a pixel of the whole, line for line', () => {
    const land = map.land.map(({ points }) => points);
    expect(furthest(drawn.land, land)).to.be.lessThan(0.5);
    for (const kind of ['regionBorders', 'councilBorders'] as const) {
      expect(drawn[kind]).to.have.length(map[kind].length);
      drawn[kind].forEach((line, i) => {
        expect(furthest([line], [map[kind][i]!])).to.be.lessThan(0.5);
        expect(furthest([map[kind][i]!], [line])).to.be.lessThan(0.5);
      });
    }
  });

  it('lets every border end on a coast or on another border', () => {
    const borders = [...drawn.regionBorders, ...drawn.councilBorders];
    const coast = drawn.land;
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

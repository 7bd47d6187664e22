import { expect } from '@open-wc/testing';
import type { Box } from '../../src/charts/box.js';
import { placeLabels, type LabelInput, type Placement } from '../../src/map/placement.js';
import { fitView, toPx } from '../../src/map/view.js';
import { PREFERRED_SIDES } from '../../src/widgets/city-map/sides.js';
import { bubbleRadius } from '../../src/widgets/city-map/sizes.js';
import { BOUNDS, CITIES } from './cities.js';

const SIZE = 13;
const HEIGHT = 16;

/** The labels of a map as it is drawn: measured widths are taken as `em` a letter. */
function labels(
  width: number,
  height: number,
  language: 'fi' | 'sv',
  em: number,
  { bubbles = true, values = false } = {},
): LabelInput[] {
  const view = fitView(BOUNDS, width, height, {
    insets: { top: 8, right: 6, bottom: 8, left: 6 },
  });
  const max = Math.max(...CITIES.map(({ value }) => value));
  return CITIES.map((city) => {
    const [x, y] = toPx(view, city.at);
    const r = bubbles ? Math.max(4, bubbleRadius(width) * Math.sqrt(city.value / max)) : 6;
    const size = (letters: number): { width: number; height: number } => ({
      width: letters * em * SIZE,
      height: HEIGHT,
    });
    const name = city[language].length;
    return {
      id: city.id,
      x,
      y,
      r,
      sizes: values ? [size(name + 4), size(name)] : [size(name)],
      priority: city.value,
      prefer: PREFERRED_SIDES[city.id],
    };
  });
}

const boundsOf = (width: number, height: number): Box => ({
  x: 2,
  y: 2,
  width: width - 4,
  height: height - 4,
});

/** From a name to the edge of a marker; the outer eighth of a line's height holds accents and tails only. */
function between(name: Box, { x, y, r }: LabelInput): number {
  const dx = Math.max(name.x - x, 0, x - name.x - name.width);
  const dy = Math.max(name.y + HEIGHT / 8 - y, 0, y - name.y - name.height + HEIGHT / 8);
  return Math.hypot(dx, dy) - r;
}

function expectClear(placed: readonly Placement[], all: readonly LabelInput[], bounds: Box): void {
  placed.forEach((a, i) => {
    expect(a.x, a.id).to.be.at.least(bounds.x);
    expect(a.y, a.id).to.be.at.least(bounds.y);
    expect(a.x + a.width, a.id).to.be.at.most(bounds.x + bounds.width);
    expect(a.y + a.height, a.id).to.be.at.most(bounds.y + bounds.height);
    for (const b of placed.slice(0, i)) {
      const apart =
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        a.y + a.height <= b.y ||
        b.y + b.height <= a.y;
      expect(apart, `${a.id} and ${b.id}`).to.equal(true);
    }
    for (const c of all) {
      expect(between(a, c), `${a.id} over the marker of ${c.id}`).to.be.at.least(-1e-9);
    }
  });
}

describe('placeLabels', () => {
  for (const language of ['fi', 'sv'] as const)
    for (const [width, height] of [
      [320, 553],
      [320, 420],
      [480, 640],
      [560, 900],
    ] as const)
      for (const em of [0.55, 0.62])
        for (const bubbles of [true, false]) {
          const marks = bubbles ? 'bubbles' : 'plain markers';
          it(`places all 16 in ${language} at ${width} x ${height}, ${em} em, ${marks}`, () => {
            const all = labels(width, height, language, em, { bubbles });
            const bounds = boundsOf(width, height);
            const placed = placeLabels(all, { bounds });
            expect(placed.map(({ id }) => id)).to.deep.equal(CITIES.map(({ id }) => id));
            expectClear(placed, all, bounds);
          });
        }

  for (const language of ['fi', 'sv'] as const)
    for (const [width, height] of [
      [286, 450],
      [300, 450],
    ] as const)
      it(`puts no name beside a wrong marker in ${language} at ${width} x ${height}`, () => {
        const all = labels(width, height, language, 0.55, { bubbles: false });
        const wrong = placeLabels(all, { bounds: boundsOf(width, height), gap: 6 }).flatMap(
          (name) => {
            const own = all.find(({ id }) => id === name.id)!;
            const apart = between(name, own) - 1;
            return all
              .filter((each) => each !== own && between(name, each) < apart)
              .map(({ id }) => `${name.id} beside ${id}`);
          },
        );
        expect(wrong).to.deep.equal([]);
      });

  it('keeps names and values where there is room', () => {
    const all = labels(560, 900, 'fi', 0.55, { values: true });
    const placed = placeLabels(all, { bounds: boundsOf(560, 900) });
    expect(placed.length).to.equal(16);
    expect(new Set(placed.map(({ form }) => form))).to.deep.equal(new Set([0]));
  });

  it('puts coastal names over the sea', () => {
    const placed = placeLabels(labels(560, 900, 'fi', 0.55), { bounds: boundsOf(560, 900) });
    const side = Object.fromEntries(placed.map((place) => [place.id, place.side]));
    for (const id of ['kokkola', 'vaasa', 'pori', 'turku']) expect(side[id], id).to.equal('left');
  });

  it('drops all values before it drops a name', () => {
    const pair: LabelInput[] = [20, 34].map((y, i) => ({
      id: `c${i}`,
      x: 50,
      y,
      r: 4,
      priority: i,
      sizes: [
        { width: 90, height: 16 },
        { width: 30, height: 16 },
      ],
    }));
    const placed = placeLabels(pair, { bounds: { x: 0, y: 0, width: 100, height: 54 } });
    expect(placed.map(({ id, form }) => [id, form])).to.deep.equal([
      ['c0', 1],
      ['c1', 1],
    ]);
  });

  it('drops the least important name when there is no room for all', () => {
    const crowd: LabelInput[] = [3, 1, 2].map((priority, i) => ({
      id: `p${priority}`,
      x: 30 + i,
      y: 10,
      r: 4,
      priority,
      sizes: [{ width: 22, height: 16 }],
    }));
    const placed = placeLabels(crowd, { bounds: { x: 0, y: 0, width: 64, height: 20 } });
    expect(placed.map(({ id }) => id)).to.deep.equal(['p3', 'p2']);
  });

  it('stays clear of the legend', () => {
    const one: LabelInput = {
      id: 'a',
      x: 50,
      y: 50,
      r: 5,
      priority: 1,
      sizes: [{ width: 30, height: 16 }],
    };
    const bounds = { x: 0, y: 0, width: 100, height: 100 };
    expect(placeLabels([one], { bounds })[0]?.side).to.equal('right');
    const obstacles = [{ x: 56, y: 0, width: 44, height: 100 }];
    expect(placeLabels([one], { bounds, obstacles })[0]?.side).to.equal('left');
  });

  it('slides the name that the reader chose to where it has room', () => {
    const circle = { x: 58, y: 20, r: 4, sizes: [{ width: 90, height: 16 }] };
    const bounds = { x: 0, y: 0, width: 120, height: 60 };
    const placed = (priority: number): number =>
      placeLabels([{ ...circle, id: 'lahti', priority }], {
        bounds,
        obstacles: [{ x: 0, y: 24, width: 14, height: 36 }],
      }).length;
    expect([placed(1), placed(Infinity)]).to.deep.equal([0, 1]);
  });

  it('stays off another marker, for which it could be taken', () => {
    const one = { id: 'a', x: 50, y: 50, r: 5, priority: 1, sizes: [{ width: 30, height: 16 }] };
    const other = { ...one, id: 'b', x: 96, sizes: [] };
    const bounds = { x: 0, y: 0, width: 200, height: 100 };
    const [place] = placeLabels([one, other], { bounds });
    expect(place?.side).to.equal('left');
  });

  it('answers nothing for no labels, and leaves out what fits nowhere', () => {
    const bounds = { x: 0, y: 0, width: 10, height: 10 };
    expect(placeLabels([], { bounds })).to.deep.equal([]);
    const wide = { id: 'a', x: 5, y: 5, r: 2, priority: 1, sizes: [{ width: 40, height: 16 }] };
    expect(placeLabels([wide], { bounds })).to.deep.equal([]);
  });

  it('gives the same answer every time', () => {
    const run = (): readonly Placement[] =>
      placeLabels(labels(320, 420, 'sv', 0.55), { bounds: boundsOf(320, 420) });
    expect(run()).to.deep.equal(run());
  });
});

describe('bubbleRadius', () => {
  it('grows with the map between 12 and 26 px', () => {
    expect([200, 320, 400, 900].map(bubbleRadius)).to.deep.equal([12, 17.6, 22, 26]);
  });
});

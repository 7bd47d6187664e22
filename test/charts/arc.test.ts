import { expect } from '@open-wc/testing';
import { gapPaths, onCircle, segmentPath, slices } from '../../src/charts/arc.js';

const values = (...list: readonly number[]) =>
  list.map((value, index) => ({ id: `s${index}`, value }));

const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);

describe('slices', () => {
  /** Start and end angles as `pie().sort(null)` of d3-shape 3.2.0 gives them. */
  const pies: readonly (readonly [number[], [string, number, number][]])[] = [
    [[1], [['s0', 0, 6.283185]]],
    [
      [5, 0, 5],
      [
        ['s0', 0, 3.141593],
        ['s2', 3.141593, 6.283185],
      ],
    ],
    [
      [3, 2, 1],
      [
        ['s0', 0, 3.141593],
        ['s1', 3.141593, 5.235988],
        ['s2', 5.235988, 6.283185],
      ],
    ],
    [
      [60.8, 27.4, 11.5, 0.3],
      [
        ['s0', 0, 3.820177],
        ['s1', 3.820177, 5.541769],
        ['s2', 5.541769, 6.264336],
        ['s3', 6.264336, 6.283185],
      ],
    ],
  ];

  for (const [list, expected] of pies) {
    it(`divides ${list.join(' + ')} as d3-shape does`, () => {
      const ours = slices(values(...list), sum(list), 100, 0);
      const round = (angle: number): number => Math.round(angle * 1e6) / 1e6;
      expect(
        ours.map(({ id, startAngle, endAngle }) => [id, round(startAngle), round(endAngle)]),
      ).to.deep.equal(expected);
      for (const { startAngle, endAngle, midAngle } of ours) {
        expect(midAngle).to.be.closeTo((startAngle + endAngle) / 2, 1e-12);
      }
    });
  }

  it('gives a tiny value at least the minimum, taken from the largest', () => {
    const [small, large, middle] = slices(values(0.01, 90, 9.99), 100, 144, 2);
    expect((small!.endAngle - small!.startAngle) * 144).to.be.closeTo(2, 1e-9);
    expect(small!.widened).to.equal(true);
    expect(large!.widened || middle!.widened).to.equal(false);
    expect((middle!.endAngle - middle!.startAngle) / (2 * Math.PI)).to.be.closeTo(0.0999, 1e-9);
    expect(middle!.endAngle).to.be.closeTo(2 * Math.PI, 1e-12);
  });

  it('leaves open what no value is known of', () => {
    const [first, second] = slices(values(3, 2), 10, 100);
    expect([first!.endAngle, second!.endAngle].map((angle) => angle / Math.PI)).to.deep.equal([
      0.6, 1,
    ]);
  });

  it('leaves out what is 0', () => {
    expect(slices(values(3, 0, 0, 1), 4, 100).map(({ id }) => id)).to.deep.equal(['s0', 's3']);
    expect(slices(values(0, 0), 0, 100)).to.deep.equal([]);
  });
});

describe('segmentPath', () => {
  /** As `arc().digits(2)` of d3-shape 3.2.0 draws it between the radii 94 and 144. */
  const arcs = [
    [0, 1, 'M0,-144A144,144,0,0,1,121.17,-77.8L79.1,-50.79A94,94,0,0,0,0,-94Z'],
    [0.2, 0.21, 'M28.61,-141.13A144,144,0,0,1,30.02,-140.84L19.6,-91.93A94,94,0,0,0,18.67,-92.13Z'],
    [1, 5, 'M121.17,-77.8A144,144,0,1,1,-138.09,-40.85L-90.14,-26.66A94,94,0,1,0,79.1,-50.79Z'],
    [3, 6.2, 'M20.32,142.56A144,144,0,1,1,-11.96,-143.5L-7.81,-93.67A94,94,0,1,0,13.27,93.06Z'],
  ] as const;

  for (const [start, end, expected] of arcs) {
    it(`draws a segment from ${String(start)} to ${String(end)} as d3-shape does`, () => {
      const ours = segmentPath(0, 0, 94, 144, start, end);
      expect(ours.replace(/ /g, ',')).to.equal(expected);
    });
  }

  it('stands round its centre', () => {
    expect(segmentPath(200, 150, 50, 100, 0, Math.PI / 2)).to.equal(
      'M200 50A100 100 0 0 1 300 150L250 150A50 50 0 0 0 200 100Z',
    );
  });

  it('draws a full circle in two halves', () => {
    const path = segmentPath(0, 0, 50, 100, 0, 2 * Math.PI);
    expect(path.match(/M/g)).to.have.length(2);
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    element.setAttribute('d', path);
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.append(element);
    document.body.append(svg);
    const { x, y, width, height } = element.getBBox();
    svg.remove();
    for (const [value, wanted] of [
      [x, -100],
      [y, -100],
      [width, 200],
      [height, 200],
    ] as const) {
      expect(value).to.be.closeTo(wanted, 0.1);
    }
  });
});

describe('onCircle', () => {
  it('starts at 12 and goes clockwise', () => {
    const at = (angle: number) => onCircle(10, 10, 5, angle).map((value) => Math.round(value));
    expect(at(0)).to.deep.equal([10, 5]);
    expect(at(Math.PI / 2)).to.deep.equal([15, 10]);
    expect(at(Math.PI)).to.deep.equal([10, 15]);
  });
});

describe('gapPaths', () => {
  const startOf = (path: string): number => Number(/L(\S+)/.exec(path)![1]);

  it('has one gap for each border, and none for a whole circle', () => {
    expect(gapPaths(slices(values(1, 1, 1), 3, 100), 0, 0, 60, 100)).to.have.length(3);
    expect(gapPaths(slices(values(1), 1, 100), 0, 0, 60, 100)).to.deep.equal([]);
  });

  it('moves off a thin slice, so that only its neighbours give way', () => {
    const parts = slices(values(50, 49.5, 0.5), 100, 144);
    const [top, , before] = gapPaths(parts, 0, 0, 94, 144);
    // The thin slice ends at 12 o'clock: the gap after it starts a pixel to the right.
    expect(startOf(top!)).to.be.closeTo(1, 0.05);
    const border = onCircle(0, 0, 145, parts[2]!.startAngle)[0];
    expect(startOf(before!) - border).to.be.closeTo(-1, 0.05);
  });

  it('stands on the border of two wide slices', () => {
    expect(gapPaths(slices(values(1, 1), 2, 100), 0, 0, 60, 100)[0]).to.equal('M0 -59L0 -101');
  });
});

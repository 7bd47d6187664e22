import { expect } from '@open-wc/testing';
import { decodeBasemap } from '../../src/map/basemap.js';
import { linesPath, outlinesPath, type Line } from '../../src/map/lines.js';
import { project } from '../../src/map/projection.js';
import { fitView } from '../../src/map/view.js';
import finland from '../../data/geometry/finland.json';

const VLQ = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The straightforward inverse of the decoder for steps under 16. */
function encode(lines: readonly Line[], grid: number, origin: readonly [number, number]): string {
  let last: readonly number[] = origin;
  return lines
    .map((line) => {
      let before = [0, 0];
      let out = '';
      for (let i = 0; i < line.length; i += 2) {
        const p = [(line[i] ?? 0) / grid, (line[i + 1] ?? 0) / grid];
        const step = p.map((v, n) => v - (last[n] ?? 0));
        step.forEach((d, n) => {
          const v = d - ((before[n] ?? 0) >> 1);
          out += VLQ.charAt(v < 0 ? -2 * v + 1 : 2 * v);
        });
        before = i ? step : [0, 0];
        last = p;
      }
      return out;
    })
    .join(' ');
}

describe('decodeBasemap', () => {
  // Three squares of 2 x 2 in a row, the first two with one council, and an islet.
  // prettier-ignore
  const lines: Line[] = [
    [1200, 2000, 1000, 2000, 1000, 2200, 1200, 2200], // west coast of 01
    [1200, 2200, 1200, 2000],                         // 01 | 02
    [1200, 2200, 1400, 2200],                         // north of 02
    [1400, 2200, 1400, 2000],                         // 02 | 03
    [1400, 2000, 1200, 2000],                         // south of 02
    [1400, 2200, 1600, 2200, 1600, 2000, 1400, 2000], // east coast of 03
    [1000, 2300, 1100, 2300, 1100, 2400, 1000, 2300], // islet of 01
  ];
  const map = decodeBasemap({
    grid: 100,
    origin: [10, 20],
    arcs: encode(lines, 100, [10, 20]),
    regions: { '01': [[0, 1], [6]], '02': [[2, 3, 4, ~1]], '03': [[5, ~3]] },
    councils: { '01': ['01', '02'] },
  });

  it('draws each border once and by its kind', () => {
    expect(map.regionBorders).to.deep.equal([lines[1]]);
    expect(map.councilBorders).to.deep.equal([lines[3]]);
  });

  it('joins the coast of several regions into one outline, islands after it', () => {
    expect(map.land.map(({ area }) => area)).to.deep.equal([120_000, 5_000]);
    const [main] = map.land;
    expect(main?.points.length).to.equal(2 * 9);
    expect(main?.points.slice(0, 2)).to.deep.equal(main?.points.slice(-2));
  });

  it('knows each region’s outlines and council', () => {
    expect(map.regions.map(({ code, council }) => [code, council])).to.deep.equal([
      ['01', '01'],
      ['02', '01'],
      ['03', undefined],
    ]);
    expect(map.regions.map(({ outlines }) => outlines.map(({ area }) => area))).to.deep.equal([
      [40_000, 5_000],
      [40_000],
      [40_000],
    ]);
  });

  it('writes paths in px, small steps and specks left out', () => {
    const view = { k: 0.1, tx: -100, ty: 220 };
    expect(linesPath(map.regionBorders, view)).to.equal('M20 0l0 20');
    expect(outlinesPath(map.regions[1]?.outlines ?? [], view)).to.equal('M20 0l20 0 0 20-20 0z');
    // Zeros before the point go, but not those of ten.
    const near = { k: 0.1005, tx: -100, ty: 220 };
    expect(linesPath(map.regionBorders, near)).to.equal('M20.6-1.1l0 20.1');
    // At a tenth of the scale the islet is half a px² and the square 4 px².
    const far = { k: 0.01, tx: 0, ty: 0 };
    expect(outlinesPath(map.land, far).match(/M/g)?.length).to.equal(1);
    expect(outlinesPath(map.land, far, 0).match(/M/g)?.length).to.equal(2);
  });
});

describe('the map of Finland', () => {
  const map = decodeBasemap(finland);

  function inside(code: string, place: readonly [number, number]): boolean {
    const [x, y] = project(place);
    const outlines = map.regions.find((region) => region.code === code)?.outlines ?? [];
    let odd = false;
    for (const { points } of outlines)
      for (let i = 2; i < points.length; i += 2) {
        const [ax = 0, ay = 0, bx = 0, by = 0] = points.slice(i - 2, i + 2);
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
      }
    return odd;
  }

  it('has 19 regions, of which 16 have one of 14 funding councils', () => {
    expect(map.regions.length).to.equal(19);
    expect(map.regions.filter(({ council }) => council).length).to.equal(16);
    expect(new Set(map.regions.flatMap(({ council }) => council ?? [])).size).to.equal(14);
    const joint = map.regions.filter(({ council }) => council === '01');
    expect(joint.map(({ code }) => code)).to.deep.equal(['01', '02', '07']);
  });

  it('draws dashed borders only inside the joint council area', () => {
    // Uusimaa meets Varsinais-Suomi and Päijät-Häme; those two do not meet.
    expect(map.regionBorders.length).to.equal(2);
    expect(map.councilBorders.length).to.be.greaterThan(30);
  });

  it('has as much land as Finland, and its outline encloses its regions', () => {
    const sum = (areas: readonly { area: number }[]): number =>
      areas.reduce((total, { area }) => total + area, 0);
    const land = sum(map.land);
    // 338 500 km² with inland water; small islands and archipelago are left out.
    expect(land / 1e9).to.be.within(330, 338);
    expect(sum(map.regions.flatMap(({ outlines }) => outlines))).to.be.closeTo(land, 1);
  });

  it('has every agreement city in its region', () => {
    const cities: readonly [string, number, number][] = [
      ['01', 24.94, 60.18],
      ['12', 29.76, 62.6],
      ['13', 25.75, 62.24],
      ['18', 27.73, 64.22],
      ['16', 23.13, 63.83],
      ['11', 27.68, 62.89],
      ['07', 25.66, 60.98],
      ['09', 28.19, 61.06],
      ['10', 27.27, 61.69],
      ['17', 25.48, 65.01],
      ['04', 21.8, 61.48],
      ['19', 25.73, 66.5],
      ['14', 22.84, 62.79],
      ['06', 23.76, 61.5],
      ['02', 22.27, 60.45],
      ['15', 21.64, 63.09],
    ];
    for (const [code, lon, lat] of cities)
      expect(inside(code, [lon, lat]), `${code} at ${lon}, ${lat}`).to.equal(true);
  });

  it('has the municipalities that moved in their present region', () => {
    const moved: readonly [string, string, number, number][] = [
      ['Vaala', '17', 26.83, 64.57],
      ['Heinävesi', '12', 28.63, 62.43],
      ['Joroinen', '11', 27.83, 62.18],
      ['Kuhmoinen', '06', 25.18, 61.57],
      ['Iitti', '07', 26.34, 60.89],
      ['Isokyrö', '14', 22.33, 63.01],
      ['Kiikoinen', '06', 22.58, 61.45],
      ['Suomenniemi', '10', 27.45, 61.32],
      ['Himanka', '17', 23.66, 64.06],
      ['Kuorevesi', '13', 24.68, 61.93],
      ['Länkipohja', '13', 24.8, 61.73],
      ['Kangaslampi', '11', 28.25, 62.3],
      ['Hämeenkoski', '07', 25.15, 61.02],
    ];
    for (const [name, code, lon, lat] of moved)
      expect(inside(code, [lon, lat]), name).to.equal(true);
  });

  it('draws a country of a few kilobytes at 320 px', () => {
    const view = fitView(map.bounds, 320, 553);
    const path = outlinesPath(map.land, view);
    expect(path).to.match(/^M[\d. -]+l[\d. -]+z/);
    expect(path).not.to.contain('NaN');
    expect(path.length).to.be.lessThan(14_000);
  });
});

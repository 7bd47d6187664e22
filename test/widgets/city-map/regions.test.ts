/** The names of regions against the borders themselves. */
import { expect } from '@open-wc/testing';
import geometry from '../../../data/geometry/finland.json';
import { decodeBasemap } from '../../../src/map/basemap.js';
import type { Line } from '../../../src/map/lines.js';
import type { View } from '../../../src/map/view.js';
import { regions } from '../../../src/data/regions.js';
import { languages } from '../../../src/i18n/languages.js';
import { regionMarks } from '../../../src/widgets/city-map/more/regions.js';
import { ALAND, boxOn, countryView } from '../../../src/widgets/city-map/picture.js';
import { contextFor } from '../../helpers/context.js';

const basemap = decodeBasemap(geometry);

function isInside(points: Line, east: number, north: number): boolean {
  let inside = false;
  for (let i = 0; i < points.length; i += 2) {
    const [x0, y0] = [points.at(i - 2)!, points.at(i - 1)!];
    const [x1, y1] = [points[i]!, points[i + 1]!];
    if (y0 < north !== y1 < north && east < x0 + ((north - y0) / (y1 - y0)) * (x1 - x0))
      inside = !inside;
  }
  return inside;
}

const regionAt = ({ k, tx, ty }: View, x: number, y: number): string | undefined =>
  basemap.regions.find(({ outlines }) =>
    outlines.some(({ points }) => isInside(points, (x - tx) / k, (ty - y) / k)),
  )?.code;

describe('the names of regions', () => {
  for (const language of languages) {
    for (const [width, height] of [
      [286, 420],
      [560, 720],
      [1200, 1700],
    ] as const) {
      it(`stand within their regions, ${language}, ${String(width)} px`, () => {
        const view = countryView(basemap, width, height);
        const marks = regionMarks({ width, height }, view, [], contextFor(language));
        const shown = new Set<string>();
        for (const mark of marks) {
          if (mark.type !== 'text') continue;
          const row = regions.rows.find(({ name }) => name[language].includes(mark.text));
          if (row?.code === '21') continue;
          const at = regionAt(view, mark.x, mark.y - 4);
          const found = regions.rows.find(({ code }) => code === at);
          expect(found?.name[language], `${mark.text} at ${String(mark.x)}`).to.include(mark.text);
          shown.add(at!);
        }
        expect(shown.size).to.be.at.least({ 286: 2, 560: 11, 1200: 18 }[width]);
      });
    }
  }

  it('put that of Åland on the sea beside it', () => {
    const view = countryView(basemap, 560, 720);
    const islands = boxOn(view, ALAND);
    const [mark] = regionMarks({ width: 560, height: 720 }, view, [], contextFor('sv')).filter(
      (each) => each.type === 'text' && each.text === 'Åland',
    );
    expect(mark?.type === 'text' && mark.y).to.be.above(islands.y + islands.height);
  });

  it('leave out what has no room beside what is there', () => {
    const size = { width: 560, height: 720 };
    const view = countryView(basemap, 560, 720);
    const all = { x: 0, y: 0, ...size };
    expect(regionMarks(size, view, [all], contextFor('fi'))).to.deep.equal([]);
  });
});

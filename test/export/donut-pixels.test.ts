/** The picture for the press, read back pixel by pixel: does the ring say what the figures say? */
import { expect } from '@open-wc/testing';
import { plannedFunding } from '../../src/data/planned-funding.js';
import { euroField, fundingSources, selectFunding, type CityId } from '../../src/data/select.js';
import { tokens } from '../../src/theme/tokens.js';
import '../../src/widgets/funding-donut/define.js';
import { count, pixelAt, pixelsOf } from '../helpers/pixels.js';
import { part, show, type Widget } from '../helpers/widget.js';
import { rgb } from '../helpers/colour.js';

/** Centre and radius of the ring in the pixels of the file. */
async function ringOf(widget: Widget): Promise<{ x: number; y: number; radius: number }> {
  const slices = [
    ...part(widget, 'graphic')!.querySelectorAll<SVGPathElement>('.marks path'),
  ].filter((path) => path.getAttribute('d')!.includes('A') && path.getAttribute('fill') !== 'none');
  const boxes = slices.map((slice) => slice.getBBox());
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const radius = (Math.max(...boxes.map((box) => box.x + box.width)) - left) / 2;
  const [, dx, dy] = /translate\((\S+) (\S+)\)/.exec(await widget.toSvg())!.map(Number);
  return { x: (left + radius + dx!) * 2, y: (top + radius + dy!) * 2, radius: radius * 2 };
}

const places: (CityId | undefined)[] = [undefined, 'oulu', 'tampere', 'kajaani', 'vaasa'];

describe('the ring in the PNG file', () => {
  for (const place of places) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`has the shares of ${place ?? 'the country'}, ${scheme}`, async () => {
        const widget = await show(
          `<div style="width: 800px"><innocities-funding-donut scheme="${scheme}" city="${place ?? ''}">` +
            '</innocities-funding-donut></div>',
        );
        const image = await pixelsOf(await widget.toBlob('png'));
        const { x, y, radius } = await ringOf(widget);
        const pixels = count(
          image,
          fundingSources.map((id) => tokens[id][scheme]),
          (px, py) => {
            const distance = Math.hypot(px + 0.5 - x, py + 0.5 - y) / radius;
            return distance > 0.72 && distance < 0.96;
          },
        );
        const row = selectFunding(plannedFunding, place)!;
        const all = pixels.reduce((sum, each) => sum + each, 0);
        fundingSources.forEach((id, i) => {
          const share = (row[euroField[id]] ?? 0) / row.totalEur!;
          expect(pixels[i]! / all, id).to.be.closeTo(share, 0.015);
          if (share === 0) expect(pixels[i], id).to.equal(0);
        });
      });
    }
  }

  it('begins at twelve with the EU and the state, and has the total in the middle', async () => {
    const widget = await show(
      '<div style="width: 800px"><innocities-funding-donut scheme="light"></innocities-funding-donut></div>',
    );
    const image = await pixelsOf(await widget.toBlob('png'));
    const { x, y, radius } = await ringOf(widget);
    expect(pixelAt(image, x + 12, y - radius * 0.85)).to.deep.equal(rgb(tokens['eu-state'].light));
    const inMiddle = count(
      image,
      [tokens.ink.light],
      (px, py) => Math.hypot(px - x, py - y) < radius * 0.6,
    );
    expect(inMiddle[0]).to.be.above(300);
  });
});

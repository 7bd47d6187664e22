import { expect } from '@open-wc/testing';
import {
  centredView,
  fitView,
  scaleToZoom,
  toMetres,
  toPx,
  zoomToScale,
} from '../../src/map/view.js';

const BOUNDS = { minX: 100_000, minY: 6_600_000, maxX: 700_000, maxY: 7_800_000 };

describe('fitView', () => {
  it('fits the height when the picture is wide, and centres', () => {
    expect(fitView(BOUNDS, 800, 600)).to.deep.equal({ k: 0.0005, tx: 200, ty: 3900 });
  });

  it('fits the width when the picture is narrow', () => {
    const view = fitView(BOUNDS, 300, 900);
    expect(toPx(view, [100_000, 7_800_000])).to.deep.equal([0, 150]);
    expect(toPx(view, [700_000, 6_600_000])).to.deep.equal([300, 750]);
  });

  it('keeps the insets free and moves spare room where asked', () => {
    const view = fitView(BOUNDS, 800, 640, {
      insets: { top: 10, right: 20, bottom: 30, left: 40 },
      align: [1, 0],
    });
    expect(view.k).to.equal(600 / 1_200_000);
    const corner = toPx(view, [700_000, 7_800_000]);
    expect(corner[0]).to.be.closeTo(780, 1e-9);
    expect(corner[1]).to.be.closeTo(10, 1e-9);
  });

  it('survives a picture smaller than its insets', () => {
    const view = fitView(BOUNDS, 10, 10, { insets: { left: 20, top: 20 } });
    expect(view.k).to.be.greaterThan(0);
  });
});

describe('px and metres', () => {
  it('are each other’s inverse', () => {
    const view = centredView([400_000, 7_000_000], 0.001, 320, 480);
    expect(toPx(view, [400_000, 7_000_000])).to.deep.equal([160, 240]);
    expect(toPx(view, [410_000, 7_010_000])).to.deep.equal([170, 230]);
    expect(toMetres(view, [170, 230])).to.deep.equal([410_000, 7_010_000]);
  });

  it('know the zoom levels of the JHS 180 tile matrix', () => {
    expect(zoomToScale(0)).to.equal(1 / 8192);
    expect(zoomToScale(13)).to.equal(1);
    expect(zoomToScale(3, 2)).to.equal(1 / 2048);
    expect(scaleToZoom(zoomToScale(4.25, 1.5), 1.5)).to.be.closeTo(4.25, 1e-12);
  });
});

import { expect } from '@open-wc/testing';
import { project, unproject } from '../../src/map/projection.js';

describe('ETRS-TM35FIN', () => {
  it('lies on the central meridian where it should', () => {
    const [east, north] = project([27, 65]);
    expect(east).to.equal(500_000);
    // 0.9996 times the meridian arc of GRS80 from the equator to 65° N
    expect(north).to.be.closeTo(7_208_454.58, 0.01);
  });

  it('puts Helsinki and Utsjoki where the national grid has them', () => {
    const helsinki = project([24.9384, 60.1699]);
    expect(helsinki[0]).to.be.closeTo(385_611.3, 0.1);
    expect(helsinki[1]).to.be.closeTo(6_672_118.4, 0.1);
    const utsjoki = project([27.0277, 69.9081]);
    expect(utsjoki[0]).to.be.closeTo(501_058, 5);
    expect(utsjoki[1]).to.be.closeTo(7_755_597, 500);
  });

  it('is undone by its inverse, from Åland to Ilomantsi', () => {
    for (const place of [
      [19.3, 60.2],
      [31.58, 62.91],
      [20.55, 69.06],
      [27, 59.8],
      [29.0, 70.09],
    ] as const) {
      const back = unproject(project(place));
      expect(back[0]).to.be.closeTo(place[0], 1e-9);
      expect(back[1]).to.be.closeTo(place[1], 1e-9);
    }
  });
});

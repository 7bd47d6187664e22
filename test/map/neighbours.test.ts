import { expect } from '@open-wc/testing';
import { DIRECTIONS, nearestInDirection, neighbourTable } from '../../src/map/neighbours.js';
import { fitView, toPx } from '../../src/map/view.js';
import { BOUNDS, CITIES } from './cities.js';

function spots(width: number, height: number): { id: string; x: number; y: number }[] {
  const view = fitView(BOUNDS, width, height);
  return CITIES.map(({ id, at }) => {
    const [x, y] = toPx(view, at);
    return { id, x, y };
  });
}

function reach(table: ReturnType<typeof neighbourTable>, from: string): number {
  const seen = new Set([from]);
  for (const id of seen) for (const next of Object.values(table.get(id) ?? {})) seen.add(next);
  return seen.size;
}

describe('nearestInDirection', () => {
  const map = spots(320, 553);

  it('goes where a person looks', () => {
    expect(nearestInDirection(map, 'oulu', 'up')).to.equal('rovaniemi');
    expect(nearestInDirection(map, 'rovaniemi', 'down')).to.equal('oulu');
    expect(nearestInDirection(map, 'tampere', 'left')).to.equal('pori');
    expect(nearestInDirection(map, 'turku', 'up')).to.equal('pori');
    expect(nearestInDirection(map, 'kuopio', 'right')).to.equal('joensuu');
    expect(nearestInDirection(map, 'paakaupunkiseutu', 'up')).to.equal('lahti');
    expect(nearestInDirection(map, 'vaasa', 'right')).to.equal('seinajoki');
  });

  it('ends at the edge and for a marker that is not there', () => {
    expect(nearestInDirection(map, 'rovaniemi', 'up')).to.equal(undefined);
    expect(nearestInDirection(map, 'atlantis', 'up')).to.equal(undefined);
  });
});

describe('neighbourTable', () => {
  it('lets every city be reached from every city at any size', () => {
    for (const [w, h] of [
      [320, 553],
      [320, 420],
      [560, 900],
    ] as const) {
      const table = neighbourTable(spots(w, h));
      for (const { id } of CITIES) expect(reach(table, id), `${id} at ${w}`).to.equal(16);
    }
  });

  it('does so for any scatter of markers', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 40; round++) {
      const scatter = Array.from({ length: 3 + (round % 20) }, (_, i) => ({
        id: `m${i}`,
        x: Math.round(random() * 300),
        y: Math.round(random() * 500),
      }));
      const table = neighbourTable(scatter);
      for (const { id } of scatter)
        expect(reach(table, id), `round ${round}, from ${id}`).to.equal(scatter.length);
    }
  });

  it('leads the plain way wherever all are reachable by it', () => {
    const map = spots(560, 900);
    const table = neighbourTable(map);
    for (const { id } of map)
      for (const direction of DIRECTIONS)
        expect(table.get(id)?.[direction], `${id} ${direction}`).to.equal(
          nearestInDirection(map, id, direction),
        );
  });
});

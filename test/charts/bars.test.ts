import { expect } from '@open-wc/testing';
import { barRoom, bars } from '../../src/charts/bars.js';

const values = (...list: readonly (number | null)[]) =>
  list.map((value, index) => ({ id: `b${index}`, value }));
const lengths = (list: readonly (number | null)[], room: number): number[] =>
  bars(values(...list), room).map(({ length }) => length);

describe('bars', () => {
  it('start at 0 and are in proportion', () => {
    expect(lengths([40, 20, 10], 200)).to.deep.equal([200, 100, 50]);
  });

  it('are none for 0 and for no data', () => {
    expect(lengths([40, 0, null], 200)).to.deep.equal([200, 0, 0]);
    expect(lengths([0, 0], 200)).to.deep.equal([0, 0]);
    expect(lengths([null, null], 200)).to.deep.equal([0, 0]);
    expect(lengths([], 200)).to.deep.equal([]);
  });

  it('are at least two pixels long for what is above 0, and say so', () => {
    const drawn = bars(values(1000, 1, 10), 200);
    expect(drawn.map(({ length }) => length)).to.deep.equal([200, 2, 2]);
    expect(drawn.map(({ widened }) => widened)).to.deep.equal([false, true, false]);
  });
});

describe('barRoom', () => {
  const room = (list: readonly (readonly [number | null, number])[], width: number): number =>
    barRoom(
      list.map(([value, labelWidth]) => ({ id: '', value, labelWidth })),
      width,
    );

  it('leaves each label its place after its bar', () => {
    expect(
      room(
        [
          [84, 50],
          [34, 50],
        ],
        250,
      ),
    ).to.equal(200);
  });

  it('lets a short bar have a long label', () => {
    expect(
      room(
        [
          [100, 50],
          [10, 180],
        ],
        250,
      ),
    ).to.equal(200);
    expect(
      room(
        [
          [100, 50],
          [50, 180],
        ],
        250,
      ),
    ).to.equal(140);
  });

  it('does not count what has no bar, and is never negative', () => {
    expect(
      room(
        [
          [null, 400],
          [0, 400],
          [5, 50],
        ],
        250,
      ),
    ).to.equal(200);
    expect(room([[null, 10]], 250)).to.equal(250);
    expect(room([[5, 300]], 250)).to.equal(0);
  });
});

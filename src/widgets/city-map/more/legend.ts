import { circlePath, stroked, text, type Mark } from '../../../charts/scene.js';
import { LABEL, SMALLEST } from '../sizes.js';
import type { Legend } from '../picture.js';

/** A small, a middling and a large circle on one line, with their values and the unit under them. */
export function legendOf(
  width: number,
  largest: number,
  full: number,
  legendText: (value: number) => string,
  unit: string,
): Legend {
  const step = 10 ** Math.floor(Math.log10(largest));
  const top = [5, 2, 1].map((each) => each * step).find((each) => each <= largest) ?? step;
  const values = [top / 10, top / 2, top].filter((value) => Number.isInteger(value));
  const foot = Math.round(width * 0.42);
  let x = 2;
  const marks = values.flatMap((value): Mark[] => {
    const r = Math.max(SMALLEST, full * Math.sqrt(value / largest));
    const half = Math.max(r, LABEL * 0.7);
    const cx = x + half;
    x += 2 * half + 8;
    return [
      stroked(circlePath(cx, foot - r, r), 'ui', 1),
      text(cx, foot + 17, legendText(value), { size: LABEL, anchor: 'middle', fill: 'ink2' }),
    ];
  });
  marks.push(text(2, foot + 34, unit, { size: LABEL, fill: 'ink2', halo: 'surface' }));
  const height = 2 * full + 41;
  return { marks, box: { x: 0, y: foot + 39 - height, width: x, height } };
}

/**
 * Ring geometry: angles in radians, clockwise from 12 o'clock, as in d3-shape. Written here because
 * the generator there costs a visitor 2.6 kB and does not know slices too thin for a gap.
 */
import { divide } from './parts.js';
import { linePath, n } from './scene.js';

export interface Slice {
  readonly startAngle: number;
  readonly endAngle: number;
  readonly midAngle: number;
  /** The slice is drawn wider than its value so that it can be seen at all. */
  readonly widened: boolean;
}

const FULL = 2 * Math.PI;

export const onCircle = (
  cx: number,
  cy: number,
  radius: number,
  angle: number,
): readonly [number, number] => [cx + radius * Math.sin(angle), cy - radius * Math.cos(angle)];

/**
 * Divides the circle, which stands for `whole`. A value above 0 gets at least `minimum` pixels at the
 * outer radius; a value of 0 gets no slice.
 */
export function slices<T extends { readonly value: number }>(
  items: readonly T[],
  whole: number,
  radius: number,
  minimum = 2,
): readonly (T & Slice)[] {
  const shown = items.filter(({ value }) => value > 0);
  const least = minimum / radius;
  const spans = divide(
    shown.map(({ value }) => value),
    whole,
    FULL,
    least,
  );
  let angle = 0;
  return shown.map((item, index) => {
    const span = spans[index] ?? 0;
    const startAngle = angle;
    angle += span;
    return {
      ...item,
      startAngle,
      endAngle: angle,
      midAngle: startAngle + span / 2,
      widened: (item.value / whole) * FULL < least,
    };
  });
}

/** A closed ring segment. A full circle is drawn as two halves, since an arc to its own start is nothing. */
export function segmentPath(
  cx: number,
  cy: number,
  inner: number,
  outer: number,
  start: number,
  end: number,
): string {
  if (end - start > FULL - 1e-6) {
    const middle = start + Math.PI;
    return (
      segmentPath(cx, cy, inner, outer, start, middle) +
      segmentPath(cx, cy, inner, outer, middle, start + FULL - 1e-4)
    );
  }
  const large = end - start > Math.PI ? 1 : 0;
  const at = (radius: number, angle: number): string =>
    onCircle(cx, cy, radius, angle).map(n).join(' ');
  return (
    `M${at(outer, start)}A${n(outer)} ${n(outer)} 0 ${large} 1 ${at(outer, end)}` +
    `L${at(inner, end)}A${n(inner)} ${n(inner)} 0 ${large} 0 ${at(inner, start)}Z`
  );
}

/** How far, in pixels along the outer edge, a slice must reach to give its half of a gap. */
const WIDE = 12;

/**
 * The gaps between slices as radial lines. Beside a thin slice the line moves off it, so that a slice
 * of 3 px keeps its 3 px and only its neighbours give way.
 */
export function gapPaths(
  parts: readonly Slice[],
  cx: number,
  cy: number,
  inner: number,
  outer: number,
  gap = 2,
): readonly string[] {
  if (parts.length < 2) return [];
  const thin = (slice: Slice): boolean => (slice.endAngle - slice.startAngle) * outer < WIDE;
  return parts.map((slice, index) => {
    const previous = parts.at(index - 1) ?? slice;
    const shift = (Number(thin(previous)) - Number(thin(slice))) * (gap / 2 / outer);
    const angle = slice.startAngle + shift;
    return linePath(onCircle(cx, cy, inner - 1, angle), onCircle(cx, cy, outer + 1, angle));
  });
}

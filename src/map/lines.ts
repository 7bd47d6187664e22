/** Lines of the map: plain numbers and short texts in, path strings out. */
import { SMALLEST_ISLAND_PX, type DrawnLines } from './drawing.js';
import type { View } from './view.js';

/** Easting and northing in turn, in metres: e0, n0, e1, n1, ... */
export type Line = readonly number[];

/** A closed line (the last point repeats the first) and its area in m². */
export interface Outline {
  readonly points: Line;
  readonly area: number;
}

/** Of a map: the lines that are drawn. */
interface Lines {
  /** The mainland first, then islands from large to small. */
  readonly land: readonly Outline[];
  readonly regionBorders: readonly Line[];
  readonly councilBorders: readonly Line[];
}

/** Base64 VLQ, as in source maps: five bits a character, the sign in the lowest bit. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGIT = new Map(ALPHABET.split('').map((c, i) => [c, i]));

function decodeNumbers(text: string): number[] {
  const out: number[] = [];
  let value = 0;
  let shift = 0;
  for (const c of text) {
    const digit = DIGIT.get(c) ?? 0;
    value |= (digit & 31) << shift;
    if (digit & 32) {
      shift += 5;
    } else {
      out.push(value & 1 ? -(value >> 1) : value >> 1);
      value = shift = 0;
    }
  }
  return out;
}

/**
 * Each number is the difference between a step and half the step before it, since lines tend to
 * run on; the first step of a line leads from the last point of the line before.
 */
export function decodeLines(
  lines: string,
  grid: number,
  [x = 0, y = 0]: readonly number[],
): Line[] {
  return lines.split(' ').map((text) => {
    const numbers = decodeNumbers(text);
    const line: number[] = [];
    let dx = 0;
    let dy = 0;
    for (let i = 0; i < numbers.length; i += 2) {
      dx = (numbers[i] ?? 0) + (dx >> 1);
      dy = (numbers[i + 1] ?? 0) + (dy >> 1);
      x += dx;
      y += dy;
      line.push(x * grid, y * grid);
      if (!i) dx = dy = 0;
    }
    return line;
  });
}

export function outline(points: Line): Outline {
  let sum = 0;
  let x0 = points[0] ?? 0;
  let y0 = points[1] ?? 0;
  for (let i = 2; i < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    sum += x0 * y - x * y0;
    x0 = x;
    y0 = y;
  }
  return { points, area: Math.abs(sum) / 2 };
}

/** Tenths of a px are as fine as a screen can show, and short to write: ".5", "-12". */
const written = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');

/** A minus parts two numbers as well as a space does. */
const next = (tenths: number): string => (tenths < 0 ? '' : ' ') + written(tenths);

function linePath(line: Line, { k, tx, ty }: View, closed: boolean): string {
  let path = '';
  let x0 = 0;
  let y0 = 0;
  const end = closed ? line.length - 2 : line.length;
  for (let i = 0; i < end; i += 2) {
    const x = Math.round((tx + k * (line[i] ?? 0)) * 10);
    const y = Math.round((ty - k * (line[i + 1] ?? 0)) * 10);
    if (i === 0) path = `M${written(x)}${next(y)}l`;
    // A point within half a px of the last one adds nothing, unless another line starts there.
    else if ((x - x0) ** 2 + (y - y0) ** 2 < 25 && (closed || i < end - 2)) continue;
    else path += (path.endsWith('l') ? written : next)(x - x0) + next(y - y0);
    x0 = x;
    y0 = y;
  }
  return closed ? `${path}z` : path;
}

/** Open lines (borders) as one path. */
export function linesPath(lines: readonly Line[], view: View): string {
  return lines.map((line) => linePath(line, view, false)).join('');
}

/** Closed outlines (land, a region) as one path; the largest outline always stays. */
export function outlinesPath(
  outlines: readonly Outline[],
  view: View,
  smallestPx = SMALLEST_ISLAND_PX,
): string {
  const largest = Math.max(...outlines.map(({ area }) => area));
  return outlines
    .filter(({ area }) => area === largest || area * view.k ** 2 >= smallestPx)
    .map(({ points }) => linePath(points, view, true))
    .join('');
}

/** Draws lines for a few fixed scales, each once. */
export function drawnLines({ land, regionBorders, councilBorders }: Lines) {
  const known = new Map<string, DrawnLines>();
  return (wanted: View, home: View): DrawnLines => {
    const level = 2 ** Math.max(0, Math.ceil(Math.log2(wanted.k / home.k) - 0.01));
    const view: View = { k: home.k * level, tx: home.tx * level, ty: home.ty * level };
    const key = [view.k, view.tx, view.ty].join(' ');
    const found = known.get(key) ?? {
      land: outlinesPath(land, view),
      regionBorders: linesPath(regionBorders, view),
      councilBorders: linesPath(councilBorders, view),
      view,
    };
    if (known.size > 12) known.clear();
    known.set(key, found);
    return found;
  };
}

/**
 * Lines of the map: plain numbers and short texts in, path strings out. Kept apart from `basemap.ts`,
 * since the first view draws a few lines and knows no regions.
 */
import type { Bounds, View } from './view.js';

/** Easting and northing in turn, in metres: e0, n0, e1, n1, ... */
export type Line = readonly number[];

/** A closed line (the last point repeats the first) and its area in m². */
export interface Outline {
  readonly points: Line;
  readonly area: number;
}

/** What is drawn: the country and its borders. */
export interface Drawing {
  readonly bounds: Bounds;
  /** The mainland first, then islands from large to small. */
  readonly land: readonly Outline[];
  /** Borders between regions that share a funding council. */
  readonly regionBorders: readonly Line[];
  /** All other borders between regions. */
  readonly councilBorders: readonly Line[];
}

/** Base64 VLQ, as in source maps: five bits a character, the sign in the lowest bit. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGIT = new Map(Array.from(ALPHABET, (c, i) => [c, i]));

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

/** Tenths of a px are as fine as a screen can show, and keep exported pictures small. */
function linePath(line: Line, { k, tx, ty }: View, closed: boolean): string {
  let path = '';
  let x0 = 0;
  let y0 = 0;
  const end = closed ? line.length - 2 : line.length;
  for (let i = 0; i < end; i += 2) {
    const x = Math.round((tx + k * (line[i] ?? 0)) * 10);
    const y = Math.round((ty - k * (line[i + 1] ?? 0)) * 10);
    if (i === 0) path = `M${x / 10},${y / 10}l`;
    // A point within half a px of the last one adds nothing, unless another line starts there.
    else if ((x - x0) ** 2 + (y - y0) ** 2 < 25 && (closed || i < end - 2)) continue;
    else path += `${(x - x0) / 10},${(y - y0) / 10} `;
    x0 = x;
    y0 = y;
  }
  return closed ? `${path.trimEnd()}z` : path.trimEnd();
}

/** Open lines (borders) as one path. */
export function linesPath(lines: readonly Line[], view: View): string {
  return lines.map((line) => linePath(line, view, false)).join('');
}

/** Islands under this many px² are a speck on the picture and are left out. */
export const SMALLEST_ISLAND_PX = 9;

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

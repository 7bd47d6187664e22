/**
 * Finland's outline and regions from the shipped topology: plain numbers in, plain objects and
 * path strings out. A border shared by two regions is stored, and drawn, once.
 */
import type { EastNorth } from './projection.js';
import type { Bounds, View } from './view.js';

/** The shape of data/geometry/finland.json; its README tells what each field means. */
export interface BasemapSource {
  readonly grid: number;
  readonly origin: readonly number[];
  readonly arcs: string;
  readonly regions: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly labels: Readonly<Record<string, readonly number[]>>;
  readonly councils: Readonly<Record<string, readonly string[]>>;
}

/** Easting and northing in turn, in metres: e0, n0, e1, n1, ... */
export type Line = readonly number[];

/** A closed line (the last point repeats the first) and its area in m². */
export interface Outline {
  readonly points: Line;
  readonly area: number;
}

export interface RegionShape {
  /** Statistics Finland's region code, '01' to '21'. */
  readonly code: string;
  /** The region whose council funds here, or undefined where none of the 14 does. */
  readonly council: string | undefined;
  readonly outlines: readonly Outline[];
  /** Where the region's name has most room. */
  readonly label: EastNorth;
}

export interface Basemap {
  readonly bounds: Bounds;
  /** The mainland first, then islands from large to small. */
  readonly land: readonly Outline[];
  /** Borders between regions that share a funding council. */
  readonly regionBorders: readonly Line[];
  /** All other borders between regions. */
  readonly councilBorders: readonly Line[];
  readonly regions: readonly RegionShape[];
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
 * run on; the first step of an arc leads from the last point of the arc before.
 */
function decodeArcs({ arcs, grid, origin }: BasemapSource): Line[] {
  let x = origin[0] ?? 0;
  let y = origin[1] ?? 0;
  return arcs.split(' ').map((text) => {
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

function reverse(line: Line): Line {
  const out: number[] = [];
  for (let i = line.length - 2; i >= 0; i -= 2) out.push(line[i] ?? 0, line[i + 1] ?? 0);
  return out;
}

/** Appends a line to another that ends where it starts. */
function append(to: number[], line: Line): void {
  for (let i = to.length ? 2 : 0; i < line.length; i++) to.push(line[i] ?? 0);
}

function outline(points: Line): Outline {
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

function boundsOf(lines: readonly Line[]): Bounds {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines)
    for (let i = 0; i < line.length; i += 2) {
      const x = line[i] ?? 0;
      const y = line[i + 1] ?? 0;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  return { minX, minY, maxX, maxY };
}

/** Joins lines end to start into closed ones. */
function rings(lines: readonly Line[]): Line[] {
  const key = (line: Line, i: number): string => `${line.at(i)},${line.at(i + 1)}`;
  const byStart = new Map(lines.map((line) => [key(line, 0), line]));
  const out: Line[] = [];
  for (const first of lines) {
    if (byStart.get(key(first, 0)) !== first) continue;
    const ring: number[] = [];
    for (let next: Line | undefined = first; next;) {
      append(ring, next);
      byStart.delete(key(next, 0));
      next = byStart.get(key(ring, -2));
    }
    out.push(ring);
  }
  return out;
}

export function decodeBasemap(source: BasemapSource): Basemap {
  const arcs = decodeArcs(source);
  const arc = (i: number): Line => (i < 0 ? reverse(arcs[~i] ?? []) : (arcs[i] ?? []));
  const councilOf = new Map(
    Object.entries(source.councils).flatMap(([council, codes]) => codes.map((c) => [c, council])),
  );

  // The regions on either side of each arc; an arc with one side only is coast or national border.
  const sides = new Map<number, { code: string; index: number }[]>();
  const codes = Object.keys(source.regions).sort();
  for (const code of codes)
    for (const index of (source.regions[code] ?? []).flat()) {
      const i = index < 0 ? ~index : index;
      sides.set(i, [...(sides.get(i) ?? []), { code, index }]);
    }

  const coast: Line[] = [];
  const regionBorders: Line[] = [];
  const councilBorders: Line[] = [];
  for (const [a, b] of sides.values()) {
    if (!a) continue;
    const council = councilOf.get(a.code);
    if (!b) coast.push(arc(a.index));
    else if (council && council === councilOf.get(b.code)) regionBorders.push(arc(a.index));
    else councilBorders.push(arc(a.index));
  }

  return {
    bounds: boundsOf(arcs),
    land: rings(coast)
      .map(outline)
      .sort((a, b) => b.area - a.area),
    regionBorders,
    councilBorders,
    regions: codes.map((code) => {
      const [x = 0, y = 0] = source.labels[code] ?? [];
      return {
        code,
        council: councilOf.get(code),
        /** Made when asked for: most pictures draw borders, not regions. */
        get outlines() {
          return (source.regions[code] ?? []).map((ring) => {
            const points: number[] = [];
            for (const i of ring) append(points, arc(i));
            return outline(points);
          });
        },
        label: [x * source.grid, y * source.grid],
      };
    }),
  };
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

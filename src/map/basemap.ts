/**
 * Finland's outline and regions from the shipped topology: plain numbers in, plain objects and
 * path strings out. A border shared by two regions is stored, and drawn, once.
 */
import type { Drawing } from './drawing.js';
import { decodeLines, drawnLines, outline, type Line, type Outline } from './lines.js';
import type { Bounds } from './view.js';

/** The shape of data/geometry/finland.json; its README tells what each field means. */
export interface BasemapSource {
  readonly grid: number;
  readonly origin: readonly number[];
  readonly arcs: string;
  readonly regions: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly councils: Readonly<Record<string, readonly string[]>>;
}

export interface RegionShape {
  /** Statistics Finland's region code, '01' to '21'. */
  readonly code: string;
  /** The region whose council funds here, or undefined where none of the 14 does. */
  readonly council: string | undefined;
  readonly outlines: readonly Outline[];
}

export interface Basemap extends Drawing {
  /** The mainland first, then islands from large to small. */
  readonly land: readonly Outline[];
  readonly regionBorders: readonly Line[];
  readonly councilBorders: readonly Line[];
  readonly regions: readonly RegionShape[];
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
  const arcs = decodeLines(source.arcs, source.grid, source.origin);
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

  const lines = {
    land: rings(coast)
      .map(outline)
      .sort((a, b) => b.area - a.area),
    regionBorders,
    councilBorders,
  };
  return {
    ...lines,
    bounds: boundsOf(arcs),
    drawnIn: drawnLines(lines),
    regions: codes.map((code) => ({
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
    })),
  };
}

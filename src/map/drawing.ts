/**
 * The lines of the map as they are drawn: paths, and the view in which they lie. A picture moves and
 * stretches them from there, so that a drag changes one transform only.
 */
import type { Bounds, View } from './view.js';

export interface DrawnLines {
  readonly land: string;
  /** Borders between regions that share a funding council. */
  readonly regionBorders: string;
  /** All other borders between regions. */
  readonly councilBorders: string;
  /** What the paths are drawn in. */
  readonly view: View;
}

/** The country and its borders. */
export interface Drawing {
  readonly bounds: Bounds;
  /** As fine as `view` needs; `home` shows the whole country. */
  drawnIn(view: View, home: View): DrawnLines;
}

/** Islands under this many px² are a speck on the picture and are left out. */
export const SMALLEST_ISLAND_PX = 9;

/** The shape of data/first-view/finland.json. */
export interface DrawingSource {
  /** The steps of the paths, in metres. */
  readonly grid: number;
  /** West, south, east and north edge of the country, in metres. */
  readonly bounds: readonly number[];
  /** The mainland first, then islands from large to small; areas in square steps. */
  readonly land: readonly { readonly area: number; readonly path: string }[];
  readonly regionBorders: string;
  readonly councilBorders: string;
}

/** The country as the first view draws it: as fine as a screen shows the whole of it. */
export function firstDrawing({ grid, land, ...source }: DrawingSource): Drawing {
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = source.bounds;
  return {
    bounds: { minX, minY, maxX, maxY },
    drawnIn: ({ k }) => ({
      ...source,
      land: land
        .filter(({ area }, i) => i === 0 || area * (k * grid) ** 2 >= SMALLEST_ISLAND_PX)
        .map(({ path }) => path)
        .join(''),
      view: { k: 1 / grid, tx: 0, ty: 0 },
    }),
  };
}

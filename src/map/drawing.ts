import { decodeLines, outline, type Drawing } from './lines.js';

/** The shape of data/first-view/finland.json. */
export interface DrawingSource {
  readonly grid: number;
  /** West, south, east and north edge of the country, in metres. */
  readonly bounds: readonly number[];
  readonly land: string;
  readonly regionBorders: string;
  readonly councilBorders: string;
}

/** The country as the first view draws it: as fine as a screen shows the whole of it. */
export function decodeDrawing(source: DrawingSource): Drawing {
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = source.bounds;
  const lines = (text: string) => decodeLines(text, source.grid, []);
  return {
    bounds: { minX, minY, maxX, maxY },
    land: lines(source.land).map(outline),
    regionBorders: lines(source.regionBorders),
    councilBorders: lines(source.councilBorders),
  };
}

/**
 * How the plane of metres is seen: a scale and a shift, nothing else. All functions are pure; px
 * are the scene's design px, with y growing downwards.
 */
import type { EastNorth } from './projection.js';

/** An upright rectangle, in metres (y = northing) or in px. */
export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** x = tx + k * easting, y = ty - k * northing; k is px per metre. */
export interface View {
  readonly k: number;
  readonly tx: number;
  readonly ty: number;
}

export type Point = readonly [x: number, y: number];

/** Room kept free between the country and the edge of the picture, in px. */
export interface Insets {
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly left?: number;
}

export interface FitOptions {
  readonly insets?: Insets;
  /** Where spare room goes, 0 = the country stands at the left or top, 1 = right or bottom. */
  readonly align?: readonly [x: number, y: number];
}

/** The view in which `bounds` just fit into `width` x `height`. */
export function fitView(
  bounds: Bounds,
  width: number,
  height: number,
  { insets = {}, align = [0.5, 0.5] }: FitOptions = {},
): View {
  const { top = 0, right = 0, bottom = 0, left = 0 } = insets;
  const roomX = Math.max(1, width - left - right);
  const roomY = Math.max(1, height - top - bottom);
  const spanX = bounds.maxX - bounds.minX;
  const spanY = bounds.maxY - bounds.minY;
  const k = Math.min(roomX / spanX, roomY / spanY);
  return {
    k,
    tx: left + (roomX - k * spanX) * align[0] - k * bounds.minX,
    ty: top + (roomY - k * spanY) * align[1] + k * bounds.maxY,
  };
}

/** The view with `centre` (metres) in the middle of `width` x `height`, at k px per metre. */
export function centredView(
  [east, north]: EastNorth,
  k: number,
  width: number,
  height: number,
): View {
  return { k, tx: width / 2 - k * east, ty: height / 2 + k * north };
}

/** Metres to px. */
export function toPx({ k, tx, ty }: View, [east, north]: EastNorth): Point {
  return [tx + k * east, ty - k * north];
}

/** Px to metres. */
export function toMetres({ k, tx, ty }: View, [x, y]: Point): EastNorth {
  return [(x - tx) / k, (ty - y) / k];
}

/**
 * Zoom levels are those of the JHS 180 tile matrix of ETRS-TM35FIN: 8192 m a px at level 0, half
 * of it at each next level. `pxScale` is the number of CSS px in a design px, for hosts with
 * larger text.
 */
export function zoomToScale(zoom: number, pxScale = 1): number {
  return 2 ** zoom / 8192 / pxScale;
}

/** The inverse of {@link zoomToScale}. */
export function scaleToZoom(k: number, pxScale = 1): number {
  return Math.log2(k * 8192 * pxScale);
}

/** Of names and figures on the map, in design pixels. */
export const LABEL = 13;
export const LINE = 18;

/** The radius of the smallest bubble. */
export const SMALLEST = 4;

/** R of the area scale: the radius of the largest bubble on a map of this width, in px. */
export function bubbleRadius(mapWidth: number): number {
  return Math.min(26, Math.max(12, 0.055 * mapWidth));
}

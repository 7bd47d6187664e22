/** Of names and figures on the map, in design pixels. */
export const LABEL = 13;
export const LINE = 18;

/** The radius of the smallest bubble. */
export const SMALLEST = 4;

/** How much of a whole is drawn for each of its parts. */

/** What the parts are shares of. Where one has no figure, the total tells how much is missing. */
export function wholeOf(parts: readonly (number | null)[], total: number): number {
  const known = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return parts.includes(null) ? Math.max(known, total) : known;
}

/**
 * Divides `room` among values above 0. Each gets at least `minimum`, taken from the largest; what the
 * whole has besides them stays free.
 */
export function divide(
  values: readonly number[],
  whole: number,
  room: number,
  minimum: number,
): readonly number[] {
  const sizes = values.map((value) => Math.max((value / whole) * room, minimum));
  const excess = values.reduce(
    (rest, value, index) => rest + (sizes[index] ?? 0) - (value / whole) * room,
    0,
  );
  const largest = sizes.indexOf(Math.max(...sizes));
  return sizes.map((size, index) => size - (index === largest ? excess : 0));
}

/** Lengths of bars on one linear scale from 0. */

export interface Bar<Id extends string = string> {
  readonly id: Id;
  /** Null is no data: it has no bar, and neither has 0. */
  readonly value: number | null;
  readonly length: number;
  /** The bar is drawn longer than its value so that it can be seen at all. */
  readonly widened: boolean;
}

export interface BarValue<Id extends string = string> {
  readonly id: Id;
  readonly value: number | null;
}

const largest = (values: readonly BarValue[]): number =>
  Math.max(0, ...values.map(({ value }) => value ?? 0));

/** The largest value fills `room`; a value above 0 gets at least `minimum`. */
export function bars<Id extends string>(
  values: readonly BarValue<Id>[],
  room: number,
  minimum = 2,
): readonly Bar<Id>[] {
  const most = largest(values);
  return values.map(({ id, value }) => {
    const length = value !== null && value > 0 ? (value / most) * room : 0;
    const widened = length > 0 && length < minimum;
    return { id, value, length: widened ? minimum : length, widened };
  });
}

/**
 * How long the largest bar may be so that every bar and the label after it fit in `width`. A short bar
 * with a long label does not cost the others their length unless it must.
 */
export function barRoom(
  values: readonly (BarValue & { readonly labelWidth: number })[],
  width: number,
): number {
  const most = largest(values);
  const rooms = values
    .filter(({ value }) => value !== null && value > 0)
    .map(({ value, labelWidth }) => ((width - labelWidth) * most) / (value ?? most));
  return Math.max(0, Math.min(width, ...rooms));
}

import { Lazy } from './lazy.js';

interface Later {
  readonly texts: Lazy<unknown>;
  readonly whole: Lazy<unknown>;
}

const later = new WeakMap<object, Later>();

/** A row is a list under the names of the columns: said once in a bundle, not in every row. */
interface FirstView {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const unpacked = ({ columns, rows, ...rest }: FirstView): object => ({
  ...rest,
  rows: rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]]))),
});

type Fetch<T> = () => Promise<{ readonly default: T }>;

/**
 * A dataset that ships with a widget. Its figures are there at once, with what the first view says in the
 * language of the bundle (`data/first-view/`). That in the other languages, and then the notes, are
 * fetched when they are needed, and stand in the same object.
 */
export function bundled(first: FirstView, texts: Fetch<FirstView>, whole: Fetch<object>): object {
  const data = unpacked(first);
  const all = new Lazy(async () => Object.assign(data, (await whole()).default));
  later.set(data, {
    texts: new Lazy(async () => {
      const { default: found } = await texts();
      // What has the notes has everything.
      return all.value ?? Object.assign(data, unpacked(found));
    }),
    whole: all,
  });
  return data;
}

/** The other languages of a dataset; a dataset from an address has them. */
export const textsOf = (data: object): Lazy<unknown> | undefined => later.get(data)?.texts;

/** All that is still to come of a dataset. */
export const complementOf = (data: object): Lazy<unknown> | undefined => later.get(data)?.whole;

import { Lazy } from './lazy.js';

const complements = new WeakMap<object, Lazy<unknown>>();

/**
 * A dataset that ships with a widget. Its figures are there at once, with what the first view says in
 * Finnish (`data/first-view/`); the notes and the other languages are fetched when they are needed, and
 * then stand in the same object.
 */
export function bundled<D extends object>(
  first: object,
  fetch: () => Promise<{ readonly default: object }>,
): D {
  const data = { ...first };
  complements.set(data, new Lazy(async () => Object.assign(data, (await fetch()).default)));
  return data as D;
}

/** What is still to come of a dataset; a dataset from an address is whole. */
export const complementOf = (data: object): Lazy<unknown> | undefined => complements.get(data);

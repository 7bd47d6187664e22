import { Lazy } from '../data/lazy.js';
import type { Sentences } from './warnings.js';

/** The sentences, fetched when there is something to tell. */
export const warnings = new Lazy(() => import('./warnings.js'));

/** Tells the developer, once. Without the sentences the page goes on in silence. */
export function warn<C extends keyof Sentences>(
  code: C,
  ...values: Parameters<Sentences[C]>
): void {
  void warnings.load().then(
    () => {
      warnings.value?.tellOnce(code, ...values);
    },
    () => undefined,
  );
}

/**
 * The legal value that an attribute stands for. Without one it is the first; so it is for an unknown one,
 * with a warning that names it and the legal ones.
 */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  legal: readonly [T, ...T[]],
): T {
  const [fallback] = legal;
  if (!value) return fallback;
  const found = legal.find((each) => each === value);
  if (found) return found;
  warn('unknown-value', element, attribute, value, legal, `"${fallback}"`);
  return fallback;
}

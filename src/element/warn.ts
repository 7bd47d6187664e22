const said = new Set<string>();

/** Tells the developer once, however many elements share the mistake. */
export function warnOnce(code: string, message: string): void {
  if (said.has(code + message)) return;
  said.add(code + message);
  console.warn(`[innocities] ${code}: ${message}`);
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
  warnOnce(
    'unknown-value',
    `<${element.localName} ${attribute}="${value}">: use one of ${legal.join(', ')}; ` +
      `"${fallback}" is shown instead.`,
  );
  return fallback;
}

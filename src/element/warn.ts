const said = new Set<string>();

/** Tells the developer once, however many elements share the mistake. */
export function warnOnce(code: string, message: string): void {
  if (said.has(code + message)) return;
  said.add(code + message);
  console.warn(`[innocities] ${code}: ${message}`);
}

/**
 * The legal value that an attribute stands for. An unknown one falls back, with a warning that names
 * it and the legal ones.
 */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  legal: readonly T[],
  fallback: T,
): T {
  if (value === null || value === undefined || value === '') return fallback;
  const found = legal.find((each) => each === value);
  if (found) return found;
  warnOnce(
    'unknown-value',
    `<${element.localName} ${attribute}="${value}">: use one of ${legal.join(', ')}; ` +
      `"${fallback}" is shown instead.`,
  );
  return fallback;
}

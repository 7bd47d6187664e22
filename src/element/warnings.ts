/** What the developer is told on the console. Fetched when there is something to tell, which on a finished page is never. */

const sentences = {
  'unknown-value': (
    { localName }: Element,
    attribute: string,
    value: string,
    legal: readonly string[],
    shown: string,
  ) =>
    `<${localName} ${attribute}="${value}">: use one of ${legal.join(', ')}; ${shown} is shown instead.`,
  'unknown-option': (name: string, value: string, allowed: readonly string[]) =>
    `?${name}=${value}: use ${allowed.join(', ')} or lang.`,
  'unknown-widget': (tag: string) => `data-innocities: this page has no <${tag}>.`,
  'two-versions': (version: string, known = 'another') =>
    `the page loads version ${version} after ${known}; the first one is used.`,
  'no-zoom': (error: unknown) => `the map cannot be zoomed on this page: ${String(error)}`,
  'not-hydrated': ({ localName }: Element, error: unknown) =>
    `<${localName}> is drawn anew: ${String(error)}`,
};

export type Sentences = typeof sentences;

const said = new Set<string>();

/** Tells the developer once, however many elements share the mistake. */
export function tellOnce<C extends keyof Sentences>(
  code: C,
  ...values: Parameters<Sentences[C]>
): void {
  const tell = sentences[code] as (...values: unknown[]) => string;
  const message = `[innocities] ${code}: ${tell(...values)}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

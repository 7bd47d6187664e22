/** "a, b ja c" with the word for "and". */
export const list = (items: readonly string[], and: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Numbers stay on the line of what they count. */
export const unparted = (text: string): string => text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');

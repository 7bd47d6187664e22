/** "a, b ja c" with the word for "and". */
export const list = (items: readonly string[], and: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 hanke", "2 hanketta". */
export const counted = (count: number, one: string, many: string): string =>
  `${String(count)}\u00a0${count === 1 ? one : many}`;

/** "2–22", which does not break after the dash. */
export const range = (low: string, high: string): string =>
  low === high ? low : `${low}–\u2060${high}`;

/** "1 hanke", "2 hanketta". */
export const counted = (count: number, one: string, many: string): string =>
  `${count}\u00a0${count === 1 ? one : many}`;

/** "2–22" */
export const range = (low: string, high: string): string => (low === high ? low : `${low}–${high}`);

/** "3 group projects and 1 project with one implementer", or the kind that there is. */
export const split = (
  and: string,
  ...kinds: readonly (readonly [number, string, string])[]
): string =>
  kinds
    .filter(([count]) => count > 0)
    .map((kind) => counted(...kind))
    .join(` ${and} `);

/** A text with other words in some of its ranges. They do not overlap. */
export const edited = (text, edits) =>
  [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to, by }) => rest.slice(0, from) + by + rest.slice(to), text);

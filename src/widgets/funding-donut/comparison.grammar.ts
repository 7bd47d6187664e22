import type { Standing } from './comparison.messages.js';

/** Under half a tenth of a point is no difference to a reader. */
export const isLevel = (off: number): boolean => Math.abs(off) < 0.0005;

interface Sentences {
  readonly bothWithin: string;
  readonly one: (standing: Standing) => string;
  readonly state: (standing: Standing) => string;
  readonly noPrivate: string;
}

/** Where the shares stand: first what is outside the model. */
export const told = (standings: readonly Standing[], words: Sentences): readonly string[] => {
  const ranges = standings.filter(({ low, high }) => low !== high);
  const fixed = standings.filter(({ low, high }) => low === high);
  const outside = ranges.filter(({ off }) => !isLevel(off));
  const inside = ranges.filter(({ off }) => isLevel(off));
  return [
    ...(outside.length === 0 && inside.length === 2
      ? [words.bothWithin]
      : [...outside, ...inside].map(words.one)),
    ...fixed.map(words.state),
    words.noPrivate,
  ];
};

import type { PlanFacts, Standing } from './funding-donut.messages.js';

/** The shares after the first, split into those that are planned and those that are not. */
export const rest = (facts: PlanFacts) => {
  const others = facts.shares.filter(({ id }) => id !== 'eu-state');
  return {
    first: facts.shares.find(({ id }) => id === 'eu-state')?.share ?? 0,
    planned: others.filter(({ eur }) => eur !== null && eur > 0),
    absent: others.filter(({ eur }) => eur === 0),
  };
};

/** Under half a tenth of a point is no difference to a reader. */
export const isLevel = (off: number): boolean => Math.abs(off) < 0.0005;

export interface CompareWords {
  readonly bothWithin: string;
  readonly one: (standing: Standing) => string;
  readonly state: (standing: Standing) => string;
  readonly noPrivate: string;
}

export const compared = (
  standings: readonly Standing[],
  words: CompareWords,
): readonly string[] => {
  const ranges = standings.filter(({ low, high }) => low !== high);
  const fixed = standings.filter(({ low, high }) => low === high);
  const outside = ranges.filter(({ off }) => !isLevel(off));
  const inside = ranges.filter(({ off }) => isLevel(off));
  return [
    ...(outside.length === 0 ? [words.bothWithin] : [...outside, ...inside].map(words.one)),
    ...fixed.map(words.state),
    words.noPrivate,
  ];
};

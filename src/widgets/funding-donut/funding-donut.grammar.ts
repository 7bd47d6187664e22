import type { PlanFacts } from './funding-donut.messages.js';

/** Those that there is something to say in. */
export const sentences = (...all: readonly (string | undefined)[]): readonly string[] =>
  all.filter((each) => each !== undefined);

/** That of the EU and the state, and the other shares, split into planned ones and none. */
export const rest = ({ shares }: PlanFacts) => {
  const planned = shares.filter(({ eur }) => eur);
  const others = planned.filter(({ id }) => id !== 'eu-state');
  return {
    first: planned.find(({ id }) => id === 'eu-state'),
    planned: others,
    /** All that the first leaves. */
    remaining:
      others.length === 1 && planned.length === 2 && shares.every(({ eur }) => eur !== null),
    absent: shares.filter(({ eur }) => eur === 0),
  };
};

import type { PlanFacts } from './funding-donut.messages.js';

/** The shares after the first, split into those that are planned and those that are not. */
export const rest = (facts: PlanFacts) => {
  const others = facts.shares.filter(({ id }) => id !== 'eu-state');
  return {
    first: facts.shares.find(({ id }) => id === 'eu-state')?.share ?? 0,
    planned: others.filter(({ eur }) => eur !== null && eur > 0),
    absent: others.filter(({ eur }) => eur === 0),
  };
};

import { hull, overlaps, type Box } from '../charts/box.js';

/** A place in which a label may stand. */
export interface Place {
  readonly box: Box;
  /** How far it is from the wishes. */
  readonly cost: number;
}

/** Answers within this of the best are as good, and save most of the search. */
const TOLERANCE = 1;

/**
 * Branch and bound over one candidate a label, or none. The label with the fewest places left is
 * decided first, and a branch ends when even the best places still open could not beat the best
 * answer so far. `steps` bounds the time; the first descent alone is a good greedy answer.
 */
export function solve<P extends Place>(
  all: readonly (readonly P[])[],
  leftOut: readonly number[],
  clearance: number,
  steps: number,
): readonly (P | undefined)[] {
  const flat = all.flatMap((options, label) => options.map((own) => ({ own, label })));
  const costOf = (i: number | undefined): number | undefined => flat[i ?? -1]?.own.cost;
  const ofLabel: number[][] = all.map(() => []);
  flat.forEach(({ label }, i) => ofLabel[label]?.push(i));
  const rivals: number[][] = flat.map(() => []);
  // Most labels are far apart; their hulls tell before their many places are compared.
  const hulls = all.map((options) => hull(options.map(({ box }) => box)));
  for (let a = 0; a < all.length; a++)
    for (let b = 0; b < a; b++) {
      const [p, q] = [hulls[a], hulls[b]];
      if (!p || !q || !overlaps(p, q, clearance)) continue;
      for (const i of ofLabel[a] ?? [])
        for (const j of ofLabel[b] ?? []) {
          const [m, n] = [flat[i], flat[j]];
          if (!m || !n || !overlaps(m.own.box, n.own.box, clearance)) continue;
          rivals[i]?.push(j);
          rivals[j]?.push(i);
        }
    }

  // How many chosen labels stand in the way of each candidate.
  const taken = new Uint8Array(flat.length);
  const decided = new Uint8Array(all.length);
  const chosen: (number | undefined)[] = all.map(() => undefined);
  let best: (number | undefined)[] = [...chosen];
  let least = Infinity;

  const mark = (i: number, by: 1 | -1): void => {
    for (const j of rivals[i] ?? []) taken[j] = (taken[j] ?? 0) + by;
  };
  /** Whether no open place of an undecided label would suffer from candidate i. */
  const harmless = (i: number): boolean =>
    (rivals[i] ?? []).every((j) => taken[j] !== 0 || decided[flat[j]?.label ?? 0] !== 0);

  function descend(undecided: readonly number[], cost: number): void {
    let bound = cost;
    let next = -1;
    let fewest = Infinity;
    let obvious = -1;
    for (const label of undecided) {
      let count = 0;
      let first = -1;
      for (const i of ofLabel[label] ?? []) {
        if (taken[i]) continue;
        if (!count++) first = i;
      }
      bound += costOf(first) ?? leftOut[label] ?? 0;
      if (count < fewest) {
        next = label;
        fewest = count;
      }
      if (obvious < 0 && first >= 0 && harmless(first)) obvious = first;
    }
    if (bound + TOLERANCE >= least) return;
    if (next < 0) {
      least = bound;
      best = [...chosen];
      return;
    }
    if (obvious >= 0) next = flat[obvious]?.label ?? next;
    const rest = undecided.filter((label) => label !== next);
    decided[next] = 1;
    for (const i of ofLabel[next] ?? []) {
      if (taken[i] || (obvious >= 0 && i !== obvious)) continue;
      if (steps-- <= 0) break;
      chosen[next] = i;
      mark(i, 1);
      descend(rest, cost + (costOf(i) ?? 0));
      mark(i, -1);
    }
    chosen[next] = undefined;
    if (obvious < 0 && steps > 0) descend(rest, cost + (leftOut[next] ?? 0));
    decided[next] = 0;
  }
  descend([...all.keys()], 0);
  return best.map((i) => flat[i ?? -1]?.own);
}

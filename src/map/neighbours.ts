/**
 * Which marker an arrow key leads to: the nearest one in that direction, as a person sees it. Where
 * this alone would leave a marker that no key reaches, its nearest neighbour's spare key leads there.
 */

export type Direction = 'left' | 'right' | 'up' | 'down';

export const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** A marker in px, y downwards. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const VECTOR: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** How far it is from a to b for someone heading in a direction; undefined when b is not there. */
function distance(a: Spot, b: Spot, direction: Direction): number | undefined {
  const [ux, uy] = VECTOR[direction];
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const ahead = dx * ux + dy * uy;
  const aside = Math.abs(dx * uy) + Math.abs(dy * ux);
  if (ahead <= 0 || (!ahead && !aside)) return undefined;
  // Within 45 degrees it is that direction; beyond, only if nothing better lies there.
  return ahead + 2 * aside + (aside > ahead ? 1e6 : 0);
}

/** The marker that `direction` leads to from `from`, or undefined at the edge. */
export function nearestInDirection(
  spots: readonly Spot[],
  from: string,
  direction: Direction,
): string | undefined {
  const start = spots.find(({ id }) => id === from);
  if (!start) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const spot of spots) {
    if (spot === start) continue;
    const d = distance(start, spot, direction);
    if (d !== undefined && d < least) {
      least = d;
      best = spot.id;
    }
  }
  return best;
}

export type NeighbourTable = ReadonlyMap<string, Readonly<Partial<Record<Direction, string>>>>;

function reachable(
  table: ReadonlyMap<string, Partial<Record<Direction, string>>>,
  from: string,
): Set<string> {
  const seen = new Set([from]);
  for (const id of seen) for (const next of Object.values(table.get(id) ?? {})) seen.add(next);
  return seen;
}

/** For every marker, where each arrow leads. From any marker every other can be reached. */
export function neighbourTable(spots: readonly Spot[]): NeighbourTable {
  const table = new Map<string, Partial<Record<Direction, string>>>();
  for (const { id } of spots) {
    const row: Partial<Record<Direction, string>> = {};
    for (const direction of DIRECTIONS) {
      const to = nearestInDirection(spots, id, direction);
      if (to !== undefined) row[direction] = to;
    }
    table.set(id, row);
  }
  for (const start of spots) {
    for (let tries = spots.length; tries > 0; tries--) {
      const seen = reachable(table, start.id);
      const lost = spots.filter(({ id }) => !seen.has(id));
      if (!lost.length || !link(table, spots, seen, lost)) break;
    }
  }
  return table;
}

/** Turns one arrow that points to an already reachable marker towards the nearest lost one. */
function link(
  table: Map<string, Partial<Record<Direction, string>>>,
  spots: readonly Spot[],
  seen: ReadonlySet<string>,
  lost: readonly Spot[],
): boolean {
  let best:
    { row: Partial<Record<Direction, string>>; direction: Direction; to: string } | undefined;
  let least = Infinity;
  for (const from of spots) {
    const row = seen.has(from.id) ? table.get(from.id) : undefined;
    if (!row) continue;
    for (const to of lost)
      for (const direction of DIRECTIONS) {
        const d = distance(from, to, direction);
        if (d === undefined || d >= least) continue;
        const trial = new Map(table).set(from.id, { ...row, [direction]: to.id });
        const after = reachable(trial, from.id);
        if ([...seen].some((id) => !after.has(id))) continue;
        least = d;
        best = { row, direction, to: to.id };
      }
  }
  if (best) best.row[best.direction] = best.to;
  return best !== undefined;
}

/**
 * Where names stand on the map. Each label may stand on eight sides of its marker, on four of them
 * slid a little. Among all ways in which no label covers another, a marker or an obstacle, the
 * one nearest to the wishes wins. If there is none, all labels fall back to their shorter form
 * (name without value), and at last as few labels as possible are left out, the least important
 * first. Pure, and the same input always gives the same answer.
 */

import { distance, inside, overlaps, type Box, type Circle, type Size } from '../charts/box.js';
import { solve, type Place } from './search.js';

export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'above-right'
  | 'below-right'
  | 'above-left'
  | 'below-left';

/** In the order in which map readers expect a name. */
export const SIDES: readonly Side[] = [
  'right',
  'left',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
  'above',
  'below',
];

export interface LabelInput extends Circle {
  readonly id: string;
  /** Measured sizes from the fullest form to the shortest, say name and value, then name. */
  readonly sizes: readonly Size[];
  /** Greater is kept longer; `Infinity` for the one that the reader chose. */
  readonly priority: number;
  /** The best side first; the rest follow in the usual order. */
  readonly prefer?: readonly Side[] | undefined;
}

export interface PlacementOptions {
  /** Labels stay inside this box. */
  readonly bounds: Box;
  /** Boxes that no label may touch: the legend, the zoom buttons. */
  readonly obstacles?: readonly Box[];
  /** Between a marker and its label. */
  readonly gap?: number;
  /** Between a label and anything else. */
  readonly clearance?: number;
}

export interface Placement extends Box {
  readonly id: string;
  readonly side: Side;
  /** Which of the label's sizes was used; the same for all labels. */
  readonly form: number;
  /** Where the text hangs on its marker. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** How much it could be taken for the name of another marker; 0 where none is near. */
  readonly doubt: number;
}

/** Leaving out any label is worse than every wish; two are worse than the most important one. */
const LEFT_OUT = 1000;
/** Labels sit best straight on a side; a slid one is a makeshift. */
const SLIDE_COST = 1.5;
/** Half a slide is for the label that must stay, where it could stand nowhere else. */
const SLIDES = [
  [0, -1, 1],
  [-0.5, 0.5],
];
/** Between a label and anything else, unless told otherwise. */
const CLEARANCE = 2;
/** A label nearer than this to another marker could be taken for its name. */
const APART = 9;
/** On the edge of another marker a label is worse than many on their last sides: better ugly than wrong. */
const MISREAD_COST = 60;
/** So much nearer to another marker a name may be and still be read as that of its own. */
const NEARLY = 1;
/** Three names that would be read as those of other markers are worse than one left out. */
const WRONG_COST = 450;

const isLeft = (side: Side): boolean => side.endsWith('left');
const isRight = (side: Side): boolean => side.endsWith('right');

interface Candidate extends Place {
  readonly side: Side;
}

/**
 * A label's box on one side. `slide` from -1 to 1 moves it along that side: up or down next to the
 * marker, left or right above or below it, always touching the circle's edge.
 */
function boxAt({ x, y, r }: Circle, size: Size, side: Side, slide: number, gap: number): Box {
  const { width, height } = size;
  const top = side.startsWith('above');
  const bottom = side.startsWith('below');
  const away = r + gap;
  let dx: number;
  let cy = y;
  if (top || bottom) {
    const corner = isLeft(side) || isRight(side);
    // On a diagonal the corner of the text touches the circle's 45 degree point. Letters do not
    // fill their box to its edge, hence the fractions of the height.
    const dy = corner ? r * Math.SQRT1_2 + height / 4 : away + height * 0.375;
    cy += top ? -dy : dy;
    dx = corner ? r * Math.SQRT1_2 + gap / 2 : 0;
  } else {
    const dy = slide * Math.min(away, height) * 0.6;
    cy += dy;
    dx = Math.sqrt(away * away - dy * dy);
  }
  return {
    width,
    height,
    x: isRight(side) ? x + dx : isLeft(side) ? x - dx - width : x - width / 2 + (slide * width) / 3,
    y: cy - height / 2,
  };
}

/** How easily a label is taken for the name of another marker. */
function misread(box: Box, own: Circle, circles: readonly Circle[]): number {
  const apart = distance(box, own) - NEARLY;
  return circles.reduce((cost, each) => {
    const foreign = distance(box, each);
    if (each === own || foreign >= APART) return cost;
    return cost + (1 - foreign / APART) * MISREAD_COST + (foreign < apart ? WRONG_COST : 0);
  }, 0);
}

/** All sides, from the best to the worst for one label. */
const wishesOf = ({ prefer = [] }: LabelInput): readonly Side[] => [
  ...new Set([...prefer, ...SIDES]),
];

/** A place for one label that touches neither the edge, an obstacle nor another marker. */
function placeOf(
  label: LabelInput,
  size: Size,
  side: Side,
  slide: number,
  circles: readonly Circle[],
  { bounds, obstacles = [], gap = 4, clearance = CLEARANCE }: PlacementOptions,
): Box | undefined {
  const box = boxAt(label, size, side, slide, gap);
  const clear =
    inside(box, bounds) &&
    !obstacles.some((o) => overlaps(box, o, clearance)) &&
    !circles.some((c) => c !== label && distance(box, c) < clearance / 2);
  return clear ? box : undefined;
}

const sizeOf = ({ sizes }: LabelInput, form: number): Size | undefined =>
  sizes[Math.min(form, sizes.length - 1)];

/** Where every label can stand on its best side there is nothing to search, and most maps are so. */
function asWished(
  labels: readonly LabelInput[],
  form: number,
  options: PlacementOptions,
): readonly Candidate[] | undefined {
  const places: Candidate[] = [];
  for (const label of labels) {
    const size = sizeOf(label, form);
    const [side = 'right'] = label.prefer ?? [];
    const box = size && placeOf(label, size, side, 0, labels, options);
    if (
      !box ||
      misread(box, label, labels) > 0 ||
      places.some((other) => overlaps(box, other.box, options.clearance ?? CLEARANCE))
    )
      return undefined;
    places.push({ side, box, cost: 0 });
  }
  return places;
}

/** The places open to one label, the best first. */
function candidates(
  label: LabelInput,
  form: number,
  circles: readonly Circle[],
  options: PlacementOptions,
): Candidate[] {
  const size = sizeOf(label, form);
  if (!size) return [];
  const out: Candidate[] = [];
  // Most markers are out of reach of any place; each place is compared with the others only.
  const reach = label.r + 2 * size.height + APART;
  const near = circles.filter(
    ({ x, y, r }) =>
      Math.abs(x - label.x) - r < size.width + reach && Math.abs(y - label.y) - r < reach,
  );
  for (const slides of SLIDES) {
    wishesOf(label).forEach((side, rank) => {
      // The corners have no room to slide.
      for (const slide of side.includes('-') ? [0] : slides) {
        const box = placeOf(label, size, side, slide, near, options);
        if (!box) continue;
        const cost = rank + Math.abs(slide) * SLIDE_COST + misread(box, label, near);
        out.push({ side, box, cost });
      }
    });
    if (out.length > 0 || label.priority < Infinity) break;
  }
  return out.sort((a, b) => a.cost - b.cost);
}

const anchorOf = (side: Side): Placement['anchor'] =>
  isRight(side) ? 'start' : isLeft(side) ? 'end' : 'middle';

/** The best way to place all labels in one form; in the last form some may be left out. */
function searched(
  labels: readonly LabelInput[],
  form: number,
  last: boolean,
  options: PlacementOptions,
): readonly (Candidate | undefined)[] | undefined {
  const all = labels.map((label) => candidates(label, form, labels, options));
  if (!last && all.some((places) => !places.length)) return undefined;
  const rank = [...labels].sort((a, b) => a.priority - b.priority);
  const leftOut = labels.map((label) => LEFT_OUT * (1 + rank.indexOf(label) / labels.length));
  const places = solve(all, leftOut, options.clearance ?? CLEARANCE, last ? 1500 : 500);
  return last || !places.includes(undefined) ? places : undefined;
}

/**
 * Places the labels. Those that find no room are not in the answer; the answer keeps the order of
 * `labels`. Every circle counts as an obstacle for all other labels, whether its own label stays
 * or not.
 */
export function placeLabels(
  labels: readonly LabelInput[],
  options: PlacementOptions,
): readonly Placement[] {
  const forms = Math.max(0, ...labels.map(({ sizes }) => sizes.length));
  for (let form = 0; ; form++) {
    const places =
      asWished(labels, form, options) ?? searched(labels, form, form >= forms - 1, options);
    if (!places) continue;
    return labels.flatMap((label, i) => {
      const { id } = label;
      const place = places[i];
      return place
        ? [
            {
              id,
              side: place.side,
              form,
              anchor: anchorOf(place.side),
              doubt: misread(place.box, label, labels),
              ...place.box,
            },
          ]
        : [];
    });
  }
}

import { gapPaths, onCircle, segmentPath, slices, type Slice } from '../../charts/arc.js';
import type { Box } from '../../charts/box.js';
import {
  filled,
  linePath,
  rectPath,
  stroked,
  text,
  type Mark,
  type MeasureText,
  type Scene,
  type Target,
} from '../../charts/scene.js';
import type { SourceId } from './funding-donut.messages.js';

/** A slice with its words, ready to draw. */
export interface RingItem {
  readonly id: SourceId;
  /** In euros. */
  readonly value: number;
  readonly name: string;
  readonly percent: string;
  readonly euros: string;
  /** What a screen reader says. */
  readonly label: string;
}

export interface RingText {
  readonly items: readonly RingItem[];
  /** What the ring stands for, in euros: more than the items where one has no figure. */
  readonly whole: number;
  readonly total: string;
  readonly totalLabel: string;
  readonly totalLabelShort: string;
}

interface Ring {
  readonly cx: number;
  readonly cy: number;
  readonly outer: number;
  readonly inner: number;
}

/** With the words of its label. */
type RingSlice = RingItem & Slice;

/** The picture, and which shares had to be drawn wider than they are. */
export interface Drawing {
  readonly scene: Scene;
  readonly widened: readonly SourceId[];
}

export const widenedOf = (parts: readonly RingSlice[]): readonly SourceId[] =>
  parts.filter(({ widened }) => widened).map(({ id }) => id);

/** At least this much of the ring's edge is needed for an outline of its own. */
const OWN_OUTLINE = 24;
const MINIMUM = 2;

export const ringSlices = ({ items, whole }: RingText, outer: number): readonly RingSlice[] =>
  slices(items, whole, outer, MINIMUM);

export function ringMarks(ring: Ring, parts: readonly RingSlice[], selected?: string): Mark[] {
  const { cx, cy, inner, outer } = ring;
  const segment = ({ startAngle, endAngle }: RingSlice, grow: number, inset: number): string =>
    segmentPath(cx, cy, inner - grow, outer + grow, startAngle + inset, endAngle - inset);
  const open = (parts.at(-1)?.endAngle ?? 0) < 6.28;
  return [
    ...(open ? [filled(segmentPath(cx, cy, inner, outer, 0, 2 * Math.PI), 'track')] : []),
    ...parts.map((part): Mark => filled(segment(part, 0, 0), part.id)),
    ...gapPaths(parts, cx, cy, inner, outer).map((d): Mark => stroked(d, 'surface', 2)),
    ...parts
      .filter(({ id }) => id === selected)
      .map((part): Mark => {
        // Within the slice: its neighbour may be thinner than the line.
        const inset = Math.min(2.5 / outer, (part.endAngle - part.startAngle) / 4);
        return stroked(segment(part, 1.5, inset), 'ink', 3);
      }),
  ];
}

/** The total in the middle: in one line if it leaves air on both sides, otherwise in two. */
export function centreMarks(ring: Ring, words: RingText, measure: MeasureText): Mark[] {
  const { cx, cy, inner } = ring;
  // The focus ring of a slice reaches in, too.
  const room = Math.min(inner * 1.72, inner * 2 - 21);
  const middle = (y: number, value: string, size: number, weight: 400 | 600): Mark =>
    text(cx, y, value, {
      size,
      weight,
      anchor: 'middle',
      fill: weight === 600 ? 'ink' : 'ink2',
    });
  for (const size of [28, 22]) {
    if (measure(words.total, size, 600) > room) continue;
    const label =
      [words.totalLabel, words.totalLabelShort].find((each) => measure(each, 14) < room * 0.94) ??
      '';
    return [
      middle(cy + size * 0.18, words.total, size, 600),
      middle(cy + size * 0.18 + 24, label, 14, 400),
    ];
  }
  // "55,3" above "milj. €"; what is short enough has no word for a second line.
  const [amount = '', unit = ''] = words.total.split(/\u00a0(?=[a-z])/);
  const size = measure(amount, 28, 600) > room * 0.92 ? 22 : 28;
  return [middle(cy + 3, amount, size, 600), middle(cy + 24, unit, 15, 400)];
}

const targetFor = (part: RingSlice, ring: Ring, selected: string | undefined, box: Box): Target => {
  const { cx, cy, inner, outer } = ring;
  const arc = (part.endAngle - part.startAngle) * outer;
  const area = segmentPath(cx, cy, inner, outer, part.startAngle, part.endAngle);
  const pad = 4 / outer;
  return {
    id: part.id,
    label: part.label,
    selected: part.id === selected,
    hit: area + rectPath(box.x, box.y, box.width, box.height),
    focus:
      arc >= OWN_OUTLINE
        ? segmentPath(cx, cy, inner - 5, outer + 5, part.startAngle + pad, part.endAngle - pad)
        : rectPath(box.x - 4, box.y - 4, box.width + 8, box.height + 8),
  };
};

const LABEL = { height: 72, gap: 20, size: 15, share: 22, euros: 14 };

interface Placed {
  readonly part: RingSlice;
  readonly side: 1 | -1;
  /** Where the leader leaves the label. */
  y: number;
}

/** The last slice, if it is short, is labelled across 12 o'clock, where there is room. */
const endsAtTop = (part: RingSlice, parts: readonly RingSlice[]): boolean =>
  part === parts.at(-1) && part.midAngle > Math.PI * 1.9;

/**
 * Labels stand in two columns beside the ring. Each wants the height of its slice: the middle row if
 * the slice spans it, the top if the slice is near 12 o'clock. Those above give way upwards.
 */
function placeLabels(parts: readonly RingSlice[], ring: Ring): readonly Placed[] {
  const { cy, outer } = ring;
  const top = cy - outer - 12;
  const placed = parts.map((part): Placed => {
    const side = Math.sin(part.midAngle) >= 0 || endsAtTop(part, parts) ? 1 : -1;
    const level = side === 1 ? Math.PI / 2 : Math.PI * 1.5;
    const spans = part.startAngle < level && level < part.endAngle;
    // A slice that just reaches the middle row is met well inside its edge.
    const pad = (part.endAngle - part.startAngle) / 12;
    const angle = spans
      ? Math.max(part.startAngle + pad, Math.min(level, part.endAngle - pad))
      : part.midAngle;
    const y = cy - outer * Math.cos(angle);
    return { part, side, y: spans ? y + 4 : y < cy - outer * 0.55 ? top : y };
  });
  for (const side of [-1, 1] as const) {
    const column = placed.filter((label) => label.side === side).sort((a, b) => b.y - a.y);
    column.forEach((label, index) => {
      const below = column[index - 1];
      if (below) label.y = Math.min(label.y, below.y - LABEL.height - LABEL.gap);
      // What nearly shares a row with a label on the left shares it.
      for (const { side: there, y } of placed)
        if (there < side && Math.abs(y - label.y) < 16) label.y = y;
    });
  }
  return placed;
}

/** Horizontal where the slice is at that height; otherwise an elbow to the middle of the slice. */
function leader({ part, side, y }: Placed, ring: Ring, from: number): string {
  const { cx, cy, outer } = ring;
  const dy = y - cy;
  if (Math.abs(dy) < outer) {
    const angle = Math.atan2(side * Math.sqrt(outer ** 2 - dy ** 2), -dy);
    const turned = angle < 0 ? angle + 2 * Math.PI : angle;
    if (part.startAngle < turned && turned < part.endAngle) {
      return linePath([from, y], [onCircle(cx, cy, outer + 4, turned)[0], y]);
    }
  }
  const [x1, y1] = onCircle(cx, cy, outer + 4, part.midAngle);
  const lean = Math.min(Math.abs(y1 - y), 16) * Math.sign(from - x1);
  const elbow = Math.sin(part.midAngle) * side < 0 ? x1 : x1 + lean;
  return linePath([from, y], [elbow, y], [x1, y1]);
}

const WIDEST_RING = 1000;
const SPINE = 48;

const outerOf = (width: number): number => (width >= WIDEST_RING ? 168 : 144);

const labelWidth = ({ name, percent, euros }: RingItem, measure: MeasureText): number =>
  Math.max(
    measure(name, LABEL.size, 600),
    measure(percent, LABEL.share, 600),
    measure(euros, LABEL.euros),
  );

/** Whether the labels have room beside the ring, in the font the reader sees. */
export const labelsFit = (width: number, { items }: RingText, measure: MeasureText): boolean =>
  items.every((item) => outerOf(width) + SPINE + 10 + labelWidth(item, measure) <= width / 2);

/** The wide form: labels with leaders on both sides of the ring. */
export function ringWithLabels(
  width: number,
  words: RingText,
  measure: MeasureText,
  selected: string | undefined,
): Drawing {
  const outer = outerOf(width);
  const ring: Ring = { cx: width / 2, cy: outer + 40, outer, inner: Math.round(outer * 0.653) };
  const parts = ringSlices(words, outer);
  const labels = placeLabels(parts, ring);
  const lift = Math.max(0, 34 - Math.min(...labels.map(({ y }) => y)));
  const shifted = { ...ring, cy: ring.cy + lift };
  labels.forEach((label) => (label.y += lift));
  let foot = Math.ceil(shifted.cy + outer + 4);
  const marks: Mark[] = ringMarks(shifted, parts, selected);
  // What has no slice is said: 0, or that the source gives no figure.
  for (const item of words.items) {
    if (item.value > 0) continue;
    const line = `${item.name}: ${item.euros}`;
    marks.push(
      text(width / 2, (foot += 20), line, { size: LABEL.euros, anchor: 'middle', fill: 'ink2' }),
    );
  }
  const targets = labels.map((label): Target => {
    const { part, side, y } = label;
    const spine = shifted.cx + side * (outer + SPINE);
    const x = spine + side * 10;
    const anchor = side === 1 ? 'start' : 'end';
    const bold = part.id === selected ? 600 : 400;
    const widest = labelWidth(part, measure);
    const topEdge = y - 12;
    marks.push(
      stroked(leader(label, shifted, spine - side * 2), 'ui', 1),
      filled(rectPath(spine - 2, topEdge, 4, LABEL.height), part.id),
      text(x, y + 2, part.name, { size: LABEL.size, weight: bold, anchor }),
      text(x, y + 30, part.percent, { size: LABEL.share, weight: 600, anchor }),
      text(x, y + 54, part.euros, { size: LABEL.euros, anchor, fill: 'ink2' }),
    );
    return targetFor(part, shifted, selected, {
      x: side === 1 ? spine - 2 : x - widest,
      y: topEdge,
      width: widest + 12,
      height: LABEL.height,
    });
  });
  marks.push(...centreMarks(shifted, words, measure));
  return { scene: { width, height: foot + 4, marks, targets }, widened: widenedOf(parts) };
}

const ROW = 56;

/** Rows of swatch, name, euros and share. Returns the box of each, by its id. */
function listMarks(
  marks: Mark[],
  items: readonly RingItem[],
  x: number,
  y: number,
  width: number,
  measure: MeasureText,
  selected: string | undefined,
): ReadonlyMap<SourceId, Box> {
  const boxes = new Map<SourceId, Box>();
  items.forEach((item, index) => {
    const top = y + index * ROW;
    if (index > 0) {
      marks.push(stroked(linePath([x, top], [x + width, top]), 'line', 1));
    }
    // Where name and share do not fit on one line, the share stands by the euros.
    const tight = measure(item.name, 15, 600) + measure(item.percent, 18, 600) + 34 > width;
    marks.push(
      filled(rectPath(x, top + 14, 12, 12), item.id),
      text(x + 22, top + 25, item.name, { size: 15, weight: item.id === selected ? 600 : 400 }),
      text(x + 22, top + 45, item.euros, { size: 14, fill: 'ink2' }),
      text(x + width, top + (tight ? 45 : 26), item.percent, {
        size: tight ? 15 : 18,
        weight: 600,
        anchor: 'end',
      }),
    );
    boxes.set(item.id, { x, y: top + 2, width, height: ROW - 4 });
  });
  return boxes;
}

/** The middle form: ring to the left, list to the right. */
export function ringWithList(
  width: number,
  words: RingText,
  measure: MeasureText,
  selected: string | undefined,
): Drawing {
  const outer = width >= 480 ? 112 : 84;
  const inner = width >= 480 ? 74 : 55;
  const rows = words.items.length * ROW;
  const height = Math.max(2 * outer + 16, rows + 8);
  const ring: Ring = { cx: outer + 6, cy: height / 2, outer, inner };
  const parts = ringSlices(words, outer);
  const marks = ringMarks(ring, parts, selected);
  const left = 2 * outer + (width >= 480 ? 52 : 40);
  const boxes = listMarks(
    marks,
    words.items,
    left,
    (height - rows) / 2,
    width - left,
    measure,
    selected,
  );
  marks.push(...centreMarks(ring, words, measure));
  const targets = targetsFor(parts, ring, selected, boxes);
  return { scene: { width, height, marks, targets }, widened: widenedOf(parts) };
}

/** The phone form: shares round the ring, the list under it. */
export function ringAboveList(
  width: number,
  words: RingText,
  measure: MeasureText,
  selected: string | undefined,
): Drawing {
  // On the smallest screens the list alone has the shares, so that the ring has room for the total.
  const labelled = width >= 250;
  const outer = Math.min(86, width / 2 - (labelled ? 62 : 8));
  const ring: Ring = { cx: width / 2, cy: outer + 28, outer, inner: outer * 0.64 };
  const parts = ringSlices(words, outer);
  const marks = ringMarks(ring, parts, selected);
  let free = Infinity;
  for (const part of labelled ? [...parts].reverse() : []) {
    const nearTop = endsAtTop(part, parts);
    const side = Math.sin(part.midAngle) >= 0 || nearTop ? 1 : -1;
    const [px, py] = onCircle(ring.cx, ring.cy, outer + 11, part.midAngle);
    if (nearTop) {
      const [x0, y0] = onCircle(ring.cx, ring.cy, outer + 2, part.midAngle);
      const y1 = ring.cy - outer - 12;
      marks.push(stroked(linePath([x0, y0], [x0, y1], [ring.cx + 9, y1]), 'ui', 1));
      marks.push(text(ring.cx + 13, y1 + 5, part.percent, { size: 14, weight: 600 }));
      free = ring.cx - 4;
      continue;
    }
    const overhang = side === 1 ? 0 : Math.max(0, measure(part.percent, 14, 600) - px + 2);
    const crowded = py < ring.cy - outer * 0.8 && side === -1 && px > free;
    marks.push(
      text((crowded ? free : px) + overhang, py + 5 - 5 * Math.cos(part.midAngle), part.percent, {
        size: 14,
        weight: 600,
        anchor: side === 1 ? 'start' : 'end',
      }),
    );
  }
  const y = 2 * outer + 28 + 24;
  const boxes = listMarks(marks, words.items, 0, y, width, measure, selected);
  marks.push(...centreMarks(ring, words, measure));
  const height = Math.ceil(y + words.items.length * ROW);
  const targets = targetsFor(parts, ring, selected, boxes);
  return { scene: { width, height, marks, targets }, widened: widenedOf(parts) };
}

const targetsFor = (
  parts: readonly RingSlice[],
  ring: Ring,
  selected: string | undefined,
  boxes: ReadonlyMap<SourceId, Box>,
): Target[] =>
  parts.flatMap((part) => {
    const box = boxes.get(part.id);
    return box ? [targetFor(part, ring, selected, box)] : [];
  });

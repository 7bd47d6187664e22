import {
  filled,
  linePath,
  rectPath,
  stroked,
  text,
  wrap,
  type Mark,
  type MeasureText,
  type Target,
} from '../../charts/scene.js';
import {
  centreMarks,
  ringMarks,
  ringSlices,
  widenedOf,
  type Drawing,
  type RingItem,
  type RingText,
} from './ring.js';

/** One source beside the model, with its words. */
export interface StripItem extends RingItem {
  readonly share: number;
  /** The share or range in the model, 0 to 1; equal ends for a fixed share. */
  readonly model?: { readonly low: number; readonly high: number };
  /** "Malli 25–40 %" and "mallin rajoissa", which may be empty. */
  readonly modelText: string;
  readonly verdict: string;
}

export interface StripText extends RingText {
  readonly items: readonly StripItem[];
  readonly legendShare: string;
  readonly legendModel: string;
  /** 0 %, 50 %, 100 % */
  readonly axis: readonly [string, string, string];
}

const BAR = 12;
/** The narrowest bar that can be seen. */
const MINIMUM = 2;
const ROW = 95;

/**
 * Each share as a bar on one scale from 0 to 100 per cent, the same in every city, so that cities
 * compare. A range has no honest angle on a ring; here it is a band with brackets.
 */
export function strips(
  width: number,
  words: StripText,
  measure: MeasureText,
  selected: string | undefined,
): Drawing {
  const withRing = width >= 560;
  const left = withRing ? 200 + Math.round((width - 560) * 0.06) : 0;
  const room = width - left;
  const marks: Mark[] = [];
  const targets: Target[] = [];
  let y = legend(marks, words, left, room, measure);
  const scale = (share: number): number => left + share * room;
  for (const item of words.items) {
    targets.push(strip(marks, item, { y, left, room, scale, measure, selected }));
    y += ROW + drop(item, room, measure) + (lines(item, room, measure).length - 1) * 18;
  }
  marks.push(stroked(linePath([left, y], [left + room, y]), 'ui', 1));
  words.axis.forEach((label, index) => {
    const x = scale(index / 2);
    const anchor = (['start', 'middle', 'end'] as const)[index] ?? 'middle';
    marks.push(
      stroked(linePath([x, y], [x, y + 5]), 'ui', 1),
      text(x, y + 21, label, { size: 13, anchor, fill: 'ink2' }),
    );
  });
  const height = y + 28;
  const ring = { cx: 86, cy: height / 2, outer: 84, inner: 56 };
  const slices = withRing ? ringSlices(words, ring.outer) : [];
  if (withRing) {
    marks.push(...ringMarks(ring, slices, selected), ...centreMarks(ring, words, measure));
  }
  const onRing = widenedOf(slices);
  const widened = words.items
    .filter(({ id, value, share }) => onRing.includes(id) || (value > 0 && share * room < MINIMUM))
    .map(({ id }) => id);
  return { scene: { width, height, marks, targets }, widened };
}

function legend(
  marks: Mark[],
  words: StripText,
  left: number,
  room: number,
  measure: MeasureText,
): number {
  const first = 36 + measure(words.legendShare, 13);
  const second = 48 + measure(words.legendModel, 13);
  const oneLine = first + 28 + second <= room;
  const x2 = oneLine ? left + first + 28 : left;
  // Under each other both texts begin at the same edge, if there is room.
  const x1 = left + (oneLine || first + 10 > room ? 36 : 46);
  const shareLines = wrap(words.legendShare, left + room - x1, (each) => measure(each, 13));
  const modelLines = wrap(words.legendModel, left + room - x2 - 46, (each) => measure(each, 13));
  const y2 = oneLine ? 8 : 30 + (shareLines.length - 1) * 18;
  const small = { size: 13, fill: 'ink2' as const };
  marks.push(
    filled(rectPath(left, 2, 28, BAR), 'ui'),
    ...shareLines.map((line, index) => text(x1, 13 + index * 18, line, small)),
    filled(rectPath(x2, y2 - 8, 28, 18), 'band'),
    bracket(x2, y2 - 9, 20, 1),
    bracket(x2 + 28, y2 - 9, 20, -1),
    stroked(linePath([x2 + 36, y2 - 9], [x2 + 36, y2 + 11]), 'ink', 2),
    ...modelLines.map((line, index) => text(x2 + 46, y2 + 5 + index * 18, line, small)),
  );
  return y2 + 26 + (modelLines.length - 1) * 18;
}

const bracket = (x: number, y: number, height: number, direction: 1 | -1): Mark =>
  stroked(
    linePath(
      [x + direction * 5, y + 1],
      [x + direction, y + 1],
      [x + direction, y + height - 1],
      [x + direction * 5, y + height - 1],
    ),
    'ink',
    2,
  );

/** The share stands under the name where there is no room for both on a line. */
const drop = ({ name, percent }: StripItem, room: number, measure: MeasureText): number =>
  measure(name, 15, 600) + measure(percent, 20, 600) + 36 > room ? 26 : 0;

/** The model with a dot before the verdict, if there is room for both; else the verdict on lines below. */
function lines(item: StripItem, room: number, measure: MeasureText): readonly string[] {
  const { modelText, verdict } = item;
  const free = room - euroRoom(item, room, measure);
  if (!verdict) return wrap(modelText, room, (each) => measure(each, 14));
  const before = `${modelText} · `;
  return measure(before, 14) + measure(verdict, 14, 600) <= free
    ? [before]
    : [modelText, ...wrap(verdict, room, (each) => measure(each, 14, 600))];
}

const euroRoom = (item: StripItem, room: number, measure: MeasureText): number =>
  room >= 400 ? measure(item.euros, 14) + 24 : 0;

interface Place {
  readonly y: number;
  readonly left: number;
  readonly room: number;
  readonly scale: (share: number) => number;
  readonly measure: MeasureText;
  readonly selected: string | undefined;
}

function strip(marks: Mark[], item: StripItem, place: Place): Target {
  const { y, left, room, scale, measure, selected } = place;
  const dropped = drop(item, room, measure);
  const bar = y + 38 + dropped;
  const end = item.value > 0 ? Math.max(scale(item.share), left + MINIMUM) : left;
  const bold = item.id === selected ? 600 : 400;
  marks.push(
    filled(rectPath(left, y + 10, 12, 12), item.id),
    text(left + 20, y + 21, item.name, { size: 15, weight: bold }),
    text(left + room, y + 22 + dropped, item.percent, { size: 20, weight: 600, anchor: 'end' }),
    filled(rectPath(left, bar, room, BAR), 'track'),
  );
  if (item.model && item.model.low !== item.model.high) {
    const [low, high] = [scale(item.model.low), scale(item.model.high)];
    marks.push(filled(rectPath(low, bar - 7, high - low, BAR + 14), 'band'));
  }
  marks.push(filled(rectPath(left, bar, end - left, BAR), item.id));
  if (item.model) marks.push(...limits(item.model, bar, scale, end));
  const text14 = { size: 14, fill: 'ink2' as const };
  const [first = '', ...below] = lines(item, room, measure);
  const base = bar + BAR + 25;
  const bold14 = { size: 14, weight: 600 as const };
  marks.push(text(left, base, first, text14));
  if (below.length === 0) marks.push(text(left + measure(first, 14), base, item.verdict, bold14));
  below.forEach((row, index) => {
    marks.push(text(left, base + (index + 1) * 18, row, item.verdict ? bold14 : text14));
  });
  if (euroRoom(item, room, measure) > 0) {
    marks.push(text(left + room, base, item.euros, { ...text14, anchor: 'end' }));
  }
  const height = ROW - 8 + dropped + below.length * 18;
  return {
    id: item.id,
    label: item.label,
    selected: item.id === selected,
    hit: rectPath(left, y, room, height),
    focus: rectPath(left - 6, y + 1, room + 12, height),
  };
}

/** Limits in ink; where the bar covers one, it turns to the colour of the surface. */
function limits(
  model: { readonly low: number; readonly high: number },
  bar: number,
  scale: (share: number) => number,
  end: number,
): Mark[] {
  const top = bar - 8;
  const height = BAR + 16;
  const covered = (x: number): Mark[] =>
    x < end ? [stroked(linePath([x, bar], [x, bar + BAR]), 'surface', 2)] : [];
  if (model.low === model.high) {
    const x = scale(model.low);
    return [stroked(linePath([x, top], [x, top + height]), 'ink', 2), ...covered(x)];
  }
  const low = scale(model.low);
  const high = scale(model.high);
  return [
    // At 0 it would hide where the bar begins.
    ...(model.low > 0 ? [bracket(low, top, height, 1), ...covered(low + 1)] : []),
    bracket(high, top, height, -1),
    ...covered(high - 1),
  ];
}

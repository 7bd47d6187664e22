import {
  circlePath,
  text,
  type Mark,
  type Measure,
  type Paint,
  type Scene,
  type Target,
} from '../../charts/scene.js';
import type { CityId } from '../../data/select.js';
import { linesPath, outlinesPath, type Drawing } from '../../map/lines.js';
import {
  bubbleRadius,
  placeLabels,
  PREFERRED_SIDES,
  type Box,
  type LabelInput,
  type Placement,
} from '../../map/placement.js';
import type { EastNorth } from '../../map/projection.js';
import { fitView, toPx, type View } from '../../map/view.js';
import { LABEL, LINE, SMALLEST } from './sizes.js';

export interface CityMark {
  readonly id: CityId;
  readonly name: string;
  /** The figure beside the name; empty for plain markers. */
  readonly valueText: string;
  /** Null for no data: an open ring. */
  readonly value: number | null;
  readonly at: EastNorth;
  /** What a screen reader says. */
  readonly label: string;
}

/** Markers whose area stands for a figure. */
export interface Bubbles {
  readonly largest: number;
  /** What the areas mean, where the largest has a radius of `full`. */
  readonly legend: (width: number, full: number) => Legend;
}

export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly basemap: Drawing;
  readonly cities: readonly CityMark[];
  /** Undefined for plain markers. */
  readonly bubbles: Bubbles | undefined;
  /** The names of the regions, if they are to be shown, where nothing else stands. */
  readonly regionMarks: ((view: View, taken: readonly Box[]) => readonly Mark[]) | undefined;
  readonly selected: string | undefined;
  /** Where the reader has zoomed and panned to; undefined for the whole country. */
  readonly view: View | undefined;
  /** A tile layer lies under the picture. */
  readonly overTiles: boolean;
}

const PLAIN = 6;
const HIT = 12;

/** The whole country in the picture, with room for names over the sea. */
export const countryView = (basemap: Drawing, width: number, height: number): View =>
  fitView(basemap.bounds, width, height, {
    insets: { top: 6, right: width < 400 ? 28 : 6, bottom: 30, left: 6 },
  });

/** Bubbles shrink together before a name is left out. */
const SHRINK = [1, 0.85, 0.7, 0.55];

/** Finland with one marker a city region: sea and land, borders, bubbles, names, legend. */
export function mapPicture(picture: MapPicture, measure: Measure): Scene {
  const { width, height, basemap, selected } = picture;
  const home = countryView(basemap, width, height);
  const view = picture.view ?? home;
  const { bubbles, places, legend } = arrange(picture, view, view.k > home.k * 1.01, measure);
  const inOrder = [...bubbles].sort(
    (a, b) => picture.cities.indexOf(a.city) - picture.cities.indexOf(b.city),
  );
  return {
    width,
    height,
    marks: [
      ...baseMarks(basemap, view, home, picture.overTiles),
      ...(picture.regionMarks?.(view, [
        ...places,
        ...bubbles.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
      ]) ?? []),
      ...(legend?.marks ?? []),
      ...bubbles.flatMap((bubble) => bubbleMarks(bubble, selected)),
      ...places.flatMap((place) => labelMarks(place, picture, measure)),
    ],
    targets: inOrder.map(({ city, x, y, r }): Target => ({
      id: city.id,
      label: city.label,
      selected: city.id === selected,
      hit: circlePath(x, y, Math.max(HIT, r)),
      focus: circlePath(x, y, Math.max(HIT, r + 6)),
    })),
  };
}

interface Arrangement {
  readonly bubbles: readonly Bubble[];
  readonly places: readonly Placement[];
  readonly legend: Legend | undefined;
}

/** Bubbles as large as they can be while every name in the picture has a place. */
function arrange(picture: MapPicture, view: View, zoomed: boolean, measure: Measure): Arrangement {
  const { width, height } = picture;
  const scales = picture.bubbles ? SHRINK : [1];
  let best: Arrangement | undefined;
  for (const scale of scales) {
    const full = bubbleRadius(width) * scale;
    const bubbles = bubblesOf(picture, view, full);
    const legend = zoomed ? undefined : picture.bubbles?.legend(width, full);
    const shown = bubbles.filter(
      ({ x, y, r }) => x > -r && x < width + r && y > -r && y < height + r,
    );
    const places = placeLabels(
      shown.map((bubble) => labelOf(bubble, picture.selected, measure)),
      {
        bounds: { x: 0, y: 0, width, height },
        obstacles: [zoomButtons(width), ...(legend ? [legend.box] : [])],
      },
    );
    if (!best || places.length > best.places.length) best = { bubbles, places, legend };
    if (places.length === shown.length) break;
  }
  return best ?? { bubbles: [], places: [], legend: undefined };
}

/** The corner in which the zoom buttons lie over the picture. */
const zoomButtons = (width: number): Box => ({ x: width - 44, y: 0, width: 44, height: 136 });

const labelOf = (
  { city, x, y, r }: Bubble,
  selected: string | undefined,
  measure: Measure,
): LabelInput => ({
  id: city.id,
  x,
  y,
  r,
  sizes: sizesOf(city, measure),
  priority: city.id === selected ? Infinity : (city.value ?? 0),
  prefer: PREFERRED_SIDES[city.id],
});

interface Bubble {
  readonly city: CityMark;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** The largest first, so that small ones lie on top. */
function bubblesOf({ cities, bubbles }: MapPicture, view: View, full: number): readonly Bubble[] {
  return cities
    .map((city): Bubble => {
      const [x, y] = toPx(view, city.at);
      const r =
        !bubbles || city.value === null
          ? PLAIN
          : Math.max(SMALLEST, full * Math.sqrt(city.value / bubbles.largest));
      return { city, x, y, r };
    })
    .sort((a, b) => b.r - a.r);
}

/** An engine may draw a name a little wider than it measured it. */
const SLACK = 1.05;

/** As bold as when it is selected: nothing moves then. */
const sizesOf = (city: CityMark, measure: Measure) => {
  const name = measure(city.name, LABEL, 600);
  const short = { width: name * SLACK, height: LINE };
  if (!city.valueText) return [short];
  const value = measure(` ${city.valueText}`, LABEL, 600);
  return [{ width: (name + value) * SLACK, height: LINE }, short];
};

/**
 * Paths are made for a few fixed scales and moved and stretched from there: during a drag only one
 * transform changes.
 */
const paths = new WeakMap<
  Drawing,
  Map<string, { land: string; regions: string; councils: string }>
>();

function pathsAt(basemap: Drawing, view: View) {
  const known =
    paths.get(basemap) ?? new Map<string, { land: string; regions: string; councils: string }>();
  paths.set(basemap, known);
  const key = [view.k, view.tx, view.ty].join(' ');
  let found = known.get(key);
  if (!found) {
    found = {
      land: outlinesPath(basemap.land, view),
      regions: linesPath(basemap.regionBorders, view),
      councils: linesPath(basemap.councilBorders, view),
    };
    if (known.size > 12) known.clear();
    known.set(key, found);
  }
  return found;
}

function baseMarks(basemap: Drawing, view: View, home: View, overTiles: boolean): readonly Mark[] {
  const level = 2 ** Math.max(0, Math.ceil(Math.log2(view.k / home.k) - 0.01));
  const drawn: View = { k: home.k * level, tx: home.tx * level, ty: home.ty * level };
  const { land, regions, councils } = pathsAt(basemap, drawn);
  const k = view.k / drawn.k;
  const line = (d: string, stroke: Paint, strokeWidth: number, dash?: string): Mark => ({
    type: 'path',
    d,
    stroke,
    strokeWidth,
    ...(dash ? { dash } : {}),
  });
  return [
    {
      type: 'group',
      transform: { x: view.tx - drawn.tx * k, y: view.ty - drawn.ty * k, k },
      marks: [
        ...(overTiles ? [] : [{ type: 'path', d: land, fill: 'land' } as const]),
        line(councils, overTiles ? 'ui' : 'border', 1.25),
        line(regions, overTiles ? 'ui' : 'border', 1.25, '3 3'),
        line(land, 'coast', 0.75),
      ],
    },
  ];
}

function bubbleMarks({ city, x, y, r }: Bubble, selected: string | undefined): readonly Mark[] {
  const chosen = city.id === selected;
  if (city.value === null) {
    return [
      {
        type: 'path',
        d: circlePath(x, y, r),
        fill: 'surface',
        stroke: 'city',
        strokeWidth: 1.5,
        dash: '2 2',
      },
    ];
  }
  return [
    {
      type: 'path',
      d: circlePath(x, y, r),
      fill: chosen ? 'city-selected' : 'city',
      stroke: 'surface',
      strokeWidth: 1.5,
    },
    ...(chosen
      ? [{ type: 'path', d: circlePath(x, y, r + 1), stroke: 'ink', strokeWidth: 3 } as const]
      : []),
  ];
}

/** The name, and the figure in bold after it. */
function labelMarks(place: Placement, picture: MapPicture, measure: Measure): readonly Mark[] {
  const city = picture.cities.find(({ id }) => id === place.id);
  if (!city) return [];
  const weight = city.id === picture.selected ? 600 : 400;
  const baseline = place.y + LINE / 2 + LABEL * 0.35;
  const value = place.form > 0 ? '' : city.valueText;
  const indent = measure(value ? `${city.name} ` : city.name, LABEL, weight);
  const whole = indent + measure(value, LABEL, 600);
  // Room to spare belongs on the far side of the marker.
  const spare = place.width - whole;
  const ring = weight > 400 ? 3 : 0;
  const aside = place.x + { start: ring, middle: spare / 2, end: spare - ring }[place.anchor];
  const left = Math.max(0, Math.min(aside, picture.width - whole * SLACK));
  const part = (x: number, words: string, bold: 400 | 600): Mark =>
    text(x, baseline, words, { size: LABEL, weight: bold, halo: 'surface' });
  const name = part(left, city.name, weight);
  return value ? [name, part(left + indent, value, 600)] : [name];
}

export interface Legend {
  readonly marks: readonly Mark[];
  readonly box: Box;
}

import {
  circlePath,
  filled,
  stroked,
  text,
  type Mark,
  type MeasureText,
  type Scene,
  type Target,
} from '../../charts/scene.js';
import type { CityId } from '../../data/select.js';
import type { Drawing } from '../../map/drawing.js';
import type { Box } from '../../charts/box.js';
import { placeLabels, type LabelInput, type Placement } from '../../map/placement.js';
import type { EastNorth } from '../../map/projection.js';
import { fitView, toPx, type Bounds, type View } from '../../map/view.js';
import { PREFERRED_SIDES } from './sides.js';
import { bubbleRadius, LABEL, LINE, SMALLEST } from './sizes.js';

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
  /** What is said where some are drawn larger than their value, to be seen. */
  readonly enlarged: string;
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

/** By the width of the picture: where cities stand close, there is more room between small ones. */
const plainRadius = (width: number): number => (width < 270 ? 4 : width < 400 ? 5 : 6);

/** The islands of Åland: a name on them would be taken for theirs. */
export const ALAND: Bounds = { minX: 85_000, minY: 6_669_000, maxX: 144_000, maxY: 6_718_000 };
/** An island off Oulu, whose shore would look like an accent on a letter. */
const HAILUOTO: Bounds = { minX: 385_000, minY: 7_205_000, maxX: 409_000, maxY: 7_221_000 };

export const boxOn = (view: View, { minX, minY, maxX, maxY }: Bounds): Box => {
  const [x, y] = toPx(view, [minX, maxY]);
  return { x, y, width: (maxX - minX) * view.k, height: (maxY - minY) * view.k };
};

/** Between a marker and its name, so much that a ring for the focus has room. */
const GAP = 6;
const HIT = 12;

const TOP = 6;
const BOTTOM = 30;

/** The whole country in the picture, with room for names over the sea. */
export const countryView = (basemap: Drawing, width: number, height: number): View =>
  fitView(basemap.bounds, width, height, {
    insets: { top: TOP, right: width < 400 ? 28 : 6, bottom: BOTTOM, left: 6 },
  });

/** The height of a picture that the country fills from side to side. */
export const filledHeight = (basemap: Drawing, width: number): number =>
  (basemap.bounds.maxY - basemap.bounds.minY) * countryView(basemap, width, Infinity).k +
  TOP +
  BOTTOM;

/**
 * Circles that stand for figures shrink together before a name could be taken for another, and still more
 * before one is left out.
 */
const SHRINK = [1, 0.85, 0.7, 0.55];
const SMALL_ENOUGH = 0.7;
/** So much doubt which name belongs to which marker is none to a reader. */
const CLEAR = 20;

/**
 * Finland with one marker a city region: sea and land, borders, bubbles, names, legend; with it what
 * must be said of the bubbles.
 */
export function mapPicture(
  picture: MapPicture,
  measure: MeasureText,
): { readonly scene: Scene; readonly pictureNotes: readonly string[] } {
  const { width, height, basemap, selected } = picture;
  const home = countryView(basemap, width, height);
  const view = picture.view ?? home;
  const { bubbles, places, legend } = arrange(picture, view, view.k > home.k * 1.01, measure);
  const inOrder = [...bubbles].sort(
    (a, b) => picture.cities.indexOf(a.city) - picture.cities.indexOf(b.city),
  );
  const scene: Scene = {
    width,
    height,
    marks: [
      ...baseMarks(basemap, view, home, picture.overTiles),
      ...(picture.regionMarks?.(view, [
        zoomButtons(width),
        ...places,
        ...bubbles.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
      ]) ?? []),
      ...(legend?.marks ?? []),
      // The halo of a name must not bite into a marker.
      ...places.flatMap((place) => labelMark(place, picture)),
      ...bubbles.flatMap((bubble) => bubbleMarks(bubble, selected)),
    ],
    targets: inOrder.map(({ city, x, y, r }): Target => ({
      id: city.id,
      label: city.label,
      selected: city.id === selected,
      hit: circlePath(x, y, Math.max(HIT, r)),
      focus: circlePath(x, y, r + 3),
    })),
  };
  const enlarged = bubbles.some((bubble) => bubble.enlarged) && picture.bubbles?.enlarged;
  return { scene, pictureNotes: enlarged ? [enlarged] : [] };
}

interface Arrangement {
  readonly bubbles: readonly Bubble[];
  readonly places: readonly Placement[];
  readonly legend: Legend | undefined;
}

/** Bubbles as large as they can be while every name in the picture has a place. */
function arrange(
  picture: MapPicture,
  view: View,
  zoomed: boolean,
  measure: MeasureText,
): Arrangement {
  const { width, height } = picture;
  let best: Arrangement | undefined;
  let least = Infinity;
  // The first picture has plain markers, and no time to search again.
  for (const scale of picture.bubbles ? SHRINK : [1]) {
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
        obstacles: [
          zoomButtons(width),
          ...[ALAND, HAILUOTO].map((islands) => boxOn(view, islands)),
          ...(legend ? [legend.box] : []),
        ],
        gap: GAP,
      },
    );
    const missing = shown.length - places.length;
    const doubt = places.reduce((sum, place) => sum + place.doubt, missing * 1000);
    if (doubt < least) {
      best = { bubbles, places, legend };
      least = doubt;
    }
    if (doubt < CLEAR || (missing === 0 && scale <= SMALL_ENOUGH)) break;
  }
  return best ?? { bubbles: [], places: [], legend: undefined };
}

/** The corner in which the zoom buttons lie over the picture. */
const zoomButtons = (width: number): Box => ({ x: width - 44, y: 0, width: 44, height: 136 });

const labelOf = (
  { city, x, y, r }: Bubble,
  selected: string | undefined,
  measure: MeasureText,
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
  /** Larger than its value asks for, to be seen. */
  readonly enlarged: boolean;
}

/** The largest first, so that small ones lie on top. */
function bubblesOf(
  { cities, bubbles, width }: MapPicture,
  view: View,
  full: number,
): readonly Bubble[] {
  return cities
    .map((city): Bubble => {
      const [x, y] = toPx(view, city.at);
      if (!bubbles || city.value === null)
        return { city, x, y, r: plainRadius(width), enlarged: false };
      const r = full * Math.sqrt(city.value / bubbles.largest);
      return { city, x, y, r: Math.max(SMALLEST, r), enlarged: r < SMALLEST };
    })
    .sort((a, b) => b.r - a.r);
}

/** An engine may draw a name a little wider than it measured it. */
const SLACK = 1.05;

/** As bold as when it is selected: nothing moves then. */
const sizesOf = (city: CityMark, measure: MeasureText) => {
  const name = measure(city.name, LABEL, 600);
  const short = { width: name * SLACK, height: LINE };
  if (!city.valueText) return [short];
  const value = measure(` ${city.valueText}`, LABEL, 600);
  return [{ width: (name + value) * SLACK, height: LINE }, short];
};

function baseMarks(basemap: Drawing, view: View, home: View, overTiles: boolean): readonly Mark[] {
  const { land, regionBorders, councilBorders, view: drawn } = basemap.drawnIn(view, home);
  const k = view.k / drawn.k;
  const border = overTiles ? 'ui' : 'border';
  return [
    {
      type: 'group',
      transform: { x: view.tx - drawn.tx * k, y: view.ty - drawn.ty * k, k },
      marks: [
        ...(overTiles ? [] : [filled(land, 'land')]),
        stroked(councilBorders, border, 1.25),
        { ...stroked(regionBorders, border, 1.25), dash: '3 3' },
        stroked(land, 'coast', 0.75),
      ],
    },
  ];
}

function bubbleMarks({ city, x, y, r }: Bubble, selected: string | undefined): readonly Mark[] {
  const chosen = city.id === selected;
  if (city.value === null) {
    return [{ ...stroked(circlePath(x, y, r), 'city', 1.5), fill: 'surface', dash: '2 2' }];
  }
  return [
    {
      ...stroked(circlePath(x, y, r), 'surface', 1.5),
      fill: chosen ? 'city-selected' : 'city',
    },
    ...(chosen ? [stroked(circlePath(x, y, r + 1), 'ink', 3)] : []),
  ];
}

/** The name, and the figure in bold after it. Room to spare is on the far side of the marker. */
function labelMark({ id, form, anchor, x, y, width }: Placement, picture: MapPicture): Mark[] {
  const city = picture.cities.find((each) => each.id === id);
  if (!city) return [];
  const chosen = id === picture.selected;
  // Clear of the ring round the marker, as far as the picture reaches.
  const ring = chosen ? Math.min(3, anchor === 'end' ? x : picture.width - x - width) : 0;
  return [
    text(
      x + { start: ring, middle: width / 2, end: width - ring }[anchor],
      y + LINE / 2 + LABEL * 0.35,
      city.name,
      {
        size: LABEL,
        anchor,
        halo: 'surface',
        ...(chosen && { weight: 600 }),
        ...(form === 0 && { bold: city.valueText }),
      },
    ),
  ];
}

export interface Legend {
  readonly marks: readonly Mark[];
  readonly box: Box;
}

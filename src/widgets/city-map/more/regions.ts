import room from '../../../../data/first-view/city-map.regions.json';
import { text, type Mark } from '../../../charts/scene.js';
import { regions } from '../../../data/regions.js';
import type { ViewContext } from '../../../element/view-model.js';
import { overlaps, type Box, type Size } from '../../../charts/box.js';
import { toPx, type View } from '../../../map/view.js';
import { ALAND, boxOn } from '../picture.js';
import { LABEL } from '../sizes.js';

/** From one line of a name to the next. */
const STEP = 16;
/** The name is a little narrower than its region. */
const MARGIN = 4;

/** So much of a name lies within its borders; its ends may reach over them, as on any map. */
const CORE = 0.66;

const ALAND_CODE = '21';

/** Names of regions within their borders, where they cover neither a city's name nor its marker. */
export function regionMarks(
  { width, height }: Size,
  view: View,
  occupied: readonly Box[],
  { language, measure }: ViewContext,
): readonly Mark[] {
  const taken = [...occupied];
  return regions.rows.flatMap(({ code, name }): Mark[] => {
    const lines = [[name[language]], name[language].split(/(?<=-)| /)];
    for (const words of lines) {
      const size = {
        width: Math.max(...words.map((word) => measure(word, LABEL))) + MARGIN,
        height: STEP * words.length,
      };
      const free = placesFor(code, size, view).find(
        (place) =>
          place.x >= 0 &&
          place.y >= 0 &&
          place.x + place.width <= width &&
          place.y + place.height <= height &&
          !taken.some((each) => overlaps(each, place, 0)),
      );
      if (!free) continue;
      taken.push(free);
      return words.map((word, index) =>
        text(free.x + free.width / 2, free.y + index * STEP + STEP * 0.78, word, {
          size: LABEL,
          anchor: 'middle',
          fill: 'ink2',
          halo: code === ALAND_CODE ? 'surface' : 'land',
        }),
      );
    }
    return [];
  });
}

/** Where a name could stand, the place with the most air first. */
function placesFor(code: string, size: Size, view: View): readonly Box[] {
  if (code === ALAND_CODE) return roundAland(size, view);
  const [lowest = 0, ...ends] =
    (room.regions as Readonly<Record<string, readonly number[]>>)[code] ?? [];
  const rows = ends.slice(0, ends.length / 2).map((_, i) => {
    const north = (lowest + i * room.row) * 1000;
    const [west, y] = toPx(view, [(ends[2 * i] ?? 0) * 1000, north]);
    const [east] = toPx(view, [(ends[2 * i + 1] ?? 0) * 1000, north]);
    return { west, east, y };
  });
  return rows
    .flatMap(({ y: middle }) => {
      const core = size.height * CORE;
      const [top, bottom] = [middle - core / 2, middle + core / 2];
      const across = rows.filter(({ y }) => y >= top && y <= bottom);
      const whole = Math.min(...rows.map(({ y }) => y)) <= top && (rows[0]?.y ?? 0) >= bottom;
      const west = Math.max(...across.map((row) => row.west));
      const air = Math.min(...across.map((row) => row.east)) - west - size.width * CORE;
      if (!whole || air < 0) return [];
      return [0.5, 0.25, 0.75, 0, 1].map((part) => ({
        ...size,
        x: west + part * air - (size.width * (1 - CORE)) / 2,
        y: middle - size.height / 2,
        air: air * (1 - Math.abs(part - 0.5)),
      }));
    })
    .sort((a, b) => b.air - a.air);
}

/** Its islands have no room for a name; the sea round them has. */
function roundAland({ width, height }: Size, view: View): readonly Box[] {
  const islands = boxOn(view, ALAND);
  const x = islands.x + (islands.width - width) / 2;
  return [islands.y + islands.height, islands.y - height].map((y) => ({
    width,
    height,
    x: Math.max(2, x),
    y,
  }));
}

import labels from '../../../../data/first-view/city-map.labels.json';
import { text, type Mark } from '../../../charts/scene.js';
import { regions } from '../../../data/regions.js';
import type { ViewContext } from '../../../element/view-model.js';
import type { Box, Size } from '../../../map/placement.js';
import { toPx, type View } from '../../../map/view.js';
import { LABEL, LINE } from '../sizes.js';

/** Names of regions where they cover neither a city's name nor its marker. */
export function regionMarks(
  { width, height }: Size,
  view: View,
  occupied: readonly Box[],
  { language, measure }: ViewContext,
): readonly Mark[] {
  const taken = [...occupied];
  return Object.entries(labels)
    .sort()
    .flatMap(([code, [east = 0, north = 0]]): Mark[] => {
      const name = regions.rows.find((region) => region.code === code)?.name[language];
      if (!name) return [];
      const [x, y] = toPx(view, [east, north]);
      const box = { width: measure(name, LABEL) + 4, height: LINE - 2 };
      for (const [dx, dy] of OFFSETS) {
        const place = { ...box, x: x + dx * box.width - box.width / 2, y: y + dy - box.height / 2 };
        const inside =
          place.x >= 0 &&
          place.y >= 0 &&
          place.x + place.width <= width &&
          place.y + place.height <= height;
        if (!inside || taken.some((each) => touches(each, place))) continue;
        taken.push(place);
        return [
          text(place.x + box.width / 2, place.y + box.height / 2 + LABEL * 0.35, name, {
            size: LABEL,
            anchor: 'middle',
            fill: 'ink2',
            halo: 'land',
          }),
        ];
      }
      return [];
    });
}

/** Small shifts only: a name must not wander into the next region. */
const OFFSETS: readonly (readonly [number, number])[] = [0, -8, 8, -14, 14].flatMap((dy) =>
  [0, -0.15, 0.15].map((dx) => [dx, dy] as const),
);

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

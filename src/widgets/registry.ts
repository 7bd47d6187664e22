import { InnocitiesCityMap } from './city-map/city-map.js';
import { InnocitiesFundingDonut } from './funding-donut/funding-donut.js';
import { InnocitiesThemeProjects } from './theme-projects/theme-projects.js';

/**
 * Every widget, one line each. The script-tag entry, the tests, the stories and the tools derive
 * their lists from this. Imports are static: all widgets together are one small file, and a request
 * for each would cost a visitor more than the bytes it saves.
 */
export const widgets = {
  'innocities-city-map': InnocitiesCityMap,
  'innocities-funding-donut': InnocitiesFundingDonut,
  'innocities-theme-projects': InnocitiesThemeProjects,
} as const;

export type WidgetTag = keyof typeof widgets;

type Elements = { [Tag in WidgetTag]: InstanceType<(typeof widgets)[Tag]> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be added to
  interface HTMLElementTagNameMap extends Elements {}
}

export { define, version } from './element/define.js';
export {
  InnocitiesErrorEvent,
  InnocitiesLoadEvent,
  InnocitiesSelectEvent,
  type SelectSubject,
} from './element/events.js';
export { InnocitiesElement } from './element/innocities-element.js';
export { InnocitiesGroup } from './element/group.js';
export type { ErrorCode } from './i18n/messages.js';
export type { Language, LocalizedText } from './i18n/languages.js';
export { cityIds, type CityId } from './data/select.js';
export { widgets, type WidgetTag } from './widgets/registry.js';
export { InnocitiesCityMap } from './widgets/city-map/city-map.js';
export { InnocitiesFundingDonut } from './widgets/funding-donut/funding-donut.js';
export { InnocitiesThemeProjects } from './widgets/theme-projects/theme-projects.js';

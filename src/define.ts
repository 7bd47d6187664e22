import { define } from './element/define.js';
import { upgradeFigures } from './element/figures.js';
import { InnocitiesGroup } from './element/group.js';
import { widgets } from './widgets/registry.js';

for (const [tag, element] of Object.entries(widgets)) define(tag, element);
define('innocities-group', InnocitiesGroup);
upgradeFigures();

/** Keeps the types of the tags with this module, which otherwise has none. */
export type { WidgetTag } from './widgets/registry.js';

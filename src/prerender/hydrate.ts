/**
 * All widgets, for a page that a server wrote. They are on the screen already: each is taken over after
 * a paint, in a task of its own, so that nothing waits for it.
 */
import { define } from '../element/define.js';
import { upgradeFigures } from '../element/figures.js';
import { InnocitiesGroup } from '../element/group.js';
import { afterPaint } from '../element/after-paint.js';
import { prerendering } from './prerendering.js';
import { takeOver } from './take-over.js';
import { widgets } from '../widgets/registry.js';

prerendering.takeOver = takeOver;

const waiting = Object.entries(widgets);

function next(): void {
  const [tag, element] = waiting.shift() ?? [];
  if (tag && element) {
    define(tag, element);
    afterPaint(next);
  } else upgradeFigures();
}

define('innocities-group', InnocitiesGroup);
afterPaint(next);

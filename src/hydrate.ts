/**
 * For pages with widgets that a server wrote. They are on the screen already: each is taken over after
 * a paint, in a task of its own, so that nothing waits for the script.
 */
import { define } from './element/define.js';
import { upgradeFigures } from './element/figures.js';
import { InnocitiesGroup } from './element/group.js';
import { stillness } from './still/still.js';
import { stillTable } from './still/table.js';
import { takeOver } from './still/take-over.js';
import { widgets } from './widgets/registry.js';

stillness.takeOver = takeOver;
stillness.table = stillTable;

const afterPaint = (run: () => void): void => {
  requestAnimationFrame(() => {
    setTimeout(run);
  });
};

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

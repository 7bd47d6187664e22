import type { InnocitiesSelectEvent } from './events.js';
import { nearest, rootsOf } from './roots.js';

interface Follower extends Element {
  htmlFor?: string | null;
}

/** An event of another copy of the library counts as well. */
const isSelect = (event: Event): event is InnocitiesSelectEvent =>
  'subject' in event && 'value' in event;

/** Takes the cities that are chosen in the widget named by `for`, and in those of the same group. */
export function followOthers(
  widget: Follower,
  signal: AbortSignal,
  take: (city: string | null) => void,
): void {
  const onSelect = (event: Event): void => {
    if (!isSelect(event) || event.subject !== 'city') return;
    const { target } = event;
    const { htmlFor } = widget;
    const named = Boolean(htmlFor) && target instanceof Element && target.id === htmlFor;
    const group = nearest(widget, 'innocities-group');
    if (named || (group && event.composedPath().includes(group))) take(event.value);
  };
  // Wherever such an event comes by: ids are looked for in the root of the widget and those round it.
  for (const root of rootsOf(widget))
    root.addEventListener('innocities-select', onSelect, { signal });
}

import type { WidgetHost } from './widget-host.js';
import { isForPicture } from './keys.js';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** By class: WebKit does not draw anew what hangs on `:has(:focus-visible)`. */
function tellKeys({ renderRoot }: WidgetHost, told: boolean): void {
  renderRoot.querySelector('.figure')?.classList.toggle('told', told);
}

const areTold = ({ renderRoot }: WidgetHost): boolean => renderRoot.querySelector('.told') !== null;

const focused = ({ shadowRoot }: WidgetHost) =>
  shadowRoot?.activeElement as HTMLElement | SVGElement | null;

function focusMark(widget: WidgetHost, id: string): void {
  widget.reveal?.(id);
  for (const mark of widget.renderRoot.querySelectorAll<SVGElement>('.target')) {
    if (mark.dataset.id === id) mark.focus({ preventScroll: false });
  }
}

/** Esc first clears the selection and what lies over other text, then leaves the picture; Tab goes on from there. */
function leave(widget: WidgetHost): void {
  const told = areTold(widget);
  tellKeys(widget, false);
  if (widget.selected !== undefined) widget.select(null);
  else if (!told) focused(widget)?.blur();
}

/** Along a row the last mark is followed by the first; a map has its own ways. */
function next(widget: WidgetHost, from: string, key: string): string | undefined {
  const { marks } = widget;
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  if (widget.neighbour) return widget.neighbour(from, key);
  const step = STEPS[key];
  if (step === undefined) return undefined;
  return marks[(marks.indexOf(from) + step + marks.length) % marks.length];
}

function onKey(widget: WidgetHost, event: KeyboardEvent, from: string): void {
  if (!isForPicture(event)) return;
  const { key } = event;
  if (key === 'Enter' || key === ' ') widget.select(from);
  else if (key === 'Escape') leave(widget);
  else {
    const to = next(widget, from, key);
    // At the edge of a map an arrow leads nowhere, and must not scroll the page instead.
    if (to !== undefined) focusMark(widget, to);
  }
  event.preventDefault();
  event.stopPropagation();
}

/**
 * What the reader does in a picture: `mark` is the id of the mark it happens on, if on one. A key counts
 * where the focus is: those pressed before this came are answered one after the other.
 */
export function act(widget: WidgetHost, event: Event, mark: string | undefined): void {
  if (event.type === 'focusin') {
    widget.stop = mark ?? widget.stop;
    tellKeys(widget, mark !== undefined && Boolean(focused(widget)?.matches(':focus-visible')));
  } else if (event.type === 'focusout') tellKeys(widget, false);
  else if (mark === undefined) return;
  else if (event.type === 'keydown') {
    onKey(widget, event as KeyboardEvent, focused(widget)?.dataset.id ?? mark);
  } else {
    widget.stop = mark;
    widget.select(mark);
  }
}

/** What a reader does with a widget, and what can be read off it. */
import { waitFor } from './wait.js';
import { focused, part, targets, type Widget } from './widget.js';

export const press = (widget: Widget, key: string): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  (focused(widget) ?? widget).dispatchEvent(event);
  return event;
};

/** The pointer comes over the widget, which then fetches what a reader could open. */
export async function turnTo(widget: Widget): Promise<void> {
  widget.dispatchEvent(new PointerEvent('pointerenter'));
  await waitFor(() => part(widget, 'notes'));
}

export const numbersIn = (words: string): string[] => words.match(/\d[\d\u00a0]*(,\d+)?/g) ?? [];

export const numberIn = (cell: string): number =>
  Number((numbersIn(cell)[0] ?? '').replaceAll('\u00a0', '').replace(',', '.') || NaN);

/** "37,2" is 37 200 000 in millions; "81" is 81. */
export function isShortFor(words: string, figure: number): boolean {
  const decimals = words.split(',')[1]?.length ?? 0;
  return [1, 1e6].some(
    (unit) => (figure / unit).toFixed(decimals) === numberIn(words).toFixed(decimals),
  );
}

export const click = (mark: Element): boolean =>
  mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));

export const heading = (widget: Widget): HTMLElement =>
  widget.shadowRoot!.querySelector<HTMLElement>('[role="heading"]')!;

export const has = (widget: Widget, name: string): boolean => part(widget, name) !== null;

export const ids = (widget: Widget): (string | undefined)[] =>
  targets(widget).map((mark) => mark.dataset.id);

export const focusedMark = (widget: Widget): string | undefined =>
  (focused(widget) as SVGElement | null)?.dataset.id;

export const pressed = (widget: Widget): (string | undefined)[] =>
  targets(widget)
    .filter((mark) => mark.getAttribute('aria-pressed') === 'true')
    .map((mark) => mark.dataset.id);

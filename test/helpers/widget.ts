/** Putting a widget on the page and reading what stands there, as a visitor would. */
import { fixture, nextFrame } from '@open-wc/testing';
import type { InnocitiesElement } from '../../src/element/innocities-element.js';
import { languages } from '../../src/i18n/languages.js';
import type { WidgetTag } from '../../src/widgets/registry.js';
import { waitFor } from './wait.js';

export type Widget = InnocitiesElement & HTMLElement;
export { languages };

/** A picture that stands there while what answers a hand is fetched; not one that never came. */
export const isFetching = ({ shadowRoot }: Widget): boolean =>
  Boolean(shadowRoot?.querySelector('.figure[aria-busy="true"] .scene'));

/** Waits until nothing more changes: an update can lead to another, a new size to a third. */
export async function settled(widget: Widget): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await widget.updateComplete;
    await nextFrame();
  }
  if (isFetching(widget)) {
    // The first of a kind comes from a server that is busy with other tests.
    await waitFor(() => !isFetching(widget), 20_000);
    await settled(widget);
  }
  await widget.updateComplete;
}

/** The first widget in a piece of page. */
export async function show(html: string): Promise<Widget> {
  const place = await fixture<HTMLElement>(`<div>${html}</div>`);
  const widget = [...place.querySelectorAll<Widget>('*')].find((each) => each.shadowRoot);
  if (!widget) throw new Error(`no widget in ${html}`);
  await settled(widget);
  return widget;
}

/** One widget, `attributes` as they are written in HTML, and the text inside its tag. */
export const showWidget = (tag: WidgetTag, attributes = '', inside = ''): Promise<Widget> =>
  show(`<${tag} ${attributes}>${inside}</${tag}>`);

/** The part of a widget that has a name in CSS. */
export const part = <E extends Element = HTMLElement>(widget: Widget, name: string): E | null =>
  widget.shadowRoot!.querySelector<E>(`[part~="${name}"]`);

/** As a person reads it: white space of the source does not count, no-break spaces do. */
export const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/[ \n\t]+/g, ' ').trim();

const SPOKEN = ['aria-label', 'data-label', 'title', 'placeholder'];

/** Every word in a widget, for eye and ear; a line for each paragraph, cell, label. */
export function wordsOf(widget: Widget): string {
  const lines = new Set<string>();
  for (const each of widget.shadowRoot!.querySelectorAll('*')) {
    for (const name of SPOKEN) if (each.hasAttribute(name)) lines.add(each.getAttribute(name)!);
    if (![...each.childNodes].some((node) => node instanceof Text && node.data.trim())) continue;
    let block = each;
    while (getComputedStyle(block).display === 'inline' && !(block instanceof SVGElement)) {
      block = block.parentElement!;
    }
    lines.add(textOf(block));
  }
  return [...lines].join('\n');
}

/** There and shown to the eye: not hidden by `display`, `visibility` or the class for screen readers. */
export const isSeen = (element: Element | null): boolean =>
  element !== null &&
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.closest('.unseen');

/** What the reader can select in the picture. */
export const targets = (widget: Widget): SVGElement[] => [
  ...(part(widget, 'graphic')?.querySelectorAll<SVGElement>('.target') ?? []),
];

export const focused = (widget: Widget): Element | null => widget.shadowRoot!.activeElement;

export const buttonNamed = (widget: Widget, name: string): HTMLButtonElement => {
  const buttons = [...widget.shadowRoot!.querySelectorAll('button')];
  const found = buttons.find((button) => textOf(button).startsWith(name) && isSeen(button));
  if (!found) throw new Error(`no button "${name}" among ${buttons.map(textOf).join(' | ')}`);
  return found;
};

/** The buttons of the switch: picture, then table. */
export const viewSwitch = (widget: Widget): HTMLButtonElement[] => [
  ...(part(widget, 'switch')?.querySelectorAll('button') ?? []),
];

/** The first row is the header, the last one the total if there is one. */
export const tableCells = (widget: Widget): string[][] =>
  [...part(widget, 'table')!.querySelectorAll('tr')].map((row) => [...row.cells].map(textOf));

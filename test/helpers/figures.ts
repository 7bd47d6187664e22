/** The widget that a figure has become. */
import { waitFor } from './wait.js';
import { settled, type Widget } from './widget.js';

export async function settledIn(figure: Element, tag: string): Promise<Widget> {
  await waitFor(() => figure.querySelector(tag));
  const widget = figure.querySelector<Widget>(tag)!;
  await settled(widget);
  return widget;
}

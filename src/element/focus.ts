const FOCUSABLE = 'button:enabled, select, input, [tabindex="0"]';

/** What an element stands in, from within. */
const around = ({ parentElement }: Element): readonly Element[] =>
  parentElement ? [parentElement, ...around(parentElement)] : [];

/**
 * Call before drawing, and what it returns after: the focus of a button that went away, or has nothing
 * left to do, goes on to its neighbour. Otherwise it would fall to the page, and a screen reader would
 * lose its place.
 */
export function focusKeeper(root: ShadowRoot): (() => void) | undefined {
  const { activeElement } = root;
  if (!activeElement) return undefined;
  const places = around(activeElement);
  const { city } = (activeElement as HTMLElement).dataset;
  return () => {
    if (activeElement.isConnected && !activeElement.matches(':disabled')) return;
    // The list of cities has changed its place.
    const same = city && root.querySelector<HTMLElement>(`[data-city="${city}"]`);
    if (same) {
      same.focus();
      return;
    }
    for (const place of places) {
      const next = place.isConnected ? place.querySelector<HTMLElement>(FOCUSABLE) : null;
      if (next) {
        next.focus();
        return;
      }
    }
  };
}

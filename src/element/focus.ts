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
  return () => {
    if (activeElement.isConnected && !activeElement.matches(':disabled')) return;
    for (const place of places) {
      const next = place.isConnected ? place.querySelector<HTMLElement>(FOCUSABLE) : null;
      next?.focus();
      // What keeps its room unseen cannot have it.
      if (next && root.activeElement === next) return;
    }
    // While figures are on their way, there may be none.
    const frame = root.querySelector<HTMLElement>('.frame');
    frame?.setAttribute('tabindex', '-1');
    frame?.addEventListener('blur', () => frame.removeAttribute('tabindex'), { once: true });
    frame?.focus();
  };
}

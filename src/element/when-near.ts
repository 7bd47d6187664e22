/** When a reader comes near a widget, and when they turn to it. */

/** Near the screen, or on its way to paper. */
export function whenNear(element: Element, signal: AbortSignal, run: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) come();
    },
    { rootMargin: '300px' },
  );
  const come = (): void => {
    observer.disconnect();
    run();
  };
  observer.observe(element);
  window.addEventListener('beforeprint', come, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

/** The first key may be that of Ctrl and P: paper shows all notes. */
export function whenTurnedTo(element: Element, signal: AbortSignal, run: () => void): void {
  element.addEventListener('pointerenter', run, { signal });
  element.addEventListener('focusin', run, { signal });
  window.addEventListener('keydown', run, { signal });
}

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

/**
 * Runs when what stands there now is on the screen. The second frame says so: a browser asks for it when
 * it has drawn the first. One frame earlier, a script would still compete with the drawing.
 */
export const afterPaint = (run: () => void): void => {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      setTimeout(run);
    });
  });
};

/** In milliseconds: a browser goes on drawing while the script is free already. */
const REST = 100;

/**
 * Runs when what a server wrote is on the screen. Only the browser knows when that is: by the frames alone
 * a script starts while they are drawn, which took a tenth longer then.
 */
export function afterFirstPaint(run: () => void): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
    afterPaint(run);
    return;
  }
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    setTimeout(run, REST);
  }).observe({ type: 'paint', buffered: true });
}

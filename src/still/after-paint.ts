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

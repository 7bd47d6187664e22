/** Runs when the next frame is on the screen. */
export const afterPaint = (run: () => void): void => {
  requestAnimationFrame(() => {
    setTimeout(run);
  });
};

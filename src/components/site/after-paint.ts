/** Settles when what there is has been shown: a large script is fetched and run after the words that a reader came for. */
export const afterPaint = (): Promise<void> =>
  // The second frame begins when the first is on its way to the screen.
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

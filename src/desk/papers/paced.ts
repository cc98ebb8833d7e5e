/** Gives what runs something in a coming frame, and leaves so many milliseconds at least between one run and the next. */
export const paced = (pause: number): ((run: () => void) => void) => {
  let last = -pause;
  return (run) => {
    const begin = (): void => {
      requestAnimationFrame(() => {
        run();
        last = performance.now();
      });
    };
    const wait = last + pause - performance.now();
    if (wait > 0) setTimeout(begin, wait);
    else begin();
  };
};

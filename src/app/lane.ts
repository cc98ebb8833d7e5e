/** Runs what is handed in one after the other, in order, and gives back what each came to. */
export type Lane = <T>(task: () => Promise<T>) => Promise<T>;

export const createLane = (): Lane => {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => undefined);
    return run;
  };
};

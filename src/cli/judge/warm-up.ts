/** Milliseconds of processor in which an engine compiles most of what judging takes. */
export const warmUp = 120;

/** Milliseconds of processor that we have taken. The clock also runs for others, on a machine that is busy with them. */
export const taken = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * How many files are done side by side. As long as the engine is cold, one: many papers that are held through their slow
 * beginning take up to twice as long, and the first are told of later.
 * @returns so many of those that may be done together
 */
export const startCold = (): ((most: number) => number) => {
  const start = taken();
  let isWarm = false;
  return (most) => {
    isWarm ||= taken() - start > warmUp;
    return isWarm ? most : 1;
  };
};

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** The middle of some values, the upper of two; 0 for none. */
export const medianOf = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? 0;

/** The value that nine of ten do not exceed (nearest rank); 0 for none. */
export const ninthTenthOf = (values: readonly number[]): number =>
  sorted(values)[Math.ceil(values.length * 0.9) - 1] ?? 0;

/** A number of words rounded up to one that somebody would set as a limit. */
export const roundedUp = (words: number): number => {
  const step = words <= 100 ? 10 : words <= 500 ? 50 : 100;
  return Math.ceil(words / step) * step;
};

/**
 * How fast a margin becomes certainty, as measured on papers that nobody had tuned to: with 0.7 more than the next best
 * reading, 4 in 5 headings are what they were taken for; a title or a date line needs 0.9.
 */
const steepness = { heading: 2, line: 1.5 } as const;

/** Below this nobody should rely on a part without looking: the words fit, and little else does. */
export const couldNotTell = 0.6;

/** What a margin of the best fit, in the units of `Candidate.score`, says from 0 to 1. */
export const confidenceOf = (margin: number, of: keyof typeof steepness): number =>
  1 / (1 + Math.exp(-steepness[of] * margin));

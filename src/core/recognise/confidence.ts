/** How fast a margin becomes certainty: with 1 more than the next best reading, 4 in 5 papers mean this one. */
const steepness = 1.5;

/** Below this nobody should rely on a part without looking: the words fit, and little else does. */
export const couldNotTell = 0.6;

/** What a margin of the best fit, in the units of `Candidate.score`, says from 0 to 1. */
export const confidenceOf = (margin: number): number => 1 / (1 + Math.exp(-steepness * margin));

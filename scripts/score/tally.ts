/** How many were found and right, found and wrong, and not found. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const nothing: Tally = { right: 0, wrong: 0, missed: 0 };

export const add = (one: Tally, other: Tally): Tally => ({
  right: one.right + other.right,
  wrong: one.wrong + other.wrong,
  missed: one.missed + other.missed,
});

export const isPerfect = ({ wrong, missed }: Tally): boolean => wrong === 0 && missed === 0;

/** Of what was found, how much is right; 1 where nothing was found. */
export const precision = ({ right, wrong }: Tally): number => (right + wrong === 0 ? 1 : right / (right + wrong));

/** Of what there is, how much was found; 1 where there is nothing. */
export const recall = ({ right, missed }: Tally): number => (right + missed === 0 ? 1 : right / (right + missed));

/** The harmonic mean of precision and recall. */
export const f1 = (tally: Tally): number => {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

/** Two lists as bags: what is in both is right, whatever its order. */
export const compareBags = (found: readonly string[], there: readonly string[]): Tally => {
  const left = [...there];
  let right = 0;
  for (const item of found) {
    const at = left.indexOf(item);
    if (at < 0) continue;
    left.splice(at, 1);
    right += 1;
  }
  return { right, wrong: found.length - right, missed: left.length };
};

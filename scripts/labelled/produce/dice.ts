/** Numbers that look thrown but are the same at every run: 0 to sides - 1. */
export type Dice = (sides: number) => number;

/** A linear congruential generator (Numerical Recipes, 7.1), seeded by a name. */
export const dice = (name: string): Dice => {
  let state = 0;
  for (const letter of name) state = (Math.imul(state, 31) + letter.charCodeAt(0)) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
};

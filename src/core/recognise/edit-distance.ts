/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other
 * (Damerau-Levenshtein, restricted: no letter is touched twice). Counts no further than `limit` + 1.
 */
export const editDistance = (from: string, to: string, limit: number): number => {
  const tooMany = limit + 1;
  if (Math.abs(from.length - to.length) > limit) return tooMany;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const cost = Math.min(
        (last[column] ?? tooMany) + 1,
        (current[column - 1] ?? tooMany) + 1,
        (last[column - 1] ?? tooMany) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? tooMany) + 1 : tooMany,
      );
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return tooMany;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[to.length] ?? tooMany, tooMany);
};

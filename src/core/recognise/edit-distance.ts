/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other
 * (Damerau-Levenshtein, restricted: no letter is touched twice). Counts no further than `limit` + 1.
 */
export const editDistance = (from: string, to: string, limit: number): number => {
  const tooMany = limit + 1;
  if (Math.abs(from.length - to.length) > limit) return tooMany;
  const width = to.length + 1;
  let [beforeLast, last, current] = [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
  for (let column = 0; column < width; column += 1) last[column] = column;
  for (let row = 1; row <= from.length; row += 1) {
    if (fillRow(from, to, row, current, last, beforeLast) > limit) return tooMany;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[to.length] ?? tooMany, tooMany);
};

/**
 * Fills the row of a table that is for one letter more of `from`, by the two rows before it.
 * @returns the least that stands in it
 */
const fillRow = (
  from: string,
  to: string,
  row: number,
  current: Uint16Array,
  last: Uint16Array,
  beforeLast: Uint16Array,
): number => {
  const letter = from.charCodeAt(row - 1);
  const letterBefore = from.charCodeAt(row - 2);
  current[0] = row;
  let least = row;
  for (let column = 1; column <= to.length; column += 1) {
    const other = to.charCodeAt(column - 1);
    const changed = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
    let count = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed);
    const isSwapped = row > 1 && column > 1 && letter === to.charCodeAt(column - 2) && letterBefore === other;
    if (isSwapped) count = Math.min(count, (beforeLast[column - 2] ?? 0) + 1);
    current[column] = count;
    least = Math.min(least, count);
  }
  return least;
};

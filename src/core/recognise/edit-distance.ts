/** One row of the table of distances, of a beginning of one word to every beginning of the other. */
type Row = readonly number[];

const at = (row: Row, column: number): number => row[column] ?? Infinity;

/** The row below: one letter more of `from`. */
const nextRow = (from: string, to: string, row: number, last: Row, beforeLast: Row): Row => {
  const current = [row];
  for (let column = 1; column <= to.length; column += 1) {
    const isSame = from[row - 1] === to[column - 1];
    const isSwapped = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    const changed = at(last, column - 1) + (isSame ? 0 : 1);
    const swapped = isSwapped ? at(beforeLast, column - 2) + 1 : Infinity;
    current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, changed, swapped));
  }
  return current;
};

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other
 * (Damerau-Levenshtein, restricted: no letter is touched twice). Counts no further than `limit` + 1.
 */
export const editDistance = (from: string, to: string, limit: number): number => {
  const tooMany = limit + 1;
  if (Math.abs(from.length - to.length) > limit) return tooMany;
  let beforeLast: Row = [];
  let last: Row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = nextRow(from, to, row, last, beforeLast);
    if (Math.min(...current) > limit) return tooMany;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, to.length), tooMany);
};

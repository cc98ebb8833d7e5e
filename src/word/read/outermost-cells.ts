import type { Cell } from "../../core";

/** Where Word says that a paragraph stands: how deep in tables, and in which cell of the innermost. */
export interface Standing {
  readonly depth: number;
  readonly row: number;
  readonly column: number;
}

const isBefore = (a: Standing, b: Standing): boolean => a.row < b.row || (a.row === b.row && a.column < b.column);

/**
 * The cell of the outermost table in which each paragraph stands. A cell ends with a paragraph of its own (ECMA-376
 * part 1, 17.4.65), so that of a nested table is the cell of the next paragraph at depth 1. Word does not say which
 * tables are the same: a new one begins after text, or where rows and columns begin again.
 */
export const outermostCells = (standings: readonly Standing[]): readonly (Cell | null)[] => {
  const cells: (Cell | null)[] = [];
  let table = -1;
  let last: Standing | null = null;
  let nested = 0;
  for (const standing of standings) {
    if (standing.depth > 1) {
      nested += 1;
      continue;
    }
    if (standing.depth === 1 && (!last || isBefore(standing, last))) table += 1;
    const cell = standing.depth === 1 ? { table, row: standing.row, column: standing.column } : null;
    for (; nested > 0; nested -= 1) cells.push(cell);
    cells.push(cell);
    last = standing.depth === 1 ? standing : null;
  }
  return cells;
};

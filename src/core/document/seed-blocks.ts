import type { ParagraphSeed } from "./edit";

/** What some seeds make, one block after the other: a paragraph, or a table row by row. */
export type SeedBlock<Seed extends ParagraphSeed = ParagraphSeed> =
  | { readonly kind: "paragraph"; readonly seed: Seed }
  | { readonly kind: "table"; readonly rows: readonly (readonly Seed[])[] };

/** Seeds with a cell that stand side by side make one table; another one begins where the rows begin anew. */
export const seedBlocks = <Seed extends ParagraphSeed>(seeds: readonly Seed[]): readonly SeedBlock<Seed>[] => {
  const blocks: SeedBlock<Seed>[] = [];
  let rows: Seed[][] | null = null;
  for (const seed of seeds) {
    if (!seed.cell) {
      rows = null;
      blocks.push({ kind: "paragraph", seed });
      continue;
    }
    if (rows === null || (seed.cell.row === 0 && seed.cell.column === 0)) {
      rows = [];
      blocks.push({ kind: "table", rows });
    }
    const row = (rows[seed.cell.row] ??= []);
    row.push(seed);
  }
  return blocks;
};

/** Whether a table has as many cells in each row, in order and without a gap. */
const isWhole = (rows: readonly (readonly ParagraphSeed[] | undefined)[]): boolean =>
  Array.from(rows, (row) => row ?? []).every(
    (cells, row) =>
      cells.length > 0 &&
      cells.length === rows[0]?.length &&
      cells.every(({ cell }, column) => cell?.row === row && cell.column === column),
  );

/** Whether seeds can be made: a paragraph comes first, and every table is whole. */
export const areSound = (seeds: readonly ParagraphSeed[]): boolean =>
  !seeds[0]?.cell && seedBlocks(seeds).every((block) => block.kind === "paragraph" || isWhole(block.rows));

import type { DocumentModel } from "../document/model";
import type { HeadingMention } from "./heading-mentions";

/** A form may have its sections side by side, each above its text; a table with more rows than that lists something. */
const rowsOfForm = 2;

/** The last row of each table that has names in its first. */
const lastRows = (model: DocumentModel, tables: ReadonlySet<number>): ReadonlyMap<number, number> => {
  const last = new Map<number, number>();
  for (const { cell } of model.paragraphs) if (cell && tables.has(cell.table)) last.set(cell.table, cell.row);
  return last;
};

/**
 * The mentions without the names of columns: "Issue | State of play | Contact" above the rows of a table, in which no
 * other row names a section. One name in the first column may as well be the label of its row.
 */
export const outsideColumnNames = (
  model: DocumentModel,
  mentions: readonly HeadingMention[],
): readonly HeadingMention[] => {
  const inFirstRow = mentions.filter(({ paragraph: { cell } }) => cell?.row === 0);
  const beside = new Set(
    inFirstRow.flatMap(({ paragraph: { cell } }) => (cell && cell.column > 0 ? [cell.table] : [])),
  );
  if (beside.size === 0) return mentions;
  for (const { paragraph } of mentions)
    if (paragraph.cell && paragraph.cell.row > 0) beside.delete(paragraph.cell.table);
  const last = lastRows(model, beside);
  return mentions.filter(({ paragraph: { cell } }) => !cell || (last.get(cell.table) ?? 0) < rowsOfForm);
};

import type { Paragraph } from "../document/paragraph";

const mostHeaderWords = 5;

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

const wordsByColumn = (table: readonly Paragraph[]): ReadonlyMap<number, number> => {
  const words = new Map<number, number>();
  for (const { cell, text } of table) {
    const column = cell?.column ?? 0;
    words.set(column, (words.get(column) ?? 0) + countWords(text));
  }
  return words;
};

/** "Topic | What to say": short names in every cell, and none that ends as a sentence does. */
const isHeader = (row: readonly Paragraph[]): boolean =>
  row.every(({ text }) => countWords(text) <= mostHeaderWords && !/[.!?]\s*$/.test(text));

/** What is said in one table of several columns: the fullest of them, without the row that names the columns. */
const saidIn = (table: readonly Paragraph[]): readonly Paragraph[] => {
  const words = wordsByColumn(table);
  if (words.size < 2) return table;
  const [fullest] = [...words].sort(([, some], [, others]) => others - some);
  const top = table.filter(({ cell }) => cell?.row === table[0]?.cell?.row);
  const rest = top.length < table.length && isHeader(top) ? table.slice(top.length) : table;
  return rest.filter(({ cell }) => cell?.column === fullest?.[0]);
};

/** The paragraphs of a list, of each table among them only those that say the items: "Flour | We need better flour." */
export const saidInTables = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  if (!paragraphs.some(({ cell }) => cell !== null)) return paragraphs;
  const stretches: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = stretches.at(-1);
    if (last && last[0]?.cell?.table === paragraph.cell?.table) last.push(paragraph);
    else stretches.push([paragraph]);
  }
  return stretches.flatMap((stretch) => (stretch[0]?.cell ? saidIn(stretch) : stretch));
};

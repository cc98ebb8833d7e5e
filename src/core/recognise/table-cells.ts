import { gather } from "../document/gather";
import type { Paragraph } from "../document/paragraph";
import { Phrase } from "./phrase";
import { withoutRemarks } from "./remarks";

/** What the paragraphs of one cell say, and where it begins. */
export interface Cell {
  readonly column: number;
  readonly paragraphs: readonly Paragraph[];
  readonly first: Paragraph;
  readonly text: string;
  readonly phrase: Phrase;
}

export type Row = readonly Cell[];
/** Nobody reads further for a name, and a pattern must not either. */
const longestCell = 4_000;

const wordsIn = ({ text }: Paragraph): string =>
  text
    .slice(0, longestCell)
    .replace(/[^\S\n\t]{2,}|[^\S\n\t ]/g, " ")
    .trim();

const cellsOf = (paragraphs: readonly Paragraph[]): Row => {
  const byColumn = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const column = paragraph.cell?.column ?? 0;
    const cell = byColumn.get(column);
    if (cell) cell.push(paragraph);
    else byColumn.set(column, [paragraph]);
  }
  return gather([...byColumn], ([column, inCell]) => {
    const written = inCell.filter(({ text }) => text.trim() !== "");
    const [first] = written;
    const text = withoutRemarks(written.map(wordsIn).join("\n").slice(0, longestCell));
    return first ? [{ column, paragraphs: written, first, text, phrase: new Phrase(text) }] : [];
  });
};

/** The rows of one table that say something. */
export const rowsOf = (paragraphs: readonly Paragraph[]): readonly Row[] => {
  const byRow = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const row = paragraph.cell?.row ?? 0;
    const known = byRow.get(row);
    if (known) known.push(paragraph);
    else byRow.set(row, [paragraph]);
  }
  return [...byRow.values()].map(cellsOf).filter((row) => row.length > 0);
};

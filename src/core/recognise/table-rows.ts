import type { Paragraph } from "../document/paragraph";
import { languages, type Profile, type SectionSpec } from "../profile/profile";
import type { Part } from "./briefing";
import { foldText } from "./normalise-heading";
import { saysNothing } from "./says-nothing";

/** The name of a column at the head of a table, in any language: it says nothing of a person's. */
export const isColumnName = ({ cell, text }: Paragraph, { columns }: SectionSpec): boolean =>
  cell?.row === 0 &&
  columns !== undefined &&
  languages.some((language) => columns[language].some((name) => foldText(name) === foldText(text)));

/** How many rows of the tables in a part say something, besides the names of their columns. */
export const rowsIn = ({ body, spec }: Part, profile: Profile): number => {
  const rows = body.flatMap((paragraph) =>
    paragraph.cell === null || isColumnName(paragraph, spec) || saysNothing(paragraph, profile)
      ? []
      : `${paragraph.cell.table},${paragraph.cell.row}`,
  );
  return new Set(rows).size;
};

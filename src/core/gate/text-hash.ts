import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { sha256 } from "./sha-256";

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

/** 0 for a title, 1 to 9 for a heading, null for anything else. */
const rankOf = ({ style, headingLevel }: Paragraph): number | null => (style === "Title" ? 0 : headingLevel);

/** An empty line is a distance, not text; an empty bullet or cell is a place where something is missing. */
const isJudged = ({ text, list, cell }: Paragraph): boolean => /\S/.test(text) || list !== null || cell !== null;

const lineOf = (paragraph: Paragraph): readonly unknown[] => {
  const { text, list, cell } = paragraph;
  return [fold(text), rankOf(paragraph), list && list.level, cell && [cell.table, cell.row, cell.column]];
};

/** JSON in nothing but ASCII, so that a character is a byte. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * What a document says and how it is built, as 64 hexadecimal digits: SHA-256 (FIPS 180-4) of a JSON list in ASCII,
 * without blanks, that has for each paragraph its text with blanks folded, its rank (0 a title, 1 to 9 a heading, null
 * anything else), the depth of its list item and its place in a table. Paragraphs without text count only in lists and
 * tables. Looks, ids, styles, properties and traces do not count: a change of format alone gives the same hash.
 */
export const textHash = ({ paragraphs }: DocumentModel): string => {
  const text = asciiJson(paragraphs.filter(isJudged).map(lineOf));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return sha256(bytes);
};

import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { shownText } from "../document/prompts";
import { sha256 } from "./sha-256";

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

/** 0 for a title, 1 to 9 for a heading, null for anything else. */
const rankOf = ({ style, headingLevel }: Paragraph): number | null => (style === "Title" ? 0 : headingLevel);

/** An empty line is a distance, not text; an empty bullet or cell is a place where something is missing. */
const isJudged = (paragraph: Paragraph): boolean =>
  /\S/.test(shownText(paragraph)) || paragraph.list !== null || paragraph.cell !== null;

const lineOf = (paragraph: Paragraph): readonly unknown[] => {
  const { list, cell } = paragraph;
  return [
    fold(shownText(paragraph)),
    rankOf(paragraph),
    list && list.level,
    cell && [cell.table, cell.row, cell.column],
  ];
};

const hexDigits = "0123456789abcdef";

/** JSON in nothing but ASCII, so that a character is a byte. */
const asciiJson = (value: unknown): Uint8Array => {
  const json = JSON.stringify(value);
  const bytes = new Uint8Array(json.length * 6);
  let length = 0;
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charCodeAt(at);
    if (unit >= 0x20 && unit <= 0x7e) {
      bytes[length++] = unit;
      continue;
    }
    bytes[length++] = 0x5c; // \
    bytes[length++] = 0x75; // u
    for (let shift = 12; shift >= 0; shift -= 4) bytes[length++] = hexDigits.charCodeAt((unit >> shift) & 15);
  }
  return bytes.subarray(0, length);
};

/**
 * What a document says and how it is built, as 64 hexadecimal digits: SHA-256 (FIPS 180-4) of a JSON list in ASCII,
 * without blanks, that has for each paragraph its text with blanks folded, its rank (0 a title, 1 to 9 a heading, null
 * anything else), the depth of its list item and its place in a table. Paragraphs without text count only in lists and
 * tables. Looks, ids, styles, properties and traces do not count: a change of format alone gives the same hash.
 */
export const textHash = ({ paragraphs }: DocumentModel): string =>
  sha256(asciiJson(paragraphs.filter(isJudged).map(lineOf)));

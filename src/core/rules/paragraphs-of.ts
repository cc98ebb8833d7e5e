import type { ParagraphRef } from "../document/edit";
import type { Paragraph } from "../document/paragraph";
import type { NonEmpty } from "../document/result";
import type { Part } from "../recognise/briefing";
import { refTo } from "../skeleton/insert-section";

/** A part with its heading, as edits name paragraphs; null for a part of nothing. */
export const refsOf = (paragraphs: readonly Paragraph[]): NonEmpty<ParagraphRef> | null => {
  const [first, ...others] = paragraphs.map(refTo);
  return first ? [first, ...others] : null;
};

export const isBlank = ({ text }: Paragraph): boolean => text.trim() === "";

/** Down to the last paragraph with words in it. */
export const withoutBlankEnd = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.slice(0, paragraphs.map((paragraph) => !isBlank(paragraph)).lastIndexOf(true) + 1);

export const paragraphsOf = ({ heading, body }: Part): readonly Paragraph[] => (heading ? [heading, ...body] : body);

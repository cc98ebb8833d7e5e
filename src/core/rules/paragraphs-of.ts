import type { ParagraphRef } from "../document/edit";
import { showsNothing, type Paragraph } from "../document/paragraph";
import type { NonEmpty } from "../document/result";
import type { Part } from "../recognise/briefing";
import { refTo } from "../skeleton/insert-section";

/** A part with its heading, as edits name paragraphs; null for a part of nothing. */
export const refsOf = (paragraphs: readonly Paragraph[]): NonEmpty<ParagraphRef> | null => {
  const [first, ...others] = paragraphs.map(refTo);
  return first ? [first, ...others] : null;
};

/** Down to the last paragraph with something in it. */
export const withoutBlankEnd = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.slice(0, paragraphs.map((paragraph) => !showsNothing(paragraph)).lastIndexOf(true) + 1);

/** Whether paragraphs can be deleted without anybody looking: a picture is no text, and not every host tells of it. */
export const holdNoObjects = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.every(({ holdsObject }) => holdsObject === false);

export const paragraphsOf = ({ heading, body }: Part): readonly Paragraph[] => (heading ? [heading, ...body] : body);

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
export const withoutBlankEnd = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  let end = paragraphs.length;
  for (let last = paragraphs[end - 1]; last && showsNothing(last); last = paragraphs[end - 1]) end -= 1;
  return end === paragraphs.length ? paragraphs : paragraphs.slice(0, end);
};

/** Whether paragraphs can be deleted without anybody looking: a picture is no text, and not every host tells of it. */
export const holdNoObjects = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.every(({ holdsObject }) => holdsObject === false);

export const paragraphsOf = ({ heading, body }: Part): readonly Paragraph[] => (heading ? [heading, ...body] : body);

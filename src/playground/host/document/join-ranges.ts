import type { XmlElement } from "../../../docx/xml/node";
import { blocksRange, charactersOf, edgesOf, paragraphsOf, wordsRange, type HeldRange } from "./held-range";
import type { OpenDocument } from "./open-document";

/** The range from the beginning of one to the end of another, whichever comes first. */
export const joined = (document: OpenDocument, one: HeldRange, other: HeldRange): HeldRange => {
  if (one.kind === "words" && other.kind === "words" && one.paragraph === other.paragraph) {
    const [first, second] = [charactersOf(document, one), charactersOf(document, other)];
    const characters = { from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) };
    return wordsRange(document, document.at(one.paragraph), characters);
  }
  const [ahead, behind] = placeOf(document, one)[0] <= placeOf(document, other)[0] ? [one, other] : [other, one];
  const [first] = edgesOf(document, ahead);
  const [, last] =
    placeOf(document, ahead)[1] > placeOf(document, behind)[1] ? edgesOf(document, ahead) : edgesOf(document, behind);
  return blocksRange(document, first, last);
};

/** Where a range begins and ends: by paragraph, then by character. */
const placeOf = (document: OpenDocument, range: HeldRange): readonly [number, number] => {
  const touched = paragraphsOf(document, range);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return [0, 0];
  const index = (element: XmlElement): number => document.paragraph(element).index * million;
  const whole = range.kind === "words" ? charactersOf(document, range) : { from: 0, to: million - 1 };
  return [index(first.element) + whole.from, index(last.element) + whole.to];
};

/** More characters than a paragraph has. */
const million = 1_000_000;

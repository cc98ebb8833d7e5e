import type { BodyParagraph } from "../../../docx/read/paragraph-reader";

/** What Word writes for an element that is one character: a line break as in office-js issue 2792, hyphens of its own. */
const marks: Readonly<Record<string, string>> = {
  "w:br": "\v",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u001e",
  "w:softHyphen": "\u001f",
};

/** The text of a paragraph as Word gives it, character for character beside that of the model. */
export const wordText = ({ pieces }: BodyParagraph): string =>
  pieces.map(({ element, text }) => marks[element.name] ?? text).join("");

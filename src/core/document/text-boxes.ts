import type { Paragraph } from "./paragraph";

type Standing = Pick<Paragraph, "textBox">;

/** The place of the paragraph in which the text box around a paragraph is anchored; its own where it stands in none. */
export const placeOfAnchor = (paragraphs: readonly Standing[], at: number): number => {
  let anchor = at;
  while (paragraphs[anchor]?.textBox) anchor -= 1;
  return anchor;
};

/** The first place behind a paragraph and the text boxes that are anchored in it. */
export const behindBoxes = (paragraphs: readonly Standing[], at: number): number => {
  let behind = at + 1;
  while (paragraphs[behind]?.textBox) behind += 1;
  return behind;
};

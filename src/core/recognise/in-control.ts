import { controlsAround } from "../document/extents";
import type { Paragraph } from "../document/paragraph";
import { controlTagPrefix } from "../skeleton/section-seed";

const isInControl = (paragraph: Paragraph, isMeant: (tag: string) => boolean): boolean =>
  paragraph.control !== null && controlsAround(paragraph).some(({ tag }) => isMeant(tag));

/** Whether a paragraph stands in a content control that we made for a section. */
export const isInControlOfOurs = (paragraph: Paragraph): boolean =>
  isInControl(paragraph, (tag) => tag.startsWith(controlTagPrefix));

/** Whether it stands in the one that we made for this section. */
export const isInControlOf = (paragraph: Paragraph, key: string): boolean =>
  isInControl(paragraph, (tag) => tag === controlTagPrefix + key);

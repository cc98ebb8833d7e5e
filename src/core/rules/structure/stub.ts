import type { Paragraph } from "../../document/paragraph";
import { isBullet } from "../../recognise/heading-mentions";
import { withoutBullet } from "../../recognise/people-on-line";

const loneMark = /^[-–—•·▪]$/u;
/** A letter or two; "ok" and the like are answers. */
const stub = /^(?!(?:ok|no|ja|si|zu|ab)$)(?:\p{L}|\p{Ll}{2})$/u;

/** Whether a paragraph is, or begins as, an item of a list. */
export const isItem = (paragraph: Paragraph): boolean => isBullet(paragraph) || loneMark.test(paragraph.text.trim());

/** What an item says, without its bullet: "" for one that was never begun. */
export const itemWords = ({ text }: Paragraph): string => {
  const words = withoutBullet(text);
  return loneMark.test(words) ? "" : words;
};

/** Whether words are what is left of an item that was begun and never written. */
export const isStub = (words: string): boolean => stub.test(words);

import type { Paragraph } from "../document/paragraph";
import type { HeadingSign } from "./briefing";
import { isBullet, isNumbered, isSetApart, type HeadingMention } from "./heading-mentions";
import { weights } from "./heading-weights";
import type { House } from "./house";
import { isInControlOf, isInControlOfOurs } from "./in-control";

/** By its last character: a pattern would try at every colon. */
const endsInColon = (text: string): boolean => ":：".includes(text.trimEnd().slice(-1) || " ");

const scoreLevel = ({ headingLevel }: Paragraph, house: House): number => {
  if (headingLevel === null) return 0;
  const deep = house.level !== null && headingLevel > house.level ? weights.belowTheOthers : 0;
  return deep + (headingLevel <= 3 ? weights.topHeading : weights.deepHeading);
};

/**
 * A numbered heading is a list item by its format and a heading by its style or its looks, or because others are
 * numbered like it, each with something below.
 */
const scoreBullet = (paragraph: Paragraph, house: House): number => {
  if (!isBullet(paragraph) || paragraph.headingLevel !== null) return 0;
  if (isNumbered(paragraph)) {
    if (paragraph.bold || paragraph.caps) return 0;
    if (house.numbered.has(paragraph)) return weights.numberedLikeTheOthers;
  }
  return paragraph.bold || paragraph.caps ? weights.boldBullet : weights.bullet;
};

/** Nothing but a sign: more is text. */
const longestEnd = 40;

const isLabel = (paragraph: Paragraph, { secondLabels }: House): boolean =>
  paragraph.cell?.column === 0 || secondLabels.has(paragraph);

/** What speaks for a heading, or against it, to the eye. */
export const scoreLook = (paragraph: Paragraph, house: House): number => {
  const { bold: isBold, caps, text, cell, lead } = paragraph;
  // "**Guests** –": all that it says is bold.
  const bold = isBold || (lead > 0 && lead < text.length && !/[\p{L}\d]/u.test(text.slice(lead, lead + longestEnd)));
  return (
    scoreLevel(paragraph, house) +
    scoreBullet(paragraph, house) +
    (bold ? weights.bold : 0) +
    (caps ? weights.capitals : 0) +
    (endsInColon(text) ? weights.colon : 0) +
    (house.alike.has(paragraph) ? weights.looksLikeTheOthers : 0) +
    (cell !== null && !isLabel(paragraph, house) ? weights.inTable : 0)
  );
};

/** What the control around a paragraph says of its section. */
export const scoreControl = (paragraph: Paragraph, key: string): number => {
  if (!isInControlOfOurs(paragraph)) return 0;
  return isInControlOf(paragraph, key) ? weights.inItsOwnControl : weights.inAnotherControl;
};

/** What the eye sees of a heading. */
export const signsOf = (mention: HeadingMention, key: string, house: House): readonly HeadingSign[] => {
  const { paragraph } = mention;
  const signs: HeadingSign[] = [];
  const note = (sign: HeadingSign, isSeen: boolean): void => {
    if (isSeen) signs.push(sign);
  };
  note("ownControl", isInControlOf(paragraph, key));
  note("headingStyle", paragraph.headingLevel !== null);
  note("bold", paragraph.bold);
  note("capitals", paragraph.caps);
  note("setApart", isSetApart(mention));
  note("colon", endsInColon(paragraph.text));
  note("label", isLabel(paragraph, house));
  note("likeTheOthers", house.alike.has(paragraph));
  return signs;
};

import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { HeadingForm } from "./briefing";
import { findName, findNearName, findUnpartedName, type FoundName } from "./find-name";
import type { HeadingNames } from "./heading-names";
import { isLetterspaced } from "./letterspaced";
import { outsideMailHeaders } from "./mail-headers";
import { normaliseHeading } from "./normalise-heading";

/** A paragraph that begins with the name of a section, and so may be its heading. */
export interface HeadingMention extends FoundName {
  readonly paragraph: Paragraph;
  readonly form: HeadingForm;
  /** Characters of the paragraph's text that are the heading, the colon included. */
  readonly end: number;
}

const longestHeading = 70;
const typedBullet = /^\s*[-–—•*·▪■\uf0b7\uf0a7]\s/;
const number = /^[(\s]*(?:\d+|[ivxlc]+|[a-z])(?:[.)]|$)/i;

/** Entries of a table of contents are no headings, whatever they say. */
const isContentsEntry = ({ style, text }: Paragraph): boolean =>
  /^toc ?\d/i.test(style) || /\t\s*\d+\s*$/.test(text.slice(-40));

export const isBullet = ({ list, text }: Paragraph): boolean => list !== null || typedBullet.test(text);

/** "II. Participants": a list item to Word, a numbered heading to its reader. */
export const isNumbered = ({ list }: Paragraph): boolean => list !== null && number.test(list.label);

/** "4. Points de conversation", as typed. */
export const isTypedNumber = ({ text, list }: Paragraph): boolean =>
  list === null && /^\s*(?:\d{1,2}|[A-Z])[.)/]\s/.test(text);

const endsLikeText = (line: string): boolean => ".?!;,".includes(line.slice(-1));

const fewWords = /^\S+(?:\s+\S+){0,4}$/;

const mayBeMisspelt = (paragraph: Paragraph, line: string): boolean =>
  (!isBullet(paragraph) || isNumbered(paragraph)) && !endsLikeText(line) && fewWords.test(line);

/** What is written like a heading may say more than the name of a section: a line of text that begins with it is none. */
const mayGoOn = ({ headingLevel, bold, caps, list }: Paragraph, line: string): boolean =>
  !endsLikeText(line) && (headingLevel !== null || ((bold || caps) && (list === null || list.label !== "")));

const mentionOf = (
  paragraph: Paragraph,
  form: HeadingForm,
  end: number,
  { sections, also, isBilingual, goesOn }: FoundName,
): HeadingMention => ({ paragraph, form, end, sections, also, isBilingual, goesOn });

/** "Background↵Contexte": both lines of a paragraph name the section. */
const mentionOnTwoLines = (paragraph: Paragraph, start: number, names: HeadingNames): HeadingMention | null => {
  const { text } = paragraph;
  if (text.length > longestHeading || !text.trimEnd().includes("\n", start)) return null;
  const found = findName(names, normaliseHeading(text.trim().replace(/\n/g, " / ")));
  return found?.isBilingual === true ? mentionOf(paragraph, "own", text.length, found) : null;
};

/**
 * The first line of a paragraph as the name of a section.
 * @param begins whether its first words may be those of a name; where they are not, it may still be misspelt
 */
const mentionOnLine = (
  paragraph: Paragraph,
  start: number,
  begins: boolean,
  names: HeadingNames,
): HeadingMention | null => {
  const { text } = paragraph;
  const lineBreak = text.indexOf("\n", start);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  if (lineEnd - start > longestHeading) return null;
  const line = text.slice(start, lineEnd).trim();
  const orNearly = mayBeMisspelt(paragraph, line);
  if (!begins && !orNearly) return null;
  const says = normaliseHeading(line);
  const found = begins
    ? ((isLetterspaced(line) ? findUnpartedName(names, says) : null) ??
      findName(names, says, { orNearly, orGoingOn: mayGoOn(paragraph, line) }))
    : findNearName(names, says);
  if (found === null) return null;
  const isAlone = text.slice(lineEnd).trim() === "";
  return isAlone ? mentionOf(paragraph, "own", text.length, found) : mentionOf(paragraph, "softBreak", lineEnd, found);
};

/** The place of the first colon; -1 where there is none. */
const colonIn = (text: string, from: number): number => {
  const [one, wide] = [text.indexOf(":", from), text.indexOf("：", from)];
  return one < 0 || wide < 0 ? Math.max(one, wide) : Math.min(one, wide);
};

/** The name of a section before a colon, with its text behind it. */
const mentionBeforeColon = (
  paragraph: Paragraph,
  start: number,
  begins: boolean,
  names: HeadingNames,
): HeadingMention | null => {
  const { text, lead } = paragraph;
  if (!begins && lead <= start) return null;
  const colon = colonIn(text, start);
  if (colon <= start || colon - start >= longestHeading) return null;
  const line = text.slice(start, colon);
  // Only what is set apart is plainly a heading, however it is spelt.
  const orNearly = (lead === colon || lead === colon + 1) && mayBeMisspelt(paragraph, line);
  if ((!begins && !orNearly) || text.slice(colon + 1).trim() === "") return null;
  const says = normaliseHeading(line);
  const found = begins ? findName(names, says, { orNearly, orGoingOn: false }) : findNearName(names, says);
  return found && mentionOf(paragraph, "runIn", colon + 1, found);
};

/** "Background" in bold or capitals before "On 3 May", "– on 3 May" or a tab, and not before "of the meeting". */
const mentionInLead = (paragraph: Paragraph, start: number, names: HeadingNames): HeadingMention | null => {
  const { lead, text } = paragraph;
  if (lead <= start || lead - start > longestHeading) return null;
  if (!/^(?:\s*["„“«(]?[\p{Lu}\d]|\s*[–—-]\s+\S|[^\S\n]*\t)/u.test(text.slice(lead, lead + longestHeading)))
    return null;
  const found = findName(names, normaliseHeading(text.slice(start, lead)), { orNearly: false, orGoingOn: true });
  return found && mentionOf(paragraph, "runIn", lead, found);
};

/** Whether a heading that text follows is set apart from it in bold or capitals; its colon, and a blank before it, may be or not. */
export const isSetApart = ({ form, end, paragraph: { lead, text } }: HeadingMention): boolean =>
  form !== "own" && lead > 0 && (lead === end || (lead < end && /^\s*[:：]?$/.test(text.slice(lead, end))));

/** Where the first character stands that is no blank; -1 where there is none. */
const beginningOf = (text: string): number => {
  const code = text.charCodeAt(0);
  // Nearly every text begins with a sign of ASCII, and no pattern need be asked.
  return code > 32 && code < 127 ? 0 : text.search(/\S/);
};

const possessive = /^\W*(?:our|your|nos|notre|vos|unsere?|ihre)\s/i;

/**
 * "Nos participants :" right below "Participants", "Aktiv" right below "Gesprächsführung": one side, some of the points,
 * and no second heading, which would have the same words.
 */
const isWithin = ({ paragraph, sections, form }: HeadingMention, last: HeadingMention | undefined): boolean =>
  last?.form === "own" &&
  last.paragraph.index === paragraph.index - 1 &&
  last.sections[0]?.key === sections[0]?.key &&
  (possessive.test(paragraph.text) ||
    (form === "own" && normaliseHeading(paragraph.text) !== normaliseHeading(last.paragraph.text)));

const mentionIn = (paragraph: Paragraph, names: HeadingNames): HeadingMention | null => {
  const start = beginningOf(paragraph.text);
  if (start < 0) return null;
  const begins = names.mayBegin(paragraph.text, start);
  return (
    (begins ? mentionOnTwoLines(paragraph, start, names) : null) ??
    mentionOnLine(paragraph, start, begins, names) ??
    mentionBeforeColon(paragraph, start, begins, names) ??
    (begins ? mentionInLead(paragraph, start, names) : null)
  );
};

/** Every paragraph of a document that begins with a section's name, in any language. */
export const headingMentions = (model: DocumentModel, names: HeadingNames): readonly HeadingMention[] => {
  const mentions: HeadingMention[] = [];
  for (const paragraph of outsideMailHeaders(model)) {
    const mention = mentionIn(paragraph, names);
    if (mention && !isContentsEntry(paragraph) && !isWithin(mention, mentions.at(-1))) mentions.push(mention);
  }
  return mentions;
};

import type { Paragraph } from "../../document/paragraph";
import { languages, type Profile } from "../../profile/profile";
import type { Briefing, Meeting, Part } from "../../recognise/briefing";
import { foldText } from "../../recognise/normalise-heading";
import { isPageFurniture } from "../../recognise/page-furniture";
import { firstParagraph } from "../../skeleton/insert-section";
import { onceFor } from "../../text/once-for";

/** A letterhead, a stamp or the name of a form is no longer than this. */
const longest = 120;
const fewestWordsOfSentence = 4;

/** Titles of a table of contents. */
const contents = /^(?:table of )?contents$|^sommaire$|^table des matieres$|^inhalt(?:sverzeichnis)?$|^index$/;
const bracketed = /^[([{].*[)\]}]$/su;

const indexOf = (part: Part | undefined): number => (part && firstParagraph(part)?.index) ?? Infinity;

const isSentence = (text: string): boolean => /[.!?]$/.test(text) && text.split(/\s+/).length >= fewestWordsOfSentence;

const isOfContents = ({ style, text }: Paragraph): boolean =>
  /^toc ?\d/i.test(style) || /\t\s*\d+\s*$/.test(text.slice(-40)) || contents.test(foldText(text));

/** What a form, a registry or a printer puts around a title: a label with its value, a stamp, a number, capitals. */
const isOfForm = (paragraph: Paragraph): boolean => {
  const text = paragraph.text.trim();
  if (paragraph.cell !== null || isPageFurniture(text) || isOfContents(paragraph)) return true;
  if (isSentence(text)) return false;
  return paragraph.caps || bracketed.test(text) || /[:：\d]/.test(text);
};

/** "Briefing note": what a profile calls its papers. */
const kindsOfPaper = onceFor(
  ({ sections }: Profile): ReadonlySet<string> =>
    new Set(
      sections
        .filter(({ content }) => content === "line")
        .flatMap(({ aliases }) => languages.flatMap((language) => aliases[language].map(foldText))),
    ),
);

/** Whether a line stands between what opens one of several meetings and its first heading. */
const isBelowOpening = ({ index }: Paragraph, meetings: readonly Meeting[]): boolean =>
  meetings.some(({ opening, parts }) => {
    const heading = parts.find((part) => part.heading !== null)?.heading;
    return opening !== null && index > opening.index && index < (heading?.index ?? opening.index);
  });

/**
 * Tells the lines at the top of a paper, or of one of its meetings, that belong to no part and yet have not slipped in: letterheads, stamps,
 * labels of a form, the table of contents, the kind of the paper ("Briefing note").
 */
export const topMatterOf = ({ parts, profile, meetings }: Briefing): ((paragraph: Paragraph) => boolean) => {
  const title = indexOf(parts.find(({ spec }) => spec.content === "line"));
  const firstHeading = parts.find(({ heading }) => heading !== null)?.heading?.index ?? Infinity;
  return (paragraph) => {
    if (isBelowOpening(paragraph, meetings)) return paragraph.text.length <= longest;
    if (paragraph.index < title && title !== Infinity) return paragraph.text.length <= longest;
    return (
      paragraph.index < firstHeading && (isOfForm(paragraph) || kindsOfPaper(profile).has(foldText(paragraph.text)))
    );
  };
};

import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { onceFor } from "../text/once-for";

const header =
  /^\s*(?:from|sent|to|cc|bcc|subject|date|importance|attachments|de|envoyé|à|objet|pièces? jointes?|von|gesendet|an|betreff|datum|anlagen)\s*:\s*\S/i;

/** Looks for the colon first, which most paragraphs do not have. */
const isHeader = ({ text }: Paragraph): boolean => text.includes(":") && header.test(text);

/** So many lines together are the header of a mail; fewer may be a form: "Subject: ...", "Date: ...". */
const linesOfHeader = 3;

/** A mail says to the minute when it was sent, or gives an address; the head of a memorandum does neither. */
const ofMail = /^\s*(?:sent|envoyé|gesendet)\s*:|@|\d[:h.]\d\d/i;
const subject = /^\s*(?:subject|objet|betreff)\s*:/i;

/** "Date: 14 April 2026, 10.30-11.15": from one hour to another goes a meeting, and no mail. */
const hours = /\d\s*(?:[-–—]|to|until|à|bis)\s*\d{1,2}[:h.]\d\d/i;

const longestGreeting = 60;
/** "Subject: RE: Thursday". */
const answers = /^\s*(?:subject|objet|betreff)\s*:\s*(?:re|fwd?|tr|aw|wg)\s*:/i;
/** "Hi all,", "Lieber Herr Kroll,": nobody begins a memorandum so. */
const greeting = /^\s*(?:dear|hi|hello|bonjour|ch[eè]re?s?|hallo|liebe[rs]?|moin)\b.{0,40}[,!]/iu;

/**
 * What of lines in the form of a header belongs to the paper: of a memorandum's head what it is about, and when.
 * @param below the text that begins right below them
 */
const keptOf = (run: readonly Paragraph[], below: Paragraph | undefined): readonly Paragraph[] => {
  if (run.length < linesOfHeader) return run;
  const isMail =
    (below !== undefined && greeting.test(below.text.slice(0, longestGreeting))) ||
    run.some(({ text }) => answers.test(text) || (ofMail.test(text) && !hours.test(text)));
  return isMail ? [] : run.filter(({ text }) => subject.test(text) || hours.test(text));
};

const sentLine = /^\s*(?:sent|date|envoyé|gesendet|datum)\s*:\s*/i;

/** A paper without the headers of the mails that it was pasted from: their dates and subjects are not the paper's. */
export const outsideMailHeaders = onceFor(({ paragraphs }: DocumentModel): readonly Paragraph[] => {
  if (!paragraphs.some(isHeader)) return paragraphs;
  const kept: Paragraph[] = [];
  let run: Paragraph[] = [];
  let blanks: Paragraph[] = [];
  const close = (below: Paragraph | undefined): void => {
    // Pushed at once, 100,000 of them would fill the stack.
    for (const paragraph of keptOf(run, below)) kept.push(paragraph);
    for (const blank of blanks) kept.push(blank);
    run = [];
    blanks = [];
  };
  for (const paragraph of paragraphs) {
    if (isHeader(paragraph)) {
      if (blanks.length > 0) close(paragraph);
      run.push(paragraph);
    } else if (run.length > 0 && !/\S/.test(paragraph.text)) blanks.push(paragraph);
    else {
      if (run.length > 0) close(paragraph);
      kept.push(paragraph);
    }
  }
  close(undefined);
  return kept;
});

/** The lines that say when the mails were sent that a paper was pasted from, in its order. */
export const mailsSent = (model: DocumentModel): readonly string[] => {
  const kept = new Set(outsideMailHeaders(model));
  const lines = model.paragraphs.filter((paragraph) => !kept.has(paragraph) && sentLine.test(paragraph.text));
  return lines.map(({ text }) => text.replace(sentLine, ""));
};

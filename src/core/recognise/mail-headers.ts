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

/** What of lines in the form of a header belongs to the paper: of a memorandum's head what it is about, and when. */
const keptOf = (run: readonly Paragraph[]): readonly Paragraph[] => {
  if (run.length < linesOfHeader) return run;
  const isMail = run.some(({ text }) => ofMail.test(text) && !hours.test(text));
  return isMail ? [] : run.filter(({ text }) => subject.test(text) || hours.test(text));
};

const sentLine = /^\s*(?:sent|date|envoyé|gesendet|datum)\s*:\s*/i;

/** A paper without the headers of the mails that it was pasted from: their dates and subjects are not the paper's. */
export const outsideMailHeaders = onceFor(({ paragraphs }: DocumentModel): readonly Paragraph[] => {
  if (!paragraphs.some(isHeader)) return paragraphs;
  const kept: Paragraph[] = [];
  let run: Paragraph[] = [];
  const close = (): void => {
    for (const paragraph of keptOf(run)) kept.push(paragraph);
    if (run.length > 0) run = [];
  };
  for (const paragraph of paragraphs) {
    if (isHeader(paragraph)) run.push(paragraph);
    else {
      close();
      kept.push(paragraph);
    }
  }
  close();
  return kept;
});

/** The lines that say when the mails were sent that a paper was pasted from, in its order. */
export const mailsSent = (model: DocumentModel): readonly string[] => {
  const kept = new Set(outsideMailHeaders(model));
  const lines = model.paragraphs.filter((paragraph) => !kept.has(paragraph) && sentLine.test(paragraph.text));
  return lines.map(({ text }) => text.replace(sentLine, ""));
};

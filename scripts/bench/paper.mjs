import { AlignmentType, Document, LevelFormat, Packer, Paragraph, TextRun } from "docx";

const words =
  "harbour ferry shore power grid crew rules money timetable survey port coast ship battery ticket winter budget season".split(
    " ",
  );

/**
 * A sentence of about twenty words, another one for every number.
 * @param {number} number
 */
export const sentence = (number) => {
  const chosen = Array.from({ length: 18 }, (_, at) => words[(number * 7 + at * (1 + (number % 5))) % words.length]);
  return `In year ${2000 + (number % 25)} the ${chosen.join(" ")}, case ${number}.`;
};

const heading = (/** @type {string} */ text) => new Paragraph({ text, style: "Heading1" });
const bullet = (/** @type {string} */ text) => new Paragraph({ text, numbering: { reference: "bullets", level: 0 } });

/** Text in three runs, as Word leaves it after an hour of work. */
const prose = (/** @type {number} */ number) => {
  const text = sentence(number);
  const [first, second] = [Math.floor(text.length / 3), Math.floor((2 * text.length) / 3)];
  const pieces = [text.slice(0, first), text.slice(first, second), text.slice(second)];
  return new Paragraph({ children: pieces.map((piece, at) => new TextRun({ text: piece, bold: at === 1 })) });
};

/**
 * A complete briefing of so many paragraphs, most of them background.
 * @param {number} paragraphs at least 40
 * @returns {Promise<Uint8Array>} a .docx
 */
export const makePaper = async (paragraphs) => {
  const points = Math.min(12, Math.floor(paragraphs / 4));
  const top = [
    new Paragraph({ text: "Briefing for the meeting with Nordlicht Ferries", style: "Title" }),
    new Paragraph({ text: "14 April 2026, 10.30-11.15 (room 7/42)", style: "Subtitle" }),
    heading("Topics"),
    bullet("Shore power"),
    bullet("Training of crews"),
    heading("Participants"),
    new Paragraph("From DG MOVE:"),
    bullet("Ilse Brandt, head of unit"),
    new Paragraph("From Nordlicht Ferries:"),
    bullet("Signe Aalto, managing director"),
    heading("Line to take"),
    prose(0),
    heading("Speaking points"),
    ...Array.from({ length: points }, (_, at) => bullet(sentence(at + 1))),
    heading("Background"),
  ];
  const rest = Array.from({ length: Math.max(0, paragraphs - top.length) }, (_, at) => prose(at + 100));
  const levels = [{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT }];
  const numbering = { config: [{ reference: "bullets", levels }] };
  return Packer.toBuffer(new Document({ numbering, sections: [{ children: [...top, ...rest] }] }));
};

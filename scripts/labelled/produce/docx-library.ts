import {
  AlignmentType,
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { type Block, isTable, type Look, type Paper, type Stretch, type Table as PaperTable } from "../paper";

const runLooks: Partial<Record<Look, IRunOptions>> = {
  b: { bold: true },
  i: { italics: true },
  u: { underline: {} },
  bu: { bold: true, underline: {} },
  c: { allCaps: true },
  bc: { bold: true, allCaps: true },
  bz: { bold: true },
  hidden: { vanish: true },
};

const list = (reference: string, level = 0): IParagraphOptions => ({ numbering: { reference, level } });

const paragraphLooks: Partial<Record<Look, IParagraphOptions>> = {
  r: { alignment: AlignmentType.RIGHT },
  z: { alignment: AlignmentType.CENTER },
  bz: { alignment: AlignmentType.CENTER },
  q: { indent: { left: 720 } },
  t: { heading: HeadingLevel.TITLE },
  s: { style: "Subtitle" },
  h1: { heading: HeadingLevel.HEADING_1 },
  h2: { heading: HeadingLevel.HEADING_2 },
  h3: { heading: HeadingLevel.HEADING_3 },
  "-": { bullet: { level: 0 } },
  "--": { bullet: { level: 1 } },
  "1.": list("numbers"),
  "a.": list("letters"),
  n1: list("headings"),
};

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  style: { paragraph: { indent: { left: 360, hanging: 360 } } },
});

/** A document by the npm library of that name. */
export const docxLibrary = async (paper: Paper): Promise<Uint8Array> => {
  const document = new Document({
    creator: "Briefline",
    numbering: {
      config: [
        { reference: "numbers", levels: [level(LevelFormat.DECIMAL, "%1.")] },
        { reference: "letters", levels: [level(LevelFormat.LOWER_LETTER, "%1)")] },
        { reference: "headings", levels: [level(LevelFormat.UPPER_ROMAN, "%1.")] },
      ],
    },
    sections: [{ children: paper.content.map((content) => (isTable(content) ? table(content) : paragraph(content))) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

const paragraph = ({ look, stretches }: Block): Paragraph =>
  new Paragraph({ ...paragraphLooks[look], children: stretches.flatMap((stretch) => textRuns(look, stretch)) });

let revision = 0;

/** A run for each line of the words. */
const textRuns = (look: Look, { text, bold, mark }: Stretch): ParagraphChild[] => {
  const change = { id: (revision += 1), author: "Reviewer", date: "2024-03-05T09:00:00Z" };
  if (mark === "del" || look === "deleted") return [new DeletedTextRun({ text, ...change })];
  if (mark === "ins" || look === "inserted") return [new InsertedTextRun({ text, ...change })];
  const format = { ...runLooks[look], ...(bold ? { bold } : {}), ...(mark === "hid" ? { vanish: true } : {}) };
  const lines = text.replace(/\t/g, " ").split("\n");
  return lines.map((line, at) => new TextRun({ text: line, ...format, ...(at === 0 ? {} : { break: 1 }) }));
};

const table = ({ rows }: PaperTable): Table =>
  new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((blocks) => new TableCell({ children: blocks.map(paragraph) })) }),
    ),
  });

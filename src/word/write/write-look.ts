import { succeed, type Edit, type PageRow, type PageText, type Result } from "../../core";
import { textForWord } from "../read/seen-text";
import { runWord } from "../run-word";

type Side = "header" | "footer";

const size = 9;
const grey = "#595959";
const black = "#000000";
const builtInStyle = { header: "Header", footer: "Footer" } as const;

/** The words of a place without its fields: at WordApi 1.3 nothing but Office Open XML brings the number of a page. */
const wordsOf = (text: PageText): string =>
  text.every((piece) => typeof piece === "string") ? textForWord(text.join("")) : "";

interface Line {
  readonly text: string;
  readonly alignment: "Left" | "Centered" | "Right";
  readonly isMark: boolean;
}

const lineOf = ({ left, center, right, isMark }: PageRow): Line => {
  const [one, two, three] = [wordsOf(left), wordsOf(center), wordsOf(right)];
  const filled = [one, two, three].filter((words) => words !== "");
  // The styles of Word for headers and footers have a tab stop in the middle and one to the right.
  if (filled.length !== 1)
    return { text: filled.length === 0 ? "" : [one, two, three].join("\t"), alignment: "Left", isMark };
  const alignment = one !== "" ? "Left" : two !== "" ? "Centered" : "Right";
  const text = filled[0] ?? "";
  return { text: isMark ? text.toUpperCase() : text, alignment, isMark };
};

const dress = (paragraph: Word.Paragraph, { alignment, isMark }: Line, side: Side): void => {
  paragraph.styleBuiltIn = builtInStyle[side];
  paragraph.alignment = alignment;
  paragraph.font.size = size;
  paragraph.font.bold = isMark;
  paragraph.font.color = isMark ? black : grey;
};

/** Queues the rows of one side. An empty header has an empty paragraph, which becomes the first of them. */
const writeRows = (rows: readonly PageRow[], body: Word.Body, side: Side): void => {
  const lines = rows.map(lineOf).filter(({ text }) => text !== "");
  lines.forEach((line, at) => {
    if (at > 0) return dress(body.insertParagraph(line.text, "End"), line, side);
    const first = body.paragraphs.getFirst();
    first.insertText(line.text, "Replace");
    dress(first, line, side);
  });
};

/**
 * Writes what stands at the head and foot of the pages, where nothing stands there yet. Word gives up no styles and no
 * numbers of headings at WordApi 1.3.
 */
export const writeLook = async (edits: readonly Edit[]): Promise<Result<null>> => {
  const look = edits.flatMap((edit) => (edit.op === "setLook" ? [edit.look] : [])).at(-1);
  if (!look || look.header.length + look.footer.length === 0) return succeed(null);
  return runWord(async (context) => {
    const section = context.document.sections.getFirst();
    const header = section.getHeader("Primary");
    const footer = section.getFooter("Primary");
    header.load("text");
    footer.load("text");
    await context.sync();
    if (header.text.trim() === "") writeRows(look.header, header, "header");
    if (footer.text.trim() === "") writeRows(look.footer, footer, "footer");
    await context.sync();
    return succeed(null);
  });
};

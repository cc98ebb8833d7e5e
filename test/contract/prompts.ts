import {
  applyEdits,
  controlsAround,
  type DocumentModel,
  type Edit,
  type Paragraph,
  type ParagraphRef,
} from "../../src/core";
import { docxBytes } from "../fixtures/docx-bytes";
import { control, paragraph, prompting, run, table } from "../fixtures/word-xml";
import type { OpenDocument } from "./document-port";

/** A template that nobody has filled in yet, as far as its controls go. */
const body =
  paragraph(run("Date: ") + prompting(11, run("Pick the day")) + run(", room 5")) +
  prompting(12, paragraph("Bitte Linie eintragen")) +
  prompting(13, paragraph("First point") + paragraph("Second point")) +
  control(14, "frame", paragraph("Written by somebody") + prompting(15, paragraph("More"))) +
  table([paragraph("Who"), paragraph(prompting(16, run("Name")) + run(" or ") + prompting(17, run("Name")))]) +
  paragraph("Name") +
  paragraph("The end");

/** What is a prompt in a paragraph: its text is in brackets where a control around it shows one, the words inside it else. */
const shown = ({ text, prompts, ...paragraph }: Paragraph): string => {
  if (controlsAround(paragraph).some(({ showsPrompt }) => showsPrompt)) return `[${text}]`;
  return prompts.reduceRight(
    (all, { from, words }) => `${all.slice(0, from)}[${words}]${all.slice(from + words.length)}`,
    text,
  );
};

const textsOf = ({ paragraphs }: DocumentModel): readonly string[] => {
  const texts = paragraphs.map(shown);
  // A host may keep an empty paragraph at the end.
  return texts.at(-1) === "" ? texts.slice(0, -1) : texts;
};

const untouched = [
  "Date: [Pick the day], room 5",
  "[Bitte Linie eintragen]",
  "[First point]",
  "[Second point]",
  "Written by somebody",
  "[More]",
  "Who",
  "[Name] or [Name]",
  "Name",
  "The end",
];

const replace = (paragraph: ParagraphRef, from: number, to: number, text: string): Edit => ({
  op: "replaceText",
  paragraph,
  from,
  to,
  text,
});

const edited: readonly (readonly [
  string,
  readonly string[],
  (ref: (text: string) => ParagraphRef) => readonly Edit[],
])[] = [
  [
    "a prompt in a line",
    ["Date: 12 May, room 5"],
    (ref) => [replace(ref("Date: Pick the day, room 5"), 6, 18, "12 May")],
  ],
  [
    "words before one",
    ["On [Pick the day], room 5"],
    (ref) => [replace(ref("Date: Pick the day, room 5"), 0, 5, "On")],
  ],
  ["words behind one", ["Date: [Pick the day]"], (ref) => [replace(ref("Date: Pick the day, room 5"), 18, 26, "")]],
  ["the prompt of a paragraph", ["We help."], (ref) => [replace(ref("Bitte Linie eintragen"), 0, 21, "We help.")]],
  ["one of its paragraphs", ["We ask.", "Second point"], (ref) => [replace(ref("First point"), 0, 11, "We ask.")]],
  [
    "a paragraph below one",
    ["First point", "Another", "Second point"],
    (ref) => [
      {
        op: "insertParagraphs",
        place: { under: ref("First point") },
        paragraphs: [{ text: "Another", style: "Normal" }],
        control: null,
      },
    ],
  ],
  [
    "one that moves as a whole",
    ["The end", "[Bitte Linie eintragen]"],
    (ref) => [{ op: "moveParagraphs", paragraphs: [ref("Bitte Linie eintragen")], place: { after: ref("The end") } }],
  ],
  [
    "one that is deleted",
    ["Date: [Pick the day], room 5", "[First point]"],
    (ref) => [{ op: "deleteParagraphs", paragraphs: [ref("Bitte Linie eintragen")] }],
  ],
];

/** What every port promises of the prompts of controls. */
export function testPrompts(name: string, open: (bytes: Uint8Array) => Promise<OpenDocument>): void {
  const read = async ({ port }: OpenDocument): Promise<DocumentModel> => {
    const result = await port.read();
    if (!result.ok) throw new Error(`read: ${result.problem.code} ${result.problem.detail}`);
    return result.value;
  };

  describe(`${name}: what controls show as long as nobody has written there`, () => {
    test("is told of each paragraph, and of the part of a line", async () => {
      expect(textsOf(await read(await open(docxBytes({ body }))))).toEqual(untouched);
    });

    test.each(edited)("an edit of %s", async (_, expected, editsOf) => {
      const document = await open(docxBytes({ body }));
      const model = await read(document);
      const edits = editsOf((text) => {
        const found = model.paragraphs.find((paragraph) => paragraph.text === text);
        if (!found) throw new Error(`There is no "${text}"`);
        return { id: found.id, text };
      });
      const meant = applyEdits(edits, model);
      expect(await document.port.apply(edits)).toMatchObject({ ok: true });
      const texts = textsOf(await read(document));
      expect(texts).toEqual(meant.ok ? textsOf(meant.value) : meant);
      expect(texts.join("\n")).toContain(expected.join("\n"));
      const again = await open(await document.bytes());
      expect(textsOf(await read(again))).toEqual(texts);
    });
  });
}

import { unzipSync } from "fflate";
import { applyEdits, controlsAround } from "../../src/core";
import type {
  Capabilities,
  DocumentModel,
  DocumentPort,
  Edit,
  NonEmpty,
  Paragraph,
  ParagraphRef,
  ParagraphSeed,
  Place,
} from "../../src/core";
import {
  body,
  boxedPaper,
  foreignParts,
  markedPaper,
  marksOfPaper,
  numbering,
  picturedPaper,
  styles,
} from "./document-of-the-contract";
import { docxBytes, type DocxParts } from "../fixtures/docx-bytes";

/** A .docx that is open behind a port, and the way to get it back. */
export interface OpenDocument {
  readonly port: DocumentPort;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What both promise of a paragraph, whatever holds it: what a control's id is, and where a list began, they may not. */
const shapeOf = ({ text, style, headingLevel, list, bold, highlighted, cell, ...paragraph }: Paragraph) => ({
  text,
  style,
  headingLevel,
  list,
  bold,
  highlighted,
  cell,
  controls: controlsAround(paragraph).map(({ tag, title, locked }) => ({ tag, title, locked })),
});

/** Without what a model after edits knows only from the next read. */
const shapeAfterEdits = (paragraph: Paragraph) => ({ ...shapeOf(paragraph), bold: null, list: !!paragraph.list });

/** Without the empty paragraph that a host keeps at the end, where it says that it does. */
const withoutKept = (paragraphs: readonly Paragraph[], count: number, { keepsLastParagraph }: Capabilities) =>
  keepsLastParagraph && paragraphs.length > count && paragraphs.at(-1)?.text === ""
    ? paragraphs.slice(0, -1)
    : paragraphs;

const refTo = (model: DocumentModel, text: string): ParagraphRef => {
  const found = model.paragraphs.find((paragraph) => paragraph.text === text);
  if (found === undefined) throw new Error(`The document of the contract has no "${text}"`);
  return { id: found.id, text };
};

const refsTo = (model: DocumentModel, first: string, ...others: readonly string[]): NonEmpty<ParagraphRef> => [
  refTo(model, first),
  ...others.map((text) => refTo(model, text)),
];

const everyRef = ({ paragraphs }: DocumentModel): NonEmpty<ParagraphRef> => {
  const [first, ...others] = paragraphs.filter(({ control }) => control?.locked !== true);
  if (first === undefined) throw new Error("The document of the contract has no paragraph");
  return [first, ...others];
};

const seed = (text: string, style: ParagraphSeed["style"] = "Normal"): ParagraphSeed => ({ text, style });

const insert = (place: Place, ...texts: [string, ...string[]]): Edit => {
  const [first, ...others] = texts;
  return {
    op: "insertParagraphs",
    place,
    control: null,
    paragraphs: [seed(first), ...others.map((text) => seed(text))],
  };
};

const inCell = (row: number, column: number, text: string): ParagraphSeed => ({ ...seed(text), cell: { row, column } });

/** A heading over a table of two columns, with a row to be written over. */
const tableSection: NonEmpty<ParagraphSeed> = [
  seed("Dates", "Heading1"),
  inCell(0, 0, "Day"),
  inCell(0, 1, "What"),
  inCell(1, 0, "[Day]"),
  inCell(1, 1, ""),
];

type EditsOf = (model: DocumentModel) => readonly Edit[];

/**
 * What every DocumentPort promises, as tests.
 * @param open opens the bytes of a .docx in the way that is to be tested
 */
export function testDocumentPort(name: string, open: (bytes: Uint8Array) => Promise<OpenDocument>): void {
  const opened = async (parts: DocxParts = { body, styles, numbering, files: foreignParts }) => {
    const document = await open(docxBytes(parts));
    const read = async (): Promise<DocumentModel> => {
      const result = await document.port.read();
      if (!result.ok) throw new Error(`read: ${result.problem.code} ${result.problem.detail}`);
      return result.value;
    };
    return { ...document, read };
  };

  describe(`${name}: reading`, () => {
    test("every paragraph of the body with its facts", async () => {
      const { read } = await opened();
      const { paragraphs } = await read();
      const plain = {
        style: "Normal",
        headingLevel: null,
        list: null,
        bold: false,
        highlighted: false,
        cell: null,
        controls: [],
      };
      const topics = { tag: "briefline:topics", title: "Topics", locked: false };
      const frame = { tag: "frame", title: "Frame", locked: true };
      const cell = (row: number, column: number) => ({ table: 0, row, column });
      const bullet = { level: 0, label: "•" };
      expect(paragraphs.map(shapeOf)).toEqual([
        { ...plain, text: "Briefing for the meeting", style: "Title" },
        { ...plain, text: "25 May 2016,\t15.00" },
        { ...plain, text: "Topics", style: "Heading1", headingLevel: 1, controls: [topics] },
        { ...plain, text: "First topic", style: "ListBullet", list: bullet, controls: [topics] },
        { ...plain, text: "Second topic", style: "ListBullet", list: bullet, controls: [topics] },
        { ...plain, text: "PARTICIPANTS", bold: true },
        { ...plain, text: "From us:", cell: cell(0, 0) },
        { ...plain, text: "Ms One", cell: cell(0, 1) },
        { ...plain, text: "Mr Two", cell: cell(0, 1) },
        { ...plain, text: "From them:", cell: cell(1, 0) },
        { ...plain, text: "Nobody yet", cell: cell(1, 1) },
        { ...plain, text: "Locked words", controls: [frame] },
        { ...plain, text: "" },
        { ...plain, text: "The end of it" },
      ]);
      expect(paragraphs.map(({ index }) => index)).toEqual(paragraphs.map((_, at) => at));
      expect(paragraphs.map(({ caps }) => caps)).toEqual(paragraphs.map(({ text }) => text === "PARTICIPANTS"));
    });

    test("what is marked with a highlighter", async () => {
      const { read } = await opened(markedPaper);
      const { paragraphs } = await read();
      expect(paragraphs.map(({ highlighted }) => highlighted)).toEqual([true, true, false]);
    });

    test("what is no text, as far as the host tells", async () => {
      const { read } = await opened(picturedPaper);
      const { paragraphs } = await read();
      const told = paragraphs.map(({ holdsObject }, at) => holdsObject ?? [true, true, false][at]);
      expect(told).toEqual([true, true, false]);
      expect(paragraphs[0]?.holdsObject).toBe(true);
    });

    test("what stands in a text box stands behind its anchor, is said to, and may be left out", async () => {
      const { port, read } = await opened(boxedPaper);
      const { paragraphs } = await read();
      const texts = (some: readonly Paragraph[]) => some.map(({ text }) => text);
      expect(texts(paragraphs.filter(({ textBox }) => !textBox))).toEqual(["Above", "Beside", "Below"]);
      expect([
        ["Above", "Beside", "In the box", "Below"],
        ["Above", "Beside", "Below"],
      ]).toContainEqual(texts(paragraphs));
      for (const paragraph of paragraphs.filter(({ textBox }) => textBox)) {
        const edit: Edit = { op: "replaceText", paragraph, from: 0, to: 2, text: "On" };
        expect(await port.apply([edit])).toMatchObject({ ok: false, problem: { code: "in-text-box" } });
      }
    });

    test("what the document carries besides its words, as far as the host tells", async () => {
      const { read } = await opened(markedPaper);
      const { traces } = await read();
      const told = Object.entries(traces).filter(([, value]) => value !== null);
      expect(marksOfPaper).toMatchObject(Object.fromEntries(told));
      expect(told.map(([name]) => name)).toEqual(expect.arrayContaining(["author", "lastModifiedBy", "title"]));
    });

    test("twice the same: nothing has changed", async () => {
      const { read } = await opened();
      expect(await read()).toEqual(await read());
    });

    test("the cursor stands nowhere or in a paragraph", async () => {
      const { port, read } = await opened();
      const { paragraphs } = await read();
      const cursor = await port.cursor();
      expect(cursor.ok).toBe(true);
      if (cursor.ok) expect([null, ...paragraphs.map(({ id }) => id)]).toContain(cursor.value);
    });

    test("going to words, where there is a view", async () => {
      const { port, read } = await opened();
      const { id } = refTo(await read(), "First topic");
      const result = await port.reveal({ paragraph: id, from: 0, to: 5 });
      expect(result).toMatchObject(
        port.capabilities.reveal ? { ok: true } : { ok: false, problem: { code: "not-supported" } },
      );
    });
  });

  describe(`${name}: edits mean what applyEdits says`, () => {
    const wholeTable = ["From us:", "Ms One", "Mr Two", "From them:", "Nobody yet"] as const;
    const wholeControl = ["Topics", "First topic", "Second topic"] as const;

    test.each<[string, EditsOf]>([
      ["words replaced", (m) => [replace(m, "First topic", 0, 5, "Another")]],
      ["words replaced by a tab and a line break", (m) => [replace(m, "First topic", 5, 6, "\t\n")]],
      ["words taken out over a tab", (m) => [replace(m, "25 May 2016,\t15.00", 11, 14, " ")]],
      [
        "words in several places of one paragraph, the last first",
        (m) => [
          replace(m, "25 May 2016,\t15.00", 13, 15, "16"),
          replace(m, "25 May 2016,\t15.00", 7, 11, "2026"),
          replace(m, "25 May 2016,\t15.00", 3, 6, ""),
        ],
      ],
      ["words added at the beginning", (m) => [replace(m, "The end of it", 0, 0, "This is ")]],
      ["words added at the end", (m) => [replace(m, "The end of it", 13, 13, ".")]],
      ["all words taken out", (m) => [replace(m, "PARTICIPANTS", 0, 12, "")]],
      ["words in an empty paragraph", (m) => [replace(m, "", 0, 0, "no longer empty")]],
      ["words in a cell", (m) => [replace(m, "Nobody yet", 0, 10, "Ms Three")]],
      ["a heading made", (m) => [{ op: "setStyle", paragraph: refTo(m, "PARTICIPANTS"), style: "Heading1" }]],
      ["a bullet made plain", (m) => [{ op: "setStyle", paragraph: refTo(m, "First topic"), style: "Normal" }]],
      ["text made a bullet", (m) => [{ op: "setStyle", paragraph: refTo(m, "The end of it"), style: "ListBullet" }]],
      ["a style new to the document", (m) => [{ op: "setStyle", paragraph: refTo(m, "Topics"), style: "Heading3" }]],
      ["before the first", (m) => [insert({ before: refTo(m, "Briefing for the meeting") }, "one", "two")]],
      ["before a control", (m) => [insert({ before: refTo(m, "Topics") }, "new")]],
      ["before another in a control", (m) => [insert({ before: refTo(m, "Second topic") }, "new")]],
      ["after a control", (m) => [insert({ after: refTo(m, "Second topic") }, "one", "two")]],
      ["under the last of a control", (m) => [insert({ under: refTo(m, "Second topic") }, "one", "two")]],
      ["before a table", (m) => [insert({ before: refTo(m, "From us:") }, "new")]],
      ["after a table", (m) => [insert({ after: refTo(m, "Nobody yet") }, "new")]],
      ["under the last of a table", (m) => [insert({ under: refTo(m, "Nobody yet") }, "new")]],
      ["before one in a cell", (m) => [insert({ before: refTo(m, "Mr Two") }, "new")]],
      ["beside a locked control", (m) => [insert({ after: refTo(m, "Locked words") }, "new")]],
      ["at the start", () => [insert({ at: "start" }, "new")]],
      ["at the end", () => [insert({ at: "end" }, "one", "two")]],
      [
        "a whole section, in a control of its own",
        (m) => [
          {
            op: "insertParagraphs",
            place: { after: refTo(m, "Second topic") },
            paragraphs: [seed("Line to take", "Heading1"), seed("[What do we say?]"), seed("[Point]", "ListBullet")],
            control: { tag: "briefline:lineToTake", title: "Line to take" },
          },
        ],
      ],
      [
        "a numbered list",
        (m) => [
          {
            op: "insertParagraphs",
            place: { under: refTo(m, "The end of it") },
            paragraphs: [seed("[Number]", "ListNumber")],
            control: null,
          },
        ],
      ],
      [
        "a section with a table, in a control of its own",
        (m) => [
          {
            op: "insertParagraphs",
            place: { after: refTo(m, "Second topic") },
            paragraphs: tableSection,
            control: { tag: "briefline:dates", title: "Dates" },
          },
          { op: "setStyle", paragraph: refTo(m, "PARTICIPANTS"), style: "Heading1" },
        ],
      ],
      [
        "a table at the end, and words behind another one",
        () => [
          { op: "insertParagraphs", place: { at: "end" }, paragraphs: tableSection, control: null },
          insert({ at: "start" }, "above"),
        ],
      ],
      [
        "two tables and words between them",
        (m) => [
          {
            op: "insertParagraphs",
            place: { before: refTo(m, "PARTICIPANTS") },
            paragraphs: [...tableSection, seed("between"), ...tableSection.slice(1), seed("below")],
            control: null,
          },
        ],
      ],
      ["one paragraph moved", (m) => [move(m, { at: "end" }, "PARTICIPANTS")]],
      ["a control moved whole", (m) => [move(m, { after: refTo(m, "The end of it") }, ...wholeControl)]],
      ["a control moved in part", (m) => [move(m, { at: "start" }, "First topic", "Second topic")]],
      ["into a control", (m) => [move(m, { under: refTo(m, "First topic") }, "PARTICIPANTS")]],
      ["a table moved", (m) => [move(m, { before: refTo(m, "Topics") }, ...wholeTable)]],
      ["one deleted", (m) => [{ op: "deleteParagraphs", paragraphs: refsTo(m, "PARTICIPANTS") }]],
      ["the last deleted", (m) => [{ op: "deleteParagraphs", paragraphs: refsTo(m, "The end of it") }]],
      ["the last moved", (m) => [move(m, { at: "start" }, "The end of it")]],
      ["all deleted", (m) => [{ op: "deleteParagraphs", paragraphs: everyRef(m) }]],
      ["a control deleted", (m) => [{ op: "deleteParagraphs", paragraphs: refsTo(m, ...wholeControl) }]],
      ["a control deleted in part", (m) => [{ op: "deleteParagraphs", paragraphs: refsTo(m, "Topics") }]],
      ["a table deleted", (m) => [{ op: "deleteParagraphs", paragraphs: refsTo(m, ...wholeTable) }]],
      ["a wrap around one", (m) => [wrap(m, "PARTICIPANTS")]],
      ["a wrap around several", (m) => [wrap(m, "Briefing for the meeting", "25 May 2016,\t15.00")]],
      ["a wrap around a control", (m) => [wrap(m, "25 May 2016,\t15.00", ...wholeControl)]],
      ["a wrap inside a control", (m) => [wrap(m, "First topic", "Second topic")]],
      ["a wrap around a table", (m) => [wrap(m, "PARTICIPANTS", ...wholeTable)]],
      ["a control removed", (m) => [{ op: "removeControl", control: controlOf(m, "Topics") }]],
      ["a property", () => [{ op: "setProperty", name: "briefline:test", expect: null, value: '{"a":"1 < 2"}' }]],
      [
        "many at once",
        (m) => [
          { op: "removeControl", control: controlOf(m, "Topics") },
          replace(m, "PARTICIPANTS", 1, 12, "articipants"),
          { op: "setStyle", paragraph: refTo(m, "PARTICIPANTS"), style: "Heading1" },
          move(m, { after: refTo(m, "PARTICIPANTS") }, "First topic", "Second topic"),
          insert({ before: refTo(m, "PARTICIPANTS") }, "above"),
          { op: "deleteParagraphs", paragraphs: refsTo(m, "25 May 2016,\t15.00") },
          { op: "setProperty", name: "briefline:test", expect: null, value: "true" },
        ],
      ],
    ])("%s", async (_, editsOf) => {
      const { port, read } = await opened();
      const before = await read();
      const edits = editsOf(before);
      const expected = applyEdits(edits, before);
      if (!expected.ok) throw new Error(`refused: ${expected.problem.code}`);
      expect(await port.apply(edits)).toMatchObject({ ok: true });
      const after = await read();
      const paragraphs = withoutKept(after.paragraphs, expected.value.paragraphs.length, port.capabilities);
      expect(paragraphs.map(shapeAfterEdits)).toEqual(expected.value.paragraphs.map(shapeAfterEdits));
      expect(after.properties).toEqual(expected.value.properties);
    });

    test("paragraphs that stay keep their ids", async () => {
      const { port, read } = await opened();
      const before = await read();
      await port.apply([insert({ at: "start" }, "new"), replace(before, "First topic", 0, 5, "Other")]);
      const { paragraphs } = await read();
      expect(paragraphs.slice(1).map(({ id }) => id)).toEqual(before.paragraphs.map(({ id }) => id));
    });

    test("a property is changed and taken out again", async () => {
      const { port, read } = await opened();
      const values = ["1", "2", null];
      for (const [at, value] of values.entries()) {
        const { properties } = await read();
        const expect = properties["briefline:test"] ?? null;
        const edit: Edit = { op: "setProperty", name: "briefline:test", expect, value };
        await port.apply([edit]);
        if ((await read()).properties["briefline:test"] !== (value ?? undefined)) throw new Error(`value ${at}`);
      }
      expect((await read()).properties).toEqual({});
    });

    test("words keep the format of their place", async () => {
      const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r><w:r><w:t xml:space="preserve"> plain</w:t></w:r>';
      const { port, read } = await opened({ body: `<w:p>${bold}</w:p>` });
      await port.apply([replace(await read(), "Bold plain", 4, 10, "")]);
      await port.apply([replace(await read(), "Bold", 2, 4, "ttom")]);
      expect((await read()).paragraphs).toMatchObject([{ text: "Bottom", bold: true }]);
    });
  });

  describe(`${name}: a refusal leaves everything as it was`, () => {
    test.each<[string, string, EditsOf]>([
      ["words that are no longer there", "stale", () => [{ op: "setStyle", paragraph: gone, style: "Heading1" }]],
      ["other words there", "stale", (m) => [insert({ before: { ...refTo(m, "Topics"), text: "was" } }, "new")]],
      ["outside of the words", "stale", (m) => [replace(m, "Topics", 0, 7, "")]],
      ["an unknown control", "stale", () => [{ op: "removeControl", control: { id: "none", tag: "none" } }]],
      [
        "a table inside another",
        "in-table",
        (m) => [
          {
            op: "insertParagraphs",
            place: { under: refTo(m, "Ms One") },
            paragraphs: tableSection,
            control: null,
          },
        ],
      ],
      ["another value", "stale", () => [{ op: "setProperty", name: "briefline:test", expect: "1", value: "2" }]],
      [
        "a control removed twice",
        "collision",
        (m) => [1, 2].map(() => ({ op: "removeControl", control: controlOf(m, "Topics") }) as const),
      ],
      ["twice the same words", "collision", (m) => [replace(m, "Topics", 0, 1, "t"), replace(m, "Topics", 2, 3, "p")]],
      [
        "words in two places that touch",
        "collision",
        (m) => [replace(m, "Topics", 2, 3, "p"), replace(m, "Topics", 1, 2, "t")],
      ],
      [
        "words replaced where others were added",
        "collision",
        (m) => [replace(m, "Topics", 2, 2, "p"), replace(m, "Topics", 0, 1, "t")],
      ],
      ["locked words", "locked", (m) => [replace(m, "Locked words", 0, 1, "l")]],
      ["a place in a locked control", "locked", (m) => [insert({ under: refTo(m, "Locked words") }, "new")]],
      ["a part of a table", "in-table", (m) => [{ op: "deleteParagraphs", paragraphs: refsTo(m, "Ms One") }]],
      ["a wrap across a control", "crosses-control", (m) => [wrap(m, "Second topic", "PARTICIPANTS")]],
      [
        "the last of several",
        "stale",
        (m) => [
          insert({ at: "start" }, "new"),
          replace(m, "Topics", 0, 1, "t"),
          move(m, { at: "end" }, "First topic"),
          { op: "setStyle", paragraph: gone, style: "Heading1" },
        ],
      ],
    ])("%s: %s", async (_, code, editsOf) => {
      const { port, read, bytes } = await opened();
      const before = await read();
      const bytesBefore = await bytes();
      expect(await port.apply(editsOf(before))).toMatchObject({ ok: false, problem: { code } });
      expect(await read()).toEqual(before);
      expect(Object.keys(unzipSync(await bytes()))).toEqual(Object.keys(unzipSync(bytesBefore)));
    });
  });

  test(`${name}: what is not ours is byte for byte as it was`, async () => {
    const { port, read, bytes } = await opened();
    await port.apply([insert({ before: refTo(await read(), "Topics") }, "new")]);
    const files = unzipSync(await bytes());
    for (const [file, content] of Object.entries(foreignParts)) expect(files[file]).toEqual(content);
  });
}

const gone: ParagraphRef = { id: "p99" as ParagraphRef["id"], text: "no longer there" };

const replace = (model: DocumentModel, words: string, from: number, to: number, text: string): Edit => ({
  op: "replaceText",
  paragraph: refTo(model, words),
  from,
  to,
  text,
});

const move = (model: DocumentModel, place: Place, first: string, ...others: readonly string[]): Edit => ({
  op: "moveParagraphs",
  paragraphs: refsTo(model, first, ...others),
  place,
});

const wrap = (model: DocumentModel, first: string, ...others: readonly string[]): Edit => ({
  op: "wrapInControl",
  paragraphs: refsTo(model, first, ...others),
  control: { tag: "briefline:new", title: "New" },
});

const controlOf = (model: DocumentModel, words: string) => {
  const control = model.paragraphs.find(({ text }) => text === words)?.control;
  if (!control) throw new Error(`"${words}" stands in no control`);
  return { id: control.id, tag: control.tag };
};

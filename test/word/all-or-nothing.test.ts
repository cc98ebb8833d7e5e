import { shownProperty, type DocumentModel, type Edit, type ParagraphRef } from "../../src/core";
import { docxBytes } from "../fixtures/docx-bytes";
import { control, paragraph, run, style, styled, table } from "../fixtures/word-xml";
import { closeWordPage, hostOver, openWordPage, type WordPage } from "../support/word-page";

afterAll(closeWordPage);

const body =
  styled("Title", "The meeting") +
  paragraph(`${run("Some ")}${run("bold", "<w:b/>")}${run(" words")}`) +
  paragraph(run("BACKGROUND", "<w:b/>")) +
  control(7, "briefline:topics", styled("Heading1", "Topics") + paragraph("First") + paragraph("Second")) +
  control(8, "other", paragraph("A lone one")) +
  table([paragraph("Left"), paragraph("Right")]) +
  styled("House", "Own style") +
  paragraph("The end");
const styles = style("Title", "Title") + style("Heading1", "heading 1") + style("House", "House style");

const opened = (): Promise<WordPage> => openWordPage(hostOver(docxBytes({ body, styles }), { level: "1.3" }));

const read = async ({ port }: WordPage): Promise<DocumentModel> => {
  const result = await port.read();
  if (!result.ok) throw new Error(result.problem.detail);
  return result.value;
};

const refTo = ({ paragraphs }: DocumentModel, text: string): ParagraphRef => {
  const found = paragraphs.find((candidate) => candidate.text === text);
  if (!found) throw new Error(`There is no "${text}"`);
  return { id: found.id, text };
};

/** Changes of every kind, but none that takes something away. */
const changes = (m: DocumentModel): readonly Edit[] => [
  { op: "replaceText", paragraph: refTo(m, "Some bold words"), from: 10, to: 15, text: "letters" },
  { op: "replaceText", paragraph: refTo(m, "The end"), from: 0, to: 0, text: "This is " },
  {
    op: "insertParagraphs",
    place: { before: refTo(m, "Topics") },
    paragraphs: [
      { text: "Line to take", style: "Heading1" },
      { text: "[What do we say?]", style: "Normal" },
      { text: "[Point]", style: "ListBullet" },
    ],
    control: { tag: "briefline:lineToTake", title: "Line to take" },
  },
  {
    op: "insertParagraphs",
    place: { under: refTo(m, "A lone one") },
    paragraphs: [{ text: "Not alone", style: "Normal" }],
    control: null,
  },
  { op: "wrapInControl", paragraphs: [refTo(m, "BACKGROUND")], control: { tag: "briefline:background", title: "B" } },
  { op: "removeControl", control: { id: "7", tag: "briefline:topics" } },
  { op: "setStyle", paragraph: refTo(m, "BACKGROUND"), style: "Heading1" },
  { op: "setStyle", paragraph: refTo(m, "Own style"), style: "Heading1" },
  { op: "setProperty", name: "test", expect: null, value: "1" },
  { op: "setProperty", name: shownProperty, expect: null, value: "Checked" },
];

/** Changes that Word could not take back by itself. */
const losses = (m: DocumentModel): readonly Edit[] => [
  { op: "setStyle", paragraph: refTo(m, "BACKGROUND"), style: "Heading1" },
  { op: "deleteParagraphs", paragraphs: [refTo(m, "Some bold words")] },
  {
    op: "moveParagraphs",
    paragraphs: [refTo(m, "Topics"), refTo(m, "First"), refTo(m, "Second")],
    place: { after: refTo(m, "The end") },
  },
  {
    op: "moveParagraphs",
    paragraphs: [refTo(m, "Left"), refTo(m, "Right")],
    place: { before: refTo(m, "The meeting") },
  },
  { op: "deleteParagraphs", paragraphs: [refTo(m, "Own style")] },
  { op: "setProperty", name: "test", expect: null, value: "1" },
];

/** Makes the nth change of that member fail, for as long as there is an nth, and looks at what is left. */
const failAtEach = async (member: string, edits: (model: DocumentModel) => readonly Edit[]): Promise<number> => {
  for (let after = 0; ; after += 1) {
    const page = await opened();
    const before = await read(page);
    page.host.failNext(member, "GeneralException", after);
    const result = await page.port.apply(edits(before));
    if (result.ok) return after;
    expect(result.problem).toMatchObject({ code: "host-error", detail: expect.stringContaining(member) as string });
    const { version, paragraphs } = await read(page);
    expect(paragraphs.map(({ text }) => text)).toEqual(before.paragraphs.map(({ text }) => text));
    expect(version).toBe(before.version);
  }
};

describe("an error in the middle of a write leaves the document as it was", () => {
  test.each([
    ["Range.insertText", 2],
    ["Paragraph.insertParagraph", 2],
    ["ContentControl.insertParagraph", 2],
    ["Range.insertContentControl", 2],
    ["ContentControl.tag", 2],
    ["ContentControl.title", 2],
    ["ContentControl.delete", 1],
    ["Paragraph.styleBuiltIn", 5],
    ["Paragraph.style", 1],
    ["CustomPropertyCollection.add", 1],
  ])("%s", async (member, times) => {
    expect(await failAtEach(member, changes)).toBe(times);
  });

  test.each([
    ["Range.insertOoxml", 2],
    ["ContentControl.delete", 1],
    ["Table.delete", 1],
    ["Paragraph.delete", 2],
  ])("where something is taken away: %s", async (member, times) => {
    expect(await failAtEach(member, losses)).toBe(times);
  });

  test("what the batch did not touch is not touched when it is taken back", async () => {
    const page = await opened();
    const before = await read(page);
    const rest = changes(before).filter(({ op }) => op !== "removeControl" && op !== "setStyle");
    page.host.failNext("ContentControl.title", "GeneralException", 1);
    expect(await page.port.apply(rest)).toMatchObject({ ok: false });
    expect(await read(page)).toEqual(before);
  });

  test("what cannot be taken back is said", async () => {
    const page = await opened();
    const before = await read(page);
    page.host.failNext("Range.insertContentControl", "GeneralException", 0);
    page.host.failNext("Paragraph.delete", "GeneralException", 0);
    const edits = changes(before).filter(({ op }) => op !== "setStyle");
    expect(await page.port.apply(edits)).toMatchObject({ ok: false, problem: { code: "not-undone" } });
  });
});

describe("what Word cannot do is refused before anything is written", () => {
  test.each<[string, string, (m: DocumentModel) => readonly Edit[]]>([
    [
      "words between two breaks, which Word cannot find",
      "not-supported",
      (m) => [{ op: "replaceText", paragraph: refTo(m, "a\t\n\tb"), from: 2, to: 3, text: " " }],
    ],
    [
      "a control that is removed and moves along",
      "collision",
      (m) => [
        { op: "removeControl", control: { id: "8", tag: "other" } },
        { op: "moveParagraphs", paragraphs: [refTo(m, "A lone one")], place: { at: "start" } },
      ],
    ],
  ])("%s", async (_, code, edits) => {
    const breaks = paragraph(`${run("a")}<w:r><w:tab/><w:br/><w:tab/></w:r>${run("b")}`);
    const page = await openWordPage(hostOver(docxBytes({ body: breaks + body, styles }), { level: "1.3" }));
    const before = await read(page);
    const heading: Edit = { op: "setStyle", paragraph: refTo(before, "BACKGROUND"), style: "Heading1" };
    expect(await page.port.apply([heading, ...edits(before)])).toMatchObject({ ok: false, problem: { code } });
    expect(await read(page)).toEqual(before);
  });
});

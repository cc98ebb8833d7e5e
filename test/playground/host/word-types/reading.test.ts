import { control, inList, list, listInstance, paragraph, run, style, styled, table } from "../../../fixtures/word-xml";
import { closePages, openBody } from "../../../support/office-run";

afterAll(closePages);

const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  style("berschrift1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
  style("Bullet", "List Bullet", `<w:pPr>${inList(1)}</w:pPr>`) +
  style("House", "House Style");

const body =
  styled("berschrift1", "Heading") +
  paragraph(`${run("bo", "<w:b/>")}${run("th")}`) +
  paragraph(run("bold", "<w:b/>")) +
  styled("Bullet", "Item") +
  styled("House", `${run("a")}<w:r><w:tab/><w:br/></w:r>${run("b")}`) +
  paragraph(`${run("kept")}<w:del w:id="1" w:author="x"><w:r><w:delText>gone</w:delText></w:r></w:del>`) +
  control(7, "outer", paragraph("in") + control(8, "inner", paragraph("deep"))) +
  table([paragraph("r0c0"), table([paragraph("nested")]) + paragraph("r0c1")], [paragraph("r1c0"), paragraph("r1c1")]) +
  paragraph("end");

const openAll = (locale = "en-US") =>
  openBody(body, { locale }, { styles, numbering: list(0, ["bullet", "\uf0b7"]) + listInstance(1, 0) });

const load = async (locale?: string) => {
  const opened = await openAll(locale);
  return opened.run(async (context) => {
    const { paragraphs } = context.document.body;
    const names = ["text", "style", "styleBuiltIn", "outlineLevel", "isListItem", "tableNestingLevel", "font/bold"];
    const led = [
      "listItemOrNullObject/listString",
      "parentContentControlOrNullObject/tag",
      "parentTableCellOrNullObject/rowIndex",
      "parentTableCellOrNullObject/cellIndex",
      "parentTableOrNullObject/nestingLevel",
    ];
    paragraphs.load([...names, ...led].map((name) => `items/${name}`).join());
    await context.sync();
    return paragraphs.items.map((one) => {
      const { parentContentControlOrNullObject: around, parentTableCellOrNullObject: cell } = one;
      return {
        ...one.toJSON(),
        control: around.isNullObject ? null : around.tag,
        cell: cell.isNullObject ? null : [cell.rowIndex, cell.cellIndex],
      };
    });
  });
};

test("what a paragraph says of itself", async () => {
  const paragraphs = await load();
  expect(paragraphs.map(({ text }) => text)).toEqual([
    "Heading",
    "both",
    "bold",
    "Item",
    "a\t\vb",
    "kept",
    "in",
    "deep",
    "r0c0",
    "nested",
    "r0c1",
    "r1c0",
    "r1c1",
    "end",
  ]);
  expect(paragraphs.slice(0, 5)).toMatchObject([
    { style: "Heading 1", styleBuiltIn: "Heading1", outlineLevel: 1, isListItem: false, font: { bold: false } },
    { style: "Normal", styleBuiltIn: "Normal", outlineLevel: 10, font: { bold: null } },
    { font: { bold: true } },
    { style: "List Bullet", styleBuiltIn: "Other", isListItem: true, listItemOrNullObject: { listString: "•" } },
    { style: "House Style", styleBuiltIn: "Other" },
  ]);
});

test("what it stands in", async () => {
  const paragraphs = await load();
  const standing = paragraphs
    .slice(5)
    .map(({ text, control: tag, tableNestingLevel, cell }) => [text, tag, tableNestingLevel, cell]);
  expect(standing).toEqual([
    ["kept", null, 0, null],
    ["in", "outer", 0, null],
    ["deep", "inner", 0, null],
    ["r0c0", null, 1, [0, 0]],
    ["nested", null, 2, [0, 0]],
    ["r0c1", null, 1, [0, 1]],
    ["r1c0", null, 1, [1, 0]],
    ["r1c1", null, 1, [1, 1]],
    ["end", null, 0, null],
  ]);
});

test.each([
  ["de-DE", ["Überschrift 1", "Standard", "Standard", "Aufzählungszeichen", "House Style"]],
  ["fr-FR", ["Titre 1", "Normal", "Normal", "Liste à puces", "House Style"]],
])("styles have their names in the language of Word: %s", async (locale, names) => {
  const paragraphs = await load(locale);
  expect(paragraphs.slice(0, 5).map(({ style: name }) => name)).toEqual(names);
  expect(paragraphs[0]?.styleBuiltIn).toBe("Heading1");
});

test("controls, by id and by tag, with what is in them", async () => {
  const { run } = await openAll();
  const found = await run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load(
      "items/id,items/tag,items/title,items/text,items/appearance,items/cannotDelete,items/cannotEdit",
    );
    const outer = contentControls.getById(7);
    outer.paragraphs.load("items/text");
    outer.contentControls.load("items/tag");
    const inner = contentControls.getByTag("inner").getFirst();
    inner.load("id,parentContentControlOrNullObject/id");
    const none = contentControls.getByIdOrNullObject(99);
    const noTag = contentControls.getByTag("none").getFirstOrNullObject();
    await context.sync();
    return {
      all: contentControls.items.map((one) => one.toJSON()),
      paragraphs: outer.paragraphs.items.map(({ text }) => text),
      controls: outer.contentControls.items.map(({ tag }) => tag),
      inner: [inner.id, inner.parentContentControlOrNullObject.id],
      none: [none.isNullObject, noTag.isNullObject],
    };
  });
  const plain = { appearance: "BoundingBox", cannotDelete: false, cannotEdit: false };
  expect(found.all).toMatchObject([
    { ...plain, id: 7, tag: "outer", title: "outer title", text: "in\rdeep" },
    { ...plain, id: 8, tag: "inner", text: "deep" },
  ]);
  expect(found).toMatchObject({ paragraphs: ["in", "deep"], controls: ["inner"], inner: [8, 7], none: [true, true] });
});

test("a control without an id, or with that of another, has one of its own", async () => {
  const { run } = await openBody(
    control(3, "a", paragraph("1")) + control(3, "b", paragraph("2")) + control(null, "c", paragraph("3")),
  );
  const ids = await run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load("items/id");
    await context.sync();
    return contentControls.items.map(({ id }) => id);
  });
  expect(ids[0]).toBe(3);
  expect(new Set(ids).size).toBe(3);
});

test("tables are told apart from what is in them", async () => {
  const { run } = await openAll();
  const said = await run(async (context) => {
    const last = context.document.body.search("nested").getFirst().paragraphs.getFirst();
    const inner = last.parentTable;
    inner.load("nestingLevel,parentTableCellOrNullObject/cellIndex,parentTableOrNullObject/nestingLevel");
    await context.sync();
    return [
      inner.nestingLevel,
      inner.parentTableCellOrNullObject.cellIndex,
      inner.parentTableOrNullObject.nestingLevel,
    ];
  });
  expect(said).toEqual([2, 1, 1]);
});

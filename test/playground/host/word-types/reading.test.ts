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
  styled("House", `${run("a")}<w:r><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/></w:r>${run("b")}`) +
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
    "a\t\v\u001e\u001fb",
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

test("controls, with the control around them", async () => {
  const { run } = await openAll();
  const found = await run(async (context) => {
    const { contentControls } = context.document;
    const names = ["id", "tag", "title", "text", "cannotDelete", "cannotEdit", "parentContentControlOrNullObject/id"];
    contentControls.load(names.map((name) => `items/${name}`).join());
    const inner = contentControls.getByTag("inner").getFirst();
    inner.load("id");
    const none = contentControls.getByTag("none").getFirstOrNullObject();
    await context.sync();
    return {
      all: contentControls.items.map((one) => one.toJSON()),
      parents: contentControls.items.map(({ parentContentControlOrNullObject: around }) =>
        around.isNullObject ? null : around.id,
      ),
      inner: inner.id,
      none: none.isNullObject,
    };
  });
  const plain = { cannotDelete: false, cannotEdit: false };
  expect(found.all).toMatchObject([
    { ...plain, id: 7, tag: "outer", title: "outer title", text: "in\rdeep" },
    { ...plain, id: 8, tag: "inner", text: "deep" },
  ]);
  expect(found).toMatchObject({ parents: [null, 7], inner: 8, none: true });
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

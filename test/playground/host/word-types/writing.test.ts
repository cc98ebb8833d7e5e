import { control, inList, list, listInstance, paragraph, run, style, styled, table } from "../../../fixtures/word-xml";
import { closePages, layoutOf, openBody, textsOf, type OpenedHost } from "../../../support/office-run";

afterAll(closePages);

type Doing = (body: Word.Body, context: Word.RequestContext) => void;

const doing = async (opened: OpenedHost, act: Doing): Promise<void> => {
  await opened.run((context) => {
    act(context.document.body, context);
    return context.sync();
  });
};

const lone = control(5, "lone", paragraph("only"));
const two = control(6, "two", paragraph("first") + paragraph("last"));

describe("where a new paragraph goes", () => {
  test.each<[string, string, Doing, readonly string[]]>([
    ["at the start of the body", paragraph("a"), (body) => body.insertParagraph("new", "Start"), ["new", "a"]],
    [
      "at the end, before the last section's properties",
      `${paragraph("a")}<w:sectPr/>`,
      (body) => body.insertParagraph("new", "End"),
      ["a", "new"],
    ],
    [
      "before a paragraph",
      paragraph("a"),
      (body) => body.paragraphs.getFirst().insertParagraph("new", "Before"),
      ["new", "a"],
    ],
    [
      "after the last of a control: inside",
      two,
      (body) => body.paragraphs.getLast().insertParagraph("new", "After"),
      ["two: first", "two: last", "two: new"],
    ],
    [
      "after the only one of a control: outside (office-js issue 3176)",
      lone,
      (body) => body.paragraphs.getFirst().insertParagraph("new", "After"),
      ["lone: only", "new"],
    ],
    [
      "before the only one of a control: outside (office-js issue 3176)",
      lone,
      (body) => body.paragraphs.getFirst().insertParagraph("new", "Before"),
      ["new", "lone: only"],
    ],
    [
      "at the start of a control",
      two,
      (body) => body.contentControls.getFirst().insertParagraph("new", "Start"),
      ["two: new", "two: first", "two: last"],
    ],
    [
      "at the end of a control",
      lone,
      (body) => body.contentControls.getFirst().insertParagraph("new", "End"),
      ["lone: only", "lone: new"],
    ],
    [
      "before a control",
      two,
      (body) => body.contentControls.getFirst().insertParagraph("new", "Before"),
      ["new", "two: first", "two: last"],
    ],
    [
      "after a control",
      two,
      (body) => body.contentControls.getFirst().insertParagraph("new", "After"),
      ["two: first", "two: last", "new"],
    ],
    [
      "after a table",
      table([paragraph("cell")]) + paragraph("end"),
      (body) => body.paragraphs.getFirst().parentTableOrNullObject.insertParagraph("new", "After"),
      ["cell", "new", "end"],
    ],
    [
      "inside a cell",
      table([paragraph("cell")]) + paragraph("end"),
      (body) => body.paragraphs.getFirst().insertParagraph("new", "After"),
      ["cell", "new", "end"],
    ],
  ])("%s", async (_, body, act, expected) => {
    const opened = await openBody(body);
    await doing(opened, act);
    expect(await layoutOf(opened)).toEqual(expected);
  });
});

const looks = async ({ run: runWord }: OpenedHost) =>
  runWord(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text,items/style,items/isListItem,items/font/bold");
    await context.sync();
    return paragraphs.items.map(({ text, style: name, isListItem, font }) => [text, name, isListItem, font.bold]);
  });

const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  style("House", "House Style");
const numbering = list(0, ["decimal", "%1."]) + listInstance(1, 0);

describe("how a paragraph looks", () => {
  test("a new one looks like its neighbour, list and bold text too", async () => {
    const opened = await openBody(paragraph(run("a", "<w:b/>"), inList(1)), {}, { styles, numbering });
    await doing(opened, (body) => body.paragraphs.getFirst().insertParagraph("new", "After"));
    expect(await looks(opened)).toEqual([
      ["a", "Normal", true, true],
      ["new", "Normal", true, true],
    ]);
  });

  test("the end of a section is not copied", async () => {
    const opened = await openBody(paragraph("a", "<w:sectPr/>") + paragraph("b"));
    await doing(opened, (body) => body.paragraphs.getFirst().insertParagraph("new", "Before"));
    expect((await partOf(opened)).match(/<w:sectPr/g)).toHaveLength(1);
  });

  test.each<[string, (paragraph: Word.Paragraph) => void, string]>([
    ["built in, which the document gets", (one) => (one.styleBuiltIn = "Heading2"), "Heading 2"],
    ["of the document, by its name", (one) => (one.style = "House Style"), "House Style"],
    ["of a list, by the name that Word shows", (one) => (one.style = "List Bullet"), "List Bullet"],
  ])("is given a style %s", async (_, act, name) => {
    const opened = await openBody(paragraph("a"), {}, { styles });
    await doing(opened, (body) => act(body.paragraphs.getFirst()));
    expect(await looks(opened)).toEqual([["a", name, name === "List Bullet", false]]);
  });

  test("a style takes away the format that most of the text has, and leaves the rest", async () => {
    const opened = await openBody(
      paragraph(run("nearly all", "<w:b/><w:i/>") + run("x")) + paragraph(run("b", "<w:b/>") + run("mostly plain")),
    );
    await doing(opened, (body) => {
      body.paragraphs.getFirst().styleBuiltIn = "Heading1";
      body.paragraphs.getLast().styleBuiltIn = "Heading1";
    });
    expect((await looks(opened)).map(([, , , bold]) => bold)).toEqual([false, null]);
  });

  test.each([
    ["its own", paragraph("a", inList(1)), ""],
    ["that of its style", styled("Item", "a"), style("Item", "Item", `<w:pPr>${inList(1)}</w:pPr>`)],
  ])("is taken out of a list: %s", async (_, body, more) => {
    const opened = await openBody(body, {}, { styles: styles + more, numbering });
    await doing(opened, ({ paragraphs }) => paragraphs.getFirst().detachFromList());
    expect((await looks(opened)).map(([, , isListItem]) => isListItem)).toEqual([false]);
  });
});

const partOf = async ({ host }: OpenedHost): Promise<string> => {
  const { strFromU8, unzipSync } = await import("fflate");
  return strFromU8(unzipSync(host.bytes())["word/document.xml"] ?? new Uint8Array());
};

describe("words", () => {
  const body = paragraph(run("One ") + run("two", "<w:b/>") + run(" three two"));
  const first = ({ paragraphs }: Word.Body): Word.Paragraph => paragraphs.getFirst();

  test.each<[string, Doing, string]>([
    ["at the start", (all) => first(all).insertText("0 ", "Start"), "0 One two three two"],
    ["at the end", (all) => first(all).insertText("!", "End"), "One two three two!"],
    ["in place of all", (all) => first(all).insertText("x\ty\vz", "Replace"), "x\ty\vz"],
    [
      "in place of those found",
      (all) => first(all).search("two").getFirst().insertText("2", "Replace"),
      "One 2 three two",
    ],
    ["deleted", (all) => first(all).search("two ").getFirst().delete(), "One two three two".replace("two ", "")],
    [
      "before those found",
      (all) => first(all).search("THREE").getFirst().insertText("+", "Before"),
      "One two +three two",
    ],
    [
      "from one place to another",
      (all) => {
        const one = first(all).search("two").getFirst();
        one.getRange("Start").expandTo(first(all).search("three").getFirst()).insertText("-", "Replace");
      },
      "One - two",
    ],
    [
      "found in what is left only",
      (all) => {
        const rest = first(all).search("three").getFirst().getRange("End").expandTo(first(all).getRange("End"));
        rest.search("two").getFirst().insertText("2", "Replace");
      },
      "One two three 2",
    ],
    [
      "in two places, though the first has moved the second",
      (all) => {
        const [one, other] = [first(all).search("One").getFirst(), first(all).search("three").getFirst()];
        one.insertText("One hundred", "Replace");
        other.insertText("3", "Replace");
      },
      "One hundred two 3 two",
    ],
    [
      "with ^ for what it is",
      (all) => {
        first(all).insertText(" 2^3", "End");
        first(all).search("2^^3").getFirst().insertText("8", "Replace");
      },
      "One two three two 8",
    ],
  ])("%s", async (_, act, expected) => {
    const opened = await openBody(body);
    await doing(opened, act);
    expect(await textsOf(opened)).toEqual([expected]);
  });

  test("a replacement looks like what it replaces", async () => {
    const opened = await openBody(body);
    await doing(opened, (all) => first(all).search("two").getFirst().insertText("2", "Replace"));
    expect(await partOf(opened)).toContain(run("2", "<w:b/>"));
  });

  test("a range has the text of its paragraphs", async () => {
    const { run: runWord } = await openBody(paragraph("a") + two);
    const text = await runWord(async (context) => {
      const { paragraphs } = context.document.body;
      const range = paragraphs.getFirst().getRange("Whole").expandTo(paragraphs.getLast().getRange("Whole"));
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(text).toBe("a\rfirst\rlast");
  });
});

describe("what is deleted", () => {
  test.each<[string, string, Doing, readonly string[]]>([
    ["a paragraph", paragraph("a") + paragraph("b"), (body) => body.paragraphs.getFirst().delete(), ["b"]],
    [
      "the last one of the document is emptied only",
      paragraph("a") + paragraph("b"),
      (body) => body.paragraphs.getLast().delete(),
      ["a", ""],
    ],
    [
      "the last one of a cell is emptied only",
      table([paragraph("cell")]) + paragraph("b"),
      (body) => body.paragraphs.getFirst().delete(),
      ["", "b"],
    ],
    ["one of a control", two, (body) => body.paragraphs.getLast().delete(), ["two: first"]],
    [
      "the only one of a control, and that with it (office-js issue 4975)",
      lone + paragraph("b"),
      (body) => body.paragraphs.getFirst().delete(),
      ["b"],
    ],
    ["a control with all in it", two + paragraph("b"), (body) => body.contentControls.getFirst().delete(false), ["b"]],
    [
      "a control, but not what is in it",
      two,
      (body) => body.contentControls.getFirst().delete(true),
      ["first", "last"],
    ],
    [
      "a table",
      table([paragraph("cell")]) + paragraph("b"),
      (body) => body.paragraphs.getFirst().parentTableOrNullObject.delete(),
      ["b"],
    ],
    ["all there is: an empty paragraph stays", lone, (body) => body.contentControls.getFirst().delete(false), [""]],
    [
      "a range over a control",
      paragraph("a") + two + paragraph("b"),
      (body) => {
        const last = body.contentControls.getFirst().getRange("Whole");
        body.paragraphs.getFirst().getRange("Whole").expandTo(last).delete();
      },
      ["b"],
    ],
  ])("%s", async (_, body, act, expected) => {
    const opened = await openBody(body);
    await doing(opened, act);
    expect(await layoutOf(opened)).toEqual(expected);
    expect(await partOf(opened)).not.toMatch(/<w:sdtContent(\/>|><\/w:sdtContent>)/);
  });
});

describe("new controls", () => {
  test.each<[string, string, (body: Word.Body) => Word.ContentControl, readonly string[]]>([
    [
      "around a paragraph",
      paragraph("a") + paragraph("b"),
      (body) => body.paragraphs.getFirst().insertContentControl(),
      ["new: a", "b"],
    ],
    [
      "around several",
      paragraph("a") + paragraph("b") + paragraph("c"),
      ({ paragraphs }) =>
        paragraphs.getFirst().getRange().expandTo(paragraphs.getFirst().getNext().getRange()).insertContentControl(),
      ["new: a", "new: b", "c"],
    ],
    [
      "around a control",
      paragraph("a") + lone,
      ({ paragraphs, contentControls }) =>
        paragraphs.getFirst().getRange().expandTo(contentControls.getFirst().getRange()).insertContentControl(),
      ["new: a", "lone: only"],
    ],
    [
      "around a table",
      table([paragraph("cell")]) + paragraph("b"),
      ({ paragraphs }) => paragraphs.getFirst().parentTableOrNullObject.getRange().insertContentControl(),
      ["new: cell", "b"],
    ],
  ])("%s", async (_, body, wrap, expected) => {
    const opened = await openBody(body);
    await doing(opened, (all) => {
      const made = wrap(all);
      made.tag = "new";
      made.title = "New";
      made.cannotDelete = true;
    });
    expect(await layoutOf(opened)).toEqual(expected);
    const said = await opened.run(async (context) => {
      const made = context.document.contentControls.getByTag("new").getFirst();
      made.load("title,cannotDelete,cannotEdit");
      await context.sync();
      return made.toJSON();
    });
    expect(said).toMatchObject({ title: "New", cannotDelete: true, cannotEdit: false });
  });
});

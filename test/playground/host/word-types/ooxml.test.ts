import { strFromU8, unzipSync } from "fflate";
import { control, inList, list, listInstance, paragraph, run, style, styled, table } from "../../../fixtures/word-xml";
import { closePages, errorOf, layoutOf, openBody, textsOf, type OpenedHost } from "../../../support/office-run";

afterAll(closePages);

const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
const numbering = list(0, ["decimal", "%1."]) + listInstance(1, 0);

const partOf = ({ host }: OpenedHost, name: string): string =>
  strFromU8(unzipSync(host.bytes())[`word/${name}.xml`] ?? new Uint8Array());

const taken = (opened: OpenedHost, choose: (body: Word.Body) => { getOoxml(): OfficeExtension.ClientResult<string> }) =>
  opened.run(async (context) => {
    const ooxml = choose(context.document.body).getOoxml();
    await context.sync();
    return ooxml.value;
  });

const put = (opened: OpenedHost, act: (body: Word.Body) => void) =>
  opened.run((context) => {
    act(context.document.body);
    return context.sync();
  });

const wholeOf = (first: { getRange(place: "Whole"): Word.Range }, last: { getRange(place: "Whole"): Word.Range }) =>
  first.getRange("Whole").expandTo(last.getRange("Whole"));

test("a package holds the blocks of the range, with styles and lists", async () => {
  const opened = await openBody(
    paragraph("a", inList(1)) + control(5, "c", paragraph("b")) + paragraph("d"),
    {},
    { numbering },
  );
  const ooxml = await taken(opened, ({ paragraphs, contentControls }) =>
    wholeOf(paragraphs.getFirst(), contentControls.getFirst()),
  );
  expect(ooxml).toMatch(/^<pkg:package/);
  for (const part of [
    "/_rels/.rels",
    "/word/_rels/document.xml.rels",
    "/word/document.xml",
    "/word/styles.xml",
    "/word/numbering.xml",
  ]) {
    expect(ooxml).toContain(`pkg:name="${part}"`);
  }
  expect([">a<", ">b<", ">d<"].map((text) => ooxml.includes(text))).toEqual([true, true, false]);
});

describe("what is moved by its package", () => {
  const numbered = (text: string) => paragraph(run(text, "<w:b/>"), inList(1));
  const move = async (opened: OpenedHost) => {
    const ooxml = await taken(opened, ({ paragraphs }) => paragraphs.getFirst().getRange("Whole"));
    await put(opened, ({ paragraphs }) => {
      paragraphs.getLast().getRange("Whole").insertOoxml(ooxml, "After");
      paragraphs.getFirst().delete();
    });
  };

  test("keeps its words, its looks and its list", async () => {
    const opened = await openBody(numbered("one") + numbered("two"), {}, { numbering });
    await move(opened);
    const said = await opened.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text,items/font/bold,items/listItemOrNullObject/listString");
      await context.sync();
      return paragraphs.items.map(({ text, font, listItemOrNullObject }) => [
        text,
        font.bold,
        listItemOrNullObject.listString,
      ]);
    });
    expect(said).toEqual([
      ["two", true, "1."],
      ["one", true, "2."],
    ]);
    expect(partOf(opened, "numbering").match(/<w:num /g)).toHaveLength(1);
  });

  test("keeps its control, under a new id while the old one stands", async () => {
    const opened = await openBody(control(5, "c", paragraph("a")) + paragraph("b"));
    const ooxml = await taken(opened, ({ contentControls }) => contentControls.getFirst().getRange("Whole"));
    await put(opened, ({ paragraphs }) => paragraphs.getLast().getRange("Whole").insertOoxml(ooxml, "After"));
    expect(await layoutOf(opened)).toEqual(["c: a", "b", "c: a"]);
    expect(partOf(opened, "document").match(/<w:id w:val="\d+"/g)).toEqual(['<w:id w:val="5"', '<w:id w:val="6"']);
  });

  test("keeps its links", async () => {
    const opened = await openBody(
      `${paragraph('<w:hyperlink r:id="rId9"><w:r><w:t>link</w:t></w:r></w:hyperlink>')}${paragraph("b")}`,
      {},
      {
        files: {
          "word/_rels/document.xml.rels":
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>',
        },
      },
    );
    await move(opened);
    expect(await textsOf(opened)).toEqual(["b", "link"]);
    expect(partOf(opened, "document")).toContain('r:id="rId9"');
  });
});

describe("from another document", () => {
  test("a style is brought with those it is based on; one of the same name is as it is here", async () => {
    const there = await openBody(
      styled("Mine", "a") + styled("Both", "b"),
      {},
      {
        styles:
          normal +
          style("Base", "Base") +
          style("Mine", "Mine", '<w:basedOn w:val="Base"/>') +
          style("Both", "Both", "<w:rPr><w:b/></w:rPr>") +
          style("Unused", "Unused"),
      },
    );
    const here = await openBody(
      paragraph("x"),
      {},
      { styles: normal + style("Mine", "Other Mine") + style("OwnId", "Both") },
    );
    const ooxml = await taken(there, (body) => body);
    await put(here, (body) => body.insertOoxml(ooxml, "End"));
    const said = await here.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text,items/style,items/font/bold");
      await context.sync();
      return paragraphs.items.map(({ text, style: name, font }) => [text, name, font.bold]);
    });
    expect(said).toEqual([
      ["x", "Normal", false],
      ["a", "Mine", false],
      ["b", "Both", false],
    ]);
    expect(partOf(here, "styles")).not.toContain("Unused");
    expect(partOf(here, "styles")).toContain('<w:basedOn w:val="Base"/>');
  });

  test("names of styles that differ in capitals only are different names", async () => {
    const there = await openBody(styled("Lower", "a"), {}, { styles: normal + style("Lower", "house") });
    const here = await openBody(paragraph("x"), {}, { styles: normal + style("Upper", "HOUSE") });
    const ooxml = await taken(there, (body) => body);
    await put(here, (body) => body.insertOoxml(ooxml, "End"));
    expect(partOf(here, "document")).toContain('<w:pStyle w:val="Lower"/>');
  });

  test("a list becomes a list of its own", async () => {
    const there = await openBody(
      paragraph("a", inList(1)),
      {},
      { numbering: list(0, ["upperRoman", "%1)"]) + listInstance(1, 0) },
    );
    const here = await openBody(paragraph("x", inList(1)), {}, { numbering });
    const ooxml = await taken(there, (body) => body);
    await put(here, (body) => body.insertOoxml(ooxml, "End"));
    const labels = await here.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/listItemOrNullObject/listString");
      await context.sync();
      return paragraphs.items.map(({ listItemOrNullObject }) => listItemOrNullObject.listString);
    });
    expect(labels).toEqual(["1.", "I)"]);
  });
});

describe("in the place of something", () => {
  const cargo = async () => taken(await openBody(paragraph("new")), (body) => body);

  test("of a paragraph", async () => {
    const opened = await openBody(paragraph("a") + paragraph("b"));
    const ooxml = await cargo();
    await put(opened, ({ paragraphs }) => paragraphs.getFirst().getRange("Whole").insertOoxml(ooxml, "Replace"));
    expect(await textsOf(opened)).toEqual(["new", "b"]);
  });

  test("of a paragraph, of which the mark stays in some Words (office-js-docs issue 874)", async () => {
    const opened = await openBody(paragraph("a") + paragraph("b"), { quirks: ["paragraph-after-ooxml"] });
    const ooxml = await cargo();
    await put(opened, ({ paragraphs }) => paragraphs.getFirst().getRange("Whole").insertOoxml(ooxml, "Replace"));
    expect(await textsOf(opened)).toEqual(["new", "", "b"]);
  });

  test("of all there is; the last section's properties stay", async () => {
    const opened = await openBody(`${paragraph("a") + control(5, "c", paragraph("b"))}<w:sectPr/>`);
    const ooxml = await cargo();
    await put(opened, (body) => body.insertOoxml(ooxml, "Replace"));
    expect(await textsOf(opened)).toEqual(["new"]);
    expect(partOf(opened, "document")).toContain("<w:sectPr/></w:body>");
  });

  test("of a locked control: refused, and nothing has changed", async () => {
    const opened = await openBody(control(5, "c", paragraph("b"), { lock: "sdtLocked" }) + paragraph("d"));
    const ooxml = await cargo();
    const before = opened.host.bytes();
    const doing = put(opened, (body) => body.insertOoxml(ooxml, "Replace"));
    expect(await errorOf(doing)).toMatchObject({ code: "AccessDenied" });
    expect(opened.host.bytes()).toEqual(before);
  });

  test("a table at the end of the document gets a paragraph after it", async () => {
    const opened = await openBody(table([paragraph("cell")]) + paragraph("end"));
    const ooxml = await taken(opened, ({ paragraphs }) =>
      paragraphs.getFirst().parentTableOrNullObject.getRange("Whole"),
    );
    await put(opened, ({ paragraphs }) => paragraphs.getLast().getRange("Whole").insertOoxml(ooxml, "Replace"));
    expect(await textsOf(opened)).toEqual(["cell", "cell", ""]);
  });
});

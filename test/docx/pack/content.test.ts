import { makePack } from "../../../src/docx/pack/make-pack";
import { readDocx } from "../../../src/docx/read-docx";
import { docxBytes, type DocxParts, root } from "../../fixtures/docx-bytes";
import { paragraph as para, run as text, style, styled } from "../../fixtures/word-xml";
import { faultsIn, pack, paperOf, settings, small, tagsIn } from "./packed";

const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${text(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const office = "http://schemas.openxmlformats.org/";
const relationships = (inner: string): string =>
  `<Relationships xmlns="${office}package/2006/relationships">${inner}</Relationships>`;
const related = (id: string, type: string, target: string, more = ""): string =>
  `<Relationship Id="${id}" Type="${office}officeDocument/2006/relationships/${type}" Target="${target}" ${more}/>`;

const picture = (id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="logo"/><a:blip xmlns:a="${office}drawingml/2006/main" r:embed="${id}"/></wp:inline></w:drawing></w:r></w:p>`;
const withPicture = (bytes: readonly number[]): DocxParts => ({
  body: picture("rId7"),
  files: {
    "word/media/image1.png": Uint8Array.from(bytes),
    "word/_rels/document.xml.rels": relationships(related("rId7", "image", "media/image1.png")),
  },
});

describe("the content of a paper in a pack", () => {
  test("is seen as it stands: changes made, comments and hidden words gone, and it is told", () => {
    const body =
      `<w:p>${text("Kept ")}<w:del w:id="1"><w:r><w:delText>struck</w:delText></w:r></w:del>` +
      `<w:ins w:id="2">${text("added")}</w:ins><w:r><w:commentReference w:id="3"/></w:r>` +
      `<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>`;
    const { body: packed, texts, notices } = pack([small({ body })]);
    expect(texts).toContain("Kept added");
    expect(packed).not.toMatch(/struck|secret|<w:ins |<w:del |comment/);
    expect(notices.map(({ code }) => code)).toEqual(["changes", "comments", "hidden"]);
  });

  test("does not show what a style of the paper hid", () => {
    const parts = {
      body: para("plain") + styled("Note", "secret"),
      styles: style("Note", "No Spacing", "<w:rPr><w:vanish/></w:rPr>"),
    };
    expect(pack([small(parts)]).body).not.toContain("secret");
  });

  test("stands in the headings of the pack: its title first, its sections below, the rest one further down", () => {
    const styles = style("H", "heading 1") + style("K", "heading 2") + style("T", "Title");
    const body = styled("T", "Meeting") + styled("H", "Topics") + styled("K", "Trade") + para("bold one");
    const { bytes } = pack([small({ body, styles }, { headingsAt: [3] })]);
    const read = readDocx(bytes);
    const heads = read.ok ? read.value.paragraphs.filter(({ headingLevel }) => headingLevel !== null) : [];
    expect(heads.map(({ text: words, style: name }) => [words, name])).toEqual([
      ["Meeting", "Heading1"],
      ["Topics", "Heading2"],
      ["Trade", "Heading3"],
      ["bold one", "Heading2"],
    ]);
  });

  test("has a title put before it where it has none, or only in a table", () => {
    const table = `<w:tbl><w:tr><w:tc>${para("In a cell")}</w:tc></w:tr></w:tbl>${para("below")}`;
    const { texts } = pack([small({ body: table }, { title: "Given", titleAt: 0 })]);
    expect(texts.slice(-3)).toEqual(["Given", "In a cell", "below"]);
  });

  test("shares a style with another paper where both define it alike, and keeps its own where not", () => {
    const house = (inner: string): DocxParts => ({
      body: styled("House", "x"),
      styles: style("House", "House text", inner),
    });
    const red = '<w:rPr><w:color w:val="FF0000"/></w:rPr>';
    const { files, body } = pack([small(house("")), small(house(red)), small(house(""))]);
    const names = tagsIn(files["word/styles.xml"] ?? "").flatMap(({ name, attributes }) =>
      name === "w:name" && attributes["w:val"]?.startsWith("House") === true ? attributes["w:val"] : [],
    );
    expect(names).toEqual(["House text", "House text (2)"]);
    expect([...body.matchAll(/w:pStyle w:val="(House[^"]*)"/g)].map(([, id]) => id)).toEqual([
      "Housetext",
      "Housetext-2",
      "Housetext",
    ]);
  });

  test("counts its lists from one again, also those that a style brings", () => {
    const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
    const parts = {
      body: styled("N", "one") + styled("N", "two"),
      numbering: `<w:abstractNum w:abstractNumId="5"><w:nsid w:val="1234ABCD"/>${level}</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="5"/></w:num>`,
      styles: style("N", "List Number", '<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>'),
    };
    const made = pack([small(parts), small(parts)]);
    const read = readDocx(made.bytes);
    const labels = read.ok
      ? read.value.paragraphs.flatMap(({ list, style: name }) => (name === "ListNumber" ? (list?.label ?? "-") : []))
      : [];
    expect(labels).toEqual(["1.", "2.", "1.", "2."]);
    expect(faultsIn(made)).toEqual([]);
  });

  test("brings its pictures, and the same one once", () => {
    const made = pack([small(withPicture([1, 2, 3])), small(withPicture([4, 5, 6])), small(withPicture([1, 2, 3]))]);
    expect(Object.keys(made.files).filter((name) => name.endsWith(".png"))).toHaveLength(2);
    expect(made.body.match(/r:embed/g)).toHaveLength(3);
    expect(faultsIn(made)).toEqual([]);
  });

  test("keeps its links out of the pack and in it, and loses those that lead nowhere", () => {
    const body =
      `<w:p><w:hyperlink r:id="a">${text("out")}</w:hyperlink><w:hyperlink r:id="none">${text("lost")}</w:hyperlink></w:p>` +
      `<w:p><w:bookmarkStart w:id="0" w:name="here"/>${text("aim")}<w:bookmarkEnd w:id="0"/></w:p>` +
      `<w:p><w:hyperlink w:anchor="here">${text("in")}</w:hyperlink>${field(" REF here ", "aim")}</w:p>`;
    const files = {
      "word/_rels/document.xml.rels": relationships(
        related("a", "hyperlink", "https://example.org/", 'TargetMode="External"'),
      ),
    };
    const made = pack([small({ body, files }), small({ body, files })]);
    expect(faultsIn(made)).toEqual([]);
    expect(made.body).toContain('w:anchor="here_2"');
    expect(made.body).toContain(" REF here_2 ");
    expect(made.files["word/_rels/document.xml.rels"]).toContain("https://example.org/");
  });

  test("has its fields as the text that they show, where they speak of their own document", () => {
    const body = `<w:p>${text("File ")}${field(" FILENAME ", "a.docx")}<w:fldSimple w:instr="NUMPAGES">${text(" of 3")}</w:fldSimple></w:p>`;
    const { body: packed, texts } = pack([small({ body })]);
    expect(texts).toContain("File a.docx of 3");
    expect(packed).not.toMatch(/FILENAME|NUMPAGES/);
  });

  test("brings its footnotes under numbers of their own", () => {
    const note = (id: number, words: string): string => `<w:footnote w:id="${id}">${para(words)}</w:footnote>`;
    const parts = (words: string): DocxParts => ({
      body: `<w:p>${text("said")}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="77"/></w:r></w:p>`,
      related: { footnotes: root("footnotes", note(1, "unused") + note(2, words)) },
    });
    const made = pack([small(parts("first note")), small(parts("second note"))]);
    const notes = made.files["word/footnotes.xml"] ?? "";
    expect(notes).toMatch(/w:id="1".*first note.*w:id="2".*second note/);
    expect(notes).not.toContain("unused");
    expect([...made.body.matchAll(/footnoteReference w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(["1", "2"]);
    expect(faultsIn(made)).toEqual([]);
  });

  test("keeps the paper it is printed on, and begins a page", () => {
    const across =
      '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:type w:val="continuous"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
    const made = pack([small({ body: `${para("wide")}${across}` }), small({ body: para("upright") })]);
    const sections = [...made.body.matchAll(/<w:type w:val="(\w+)"\/><w:pgSz w:w="(\d+)"/g)].map(([, type, width]) => [
      type,
      width,
    ]);
    expect(sections).toEqual([
      ["nextPage", "11906"],
      ["nextPage", "16838"],
      ["nextPage", "11906"],
    ]);
    expect(faultsIn(made)).toEqual([]);
  });

  test("leaves room for the lines above and below its pages", () => {
    const tight = '<w:sectPr><w:pgMar w:top="700" w:right="700" w:bottom="700" w:left="700" w:header="0"/></w:sectPr>';
    const { body } = pack([small({ body: `${para("x")}${tight}` })]);
    expect(body).toContain('w:left="700" w:header="400" w:footer="400"');
  });

  test("opens content controls, so that no tag of a briefing is left in what is none", () => {
    const body = `<w:sdt><w:sdtPr><w:tag w:val="briefline:topics"/><w:id w:val="4"/></w:sdtPr><w:sdtContent>${para("held")}</w:sdtContent></w:sdt>`;
    const { body: packed, texts } = pack([small({ body })]);
    expect(texts).toContain("held");
    expect(packed).not.toMatch(/w:sdt|briefline/);
  });
});

describe("a pack", () => {
  const bad = paperOf(new TextEncoder().encode("no document"), { name: "bad.docx" });

  test("is not made with a paper that cannot be read, and says which", () => {
    expect(makePack([small({ body: para("x") }), bad], settings)).toMatchObject({
      ok: false,
      paper: "bad.docx",
      problem: { code: "not-a-document" },
    });
  });

  test("lists the meetings on its cover and the papers in its contents", () => {
    const { texts } = pack([small({ body: para("x") }, { title: "North & South", when: "3 December" })]);
    expect(texts.slice(0, 8)).toEqual([
      "Visit to Oslo",
      "3 to 5 December 2026",
      "Meetings",
      "3 December",
      "North & South",
      "Contents",
      "1.\tNorth & South",
      "",
    ]);
  });

  test("has the speaking points as cards, alone or behind the papers", () => {
    const papers = [
      small({ body: para("x") }, { title: "North", when: "3 December", points: ["Say this.", "Then that."] }),
      small({ body: para("y") }, { name: "silent.docx" }),
    ];
    const alone = pack(papers, { holds: "cards" });
    expect(alone.texts).toEqual(["North", "3 December", "Say this.", "Then that."]);
    expect(alone.notices).toEqual([{ paper: "silent.docx", code: "no-points" }]);
    const both = pack(papers, { holds: "both" });
    expect(both.texts.slice(-4)).toEqual(alone.texts);
    expect([alone, both].flatMap(faultsIn)).toEqual([]);
  });

  test("is the same for the same papers, whatever the characters in its title", () => {
    const papers = [paperOf(docxBytes({ body: para("x") }))];
    const title = 'A\u0000 <"visit"> & more';
    expect(pack(papers, { title }).bytes).toEqual(pack(papers, { title }).bytes);
    expect(pack(papers, { title }).texts[0]).toBe('A <"visit"> & more');
  });

  test("turns a paper in the strict flavour into the flavour of the others", () => {
    const strict = {
      body: para("strict one"),
      files: {
        "word/document.xml": root("document", `<w:body>${para("strict one")}</w:body>`).replaceAll(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
      },
    };
    const made = pack([small(strict), small({ body: para("usual one") })]);
    expect(made.texts).toEqual(expect.arrayContaining(["strict one", "usual one"]));
    expect(made.body).not.toContain("purl.oclc.org");
  });
});

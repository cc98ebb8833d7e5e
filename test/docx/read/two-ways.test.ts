import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openDocxPort } from "../../../src/docx/port";
import { docxBytes, type DocxParts } from "../../fixtures/docx-bytes";
import { control, inList, list, listInstance, paragraph, prompting, run, style, table } from "../../fixtures/word-xml";

/** What is read of a document before anything was changed, from its source, and from the tree that a change needs. */
const bothWays = async (bytes: Uint8Array) => {
  const opened = openDocxPort(bytes);
  if (!opened.ok) return { source: opened, tree: opened };
  const source = await opened.value.read();
  const changed = await opened.value.apply([]);
  return { source, tree: changed.ok ? await opened.value.read() : changed };
};

const expectSame = async (bytes: Uint8Array): Promise<void> => {
  const { source, tree } = await bothWays(bytes);
  expect(source).toEqual(tree);
};

const labelled = "test/labelled";

test.each(readdirSync(labelled).filter((name) => name.endsWith(".docx")))(
  "%s reads the same both ways",
  async (name) => {
    const bytes = new Uint8Array(readFileSync(join(labelled, name)));
    const { source, tree } = await bothWays(bytes);
    expect(source.ok).toBe(true);
    expect(source).toEqual(tree);
  },
);

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

const lines = fc.array(
  fc.constantFrom(
    ...[
      run("a b"),
      run("Ü 😀", "<w:b/>"),
      run("c", '<w:lang w:val="fr-FR"/>'),
      run("d", "<w:vanish/>"),
      "<w:r><w:tab/></w:r>",
    ],
    ...[field("begin"), field("separate"), field("end"), `<w:ins>${run("e")}</w:ins>`, "<w:bookmarkStart/>"],
    prompting(3, run("p") + prompting(4, run("q"))),
    "<w:sdt><w:sdtContent><w:r><w:t> f </w:t></w:r></w:sdtContent></w:sdt>",
    `<w:r><w:pict><w:txbxContent>${paragraph("box")}</w:txbxContent></w:pict></w:r>`,
    `<mc:AlternateContent><mc:Choice>${run("g")}</mc:Choice><mc:Fallback>${run("h")}</mc:Fallback></mc:AlternateContent>`,
  ),
  { maxLength: 4 },
);

const properties = fc.constantFrom(
  "",
  '<w:pStyle w:val="Own"/>',
  '<w:pStyle w:val="Unknown"/>',
  inList(1),
  '<w:outlineLvl w:val="1"/>',
  "<w:rPr><w:del/></w:rPr>",
);

/** Blocks in each other in every way, those that no producer should write too. */
const { blocks } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { weight: 6, arbitrary: fc.tuple(lines, properties).map(([inner, more]) => paragraph(inner.join(""), more)) },
    fc.constantFrom(
      "<w:p/>",
      "<w:tbl/>",
      "<w:sdt/>",
      "<w:sectPr/>",
      "<!-- c -->",
      "\n ",
      "<x>y</x>",
      "<w:bookmarkEnd/>",
    ),
    fc.tuple(tie("blocks"), tie("blocks")).map(([one, other]) => table([one, other], [other])),
    fc.tuple(fc.constantFrom(7, 8, null), tie("blocks")).map(([id, inner]) => control(id, "tag", inner)),
    tie("blocks").map((inner) => prompting(5, inner)),
    tie("blocks").map(
      (inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent><w:sdtPr><w:id w:val="9"/></w:sdtPr></w:sdt>`,
    ),
    tie("blocks").map((inner) => `<w:ins>${inner}</w:ins><w:del>${inner}</w:del><w:customXml>${inner}</w:customXml>`),
    fc
      .tuple(tie("blocks"), tie("blocks"))
      .map(
        ([one, other]) =>
          `<mc:AlternateContent>${other}<mc:Choice>${one}</mc:Choice><mc:Choice>${other}</mc:Choice></mc:AlternateContent>`,
      ),
  ),
  blocks: fc.array(tie("block"), { maxLength: 4 }).map((all) => all.join("")),
}));

const parts = (body: string): DocxParts => ({
  body,
  styles: style("Own", "Own", `<w:pPr>${inList(1, 1)}</w:pPr><w:rPr><w:caps/><w:lang w:val="de-DE"/></w:rPr>`),
  numbering: list(1, ["decimal", "%1."], ["lowerLetter", "%2)"]) + listInstance(1, 1),
});

test("whatever stands in whatever", async () => {
  await fc.assert(
    fc.asyncProperty(blocks, (body) => expectSame(docxBytes(parts(body)))),
    { numRuns: 300 },
  );
});

/** Runs that are written nearly as another one: each piece of the first ones of a kind, or something in its place. */
const runAlike = fc
  .tuple(
    fc.constantFrom(
      "<w:r>",
      "<w:r>",
      '<w:r w:rsidR="0A1">',
      '<w:r w:rsidR="0B2">',
      '<w:r xmlns:w="urn:other">',
      "<m:r>",
    ),
    fc.constantFrom(
      "",
      "",
      "<w:rPr><w:b/></w:rPr>",
      "<w:rPr><v:b/></w:rPr>",
      "<m:rPr><w:b/></m:rPr>",
      "<w:rPr/>",
      "<w:tab/>",
    ),
    fc.constantFrom("<w:t>", "<w:t>", '<w:t xml:space="preserve">', "<m:t>", "<w:t >", '<w:t xmlns:v="urn:v">'),
    fc.constantFrom("a", " b ", "", "é “c”", "d &amp; e", "f]", "g\r\nh", "<!-- i -->", "<![CDATA[j]]>", "k<w:br/>l"),
    fc.constantFrom("", "", "", "<w:br/>", "<w:t>m</w:t>", " ", "<w:rPr><w:b/></w:rPr>"),
    fc.constantFrom("", "", " "),
  )
  .map(([open, properties, text, said, behind, blank]) => {
    const [name, textName] = [open, text].map((tag) => tag.slice(1, 4).trim());
    return `${open}${properties}${text}${said}</${textName}${blank}>${behind}</${name}>`;
  });

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const math = "http://schemas.openxmlformats.org/officeDocument/2006/math";

test("runs that are nearly like another one, under prefixes that may mean something else", async () => {
  const inParagraph = fc
    .tuple(fc.constantFrom(word, "urn:v"), fc.array(runAlike, { maxLength: 3 }))
    .map(([v, runs]) => `<w:p xmlns:m="${math}" xmlns:v="${v}">${runs.join("")}</w:p>`);
  await fc.assert(
    fc.asyncProperty(fc.array(inParagraph, { maxLength: 12 }), (all) => expectSame(docxBytes({ body: all.join("") }))),
    { numRuns: 400 },
  );
});

test("a run that means something else under its prefixes than the one before it", async () => {
  const bold = run("a", "<v:b/>");
  const body = [word, "urn:v", word].map((v) => `<w:p xmlns:v="${v}">${bold}${bold}</w:p>`).join("");
  const { source, tree } = await bothWays(docxBytes({ body }));
  expect(source).toEqual(tree);
  expect(source.ok && source.value.paragraphs.map((read) => read.bold)).toEqual([true, false, true]);
});

test("what is damaged anywhere is refused both ways", async () => {
  const places = [
    "<w:sectPr><w:p></w:sectPr>",
    "<w:p><w:r></w:p>",
    "<q:x/>",
    "<w:tblPr>&no;</w:tblPr>",
    "<w:p/><",
  ].concat(`<w:p xmlns:v="${word}">${run("a")}${run("a").replace("<w:r>", "<v:r>")}</w:p>`);
  for (const damage of places) {
    const { source: refused, tree } = await bothWays(docxBytes({ body: paragraph("a") + damage }));
    expect(refused).toEqual({ ok: false, problem: { code: "damaged", detail: "word/document.xml" } });
    expect(tree).toEqual(refused);
  }
});

import { controlsAround, shownText, type ParagraphFacts } from "../../../src/core";
import { openDocxPort } from "../../../src/docx/port";
import { docxBytes } from "../../fixtures/docx-bytes";
import { textBox } from "../../fixtures/drawings";
import { paragraph, prompting, run, table } from "../../fixtures/word-xml";
import { bodyOf } from "./read-facts";

/** What of a paragraph is a prompt: "all" where a control around it shows one, else the words in their order. */
const promptsIn = (facts: ParagraphFacts): readonly string[] => [
  ...controlsAround(facts).flatMap(({ showsPrompt }) => (showsPrompt ? ["all"] : [])),
  ...facts.prompts.map(({ from, words }) => `${from} ${words}`),
];

const readPrompts = (body: string): readonly (readonly string[])[] =>
  bodyOf({ body }).paragraphs.map(({ facts }) => promptsIn(facts));

const inLine = prompting(1, run("Name"));
const block = prompting(1, paragraph("Bitte Linie eintragen"));
const says = (value: string): string => block.replace("<w:showingPlcHdr/>", `<w:showingPlcHdr w:val="${value}"/>`);

test.each([
  ["around a paragraph", block, [["all"]]],
  ["around several", prompting(1, paragraph("One") + paragraph("") + paragraph("Two")), [["all"], ["all"], ["all"]]],
  ["around a table", prompting(1, table([paragraph("a"), paragraph("b")])), [["all"], ["all"]]],
  [
    "around a row",
    `<w:tbl><w:tr><w:tc>${paragraph("a")}</w:tc></w:tr>${prompting(1, `<w:tr><w:tc>${paragraph("b")}</w:tc></w:tr>`)}</w:tbl>`,
    [[], ["all"]],
  ],
  [
    "around a cell",
    `<w:tbl><w:tr><w:tc>${paragraph("a")}</w:tc>${prompting(1, `<w:tc>${paragraph("b")}</w:tc>`)}</w:tr></w:tbl>`,
    [[], ["all"]],
  ],
  ["in a line", paragraph(run("Date: ") + inLine + run(", room 5")), [["6 Name"]]],
  ["all of a line", paragraph(inLine), [["0 Name"]]],
  ["two in a line", paragraph(inLine + run(" and ") + prompting(2, run("Office"))), [["0 Name", "9 Office"]]],
  ["over several runs", paragraph(prompting(1, run("Na", "<w:b/>") + run("me"))), [["0 Name"]]],
  ["one in another", paragraph(run("a") + prompting(1, run("b") + prompting(2, run("c")))), [["1 bc", "2 c"]]],
  ["words in one that shows none", paragraph(`<w:sdt><w:sdtContent>${run("b")}</w:sdtContent></w:sdt>`), [[]]],
  ["one in a control that shows none", `<w:sdt><w:sdtPr/><w:sdtContent>${block}</w:sdtContent></w:sdt>`, [["all"]]],
  ["in one that shows its own", prompting(2, block), [["all", "all"]]],
  ["inside what is hidden", paragraph(run("a") + prompting(1, run("b", "<w:vanish/>")) + run("c")), [[]]],
  ["behind what is hidden", paragraph(run("a", "<w:vanish/>") + inLine), [["0 Name"]]],
  ["nothing at all", paragraph(run("a") + prompting(1, "")), [[]]],
  ["a drop-down", paragraph(prompting(1, run("Choose"), "<w:dropDownList/>")), [["0 Choose"]]],
  ["a date", paragraph(prompting(1, run("Pick the day"), "<w:date/>")), [["0 Pick the day"]]],
  ["a line of a text box", paragraph(run("a") + textBox(paragraph(inLine))), [[], ["0 Name"]]],
  ["a text box", paragraph(run("a") + textBox(block)), [[], ["0 Bitte Linie eintragen"]]],
  ["a mark that is off", says("0"), [[]]],
  ["one that is off in words", says("false"), [[]]],
  ["one that was off in older files", says("off"), [[]]],
  ["a mark that is on", says("1") + says("true") + says("on"), [["all"], ["all"], ["all"]]],
])("%s", (_, body, expected) => {
  expect(readPrompts(body)).toEqual(expected);
});

test("legacy fields: five blanks are nothing, and what tells somebody to click is no text", () => {
  const character = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const form = `${character("begin")}${code(" FORMTEXT ")}${character("separate")}${run("\u2002".repeat(5))}${character("end")}`;
  const macro = `${character("begin")}${code(" MACROBUTTON NoMacro [Click here and type]")}${character("end")}`;
  const texts = bodyOf({ body: paragraph(form) + paragraph(macro) }).paragraphs.map(({ facts }) => facts.text.trim());
  expect(texts).toEqual(["", ""]);
});

test("ISO/IEC 29500 Strict, and a prefix of the producer's own", async () => {
  const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  const main =
    `<x:document xmlns:x="${strict}"><x:body><x:p><x:sdt><x:sdtPr><x:showingPlcHdr x:val="true"/></x:sdtPr>` +
    `<x:sdtContent><x:r><x:t>Name</x:t></x:r></x:sdtContent></x:sdt></x:p></x:body></x:document>`;
  const port = openDocxPort(docxBytes({ body: "", files: { "word/document.xml": main } }));
  const read = port.ok ? await port.value.read() : port;
  expect(read).toMatchObject({ ok: true, value: { paragraphs: [{ prompts: [{ from: 0, words: "Name" }] }] } });
});

test("what is shown is the text, prompts and all", () => {
  const [read] = bodyOf({ body: paragraph(run("Date: ") + inLine) }).paragraphs;
  expect(read && shownText(read.facts)).toBe("Date: Name");
});

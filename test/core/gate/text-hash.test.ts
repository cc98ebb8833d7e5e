import { createHash } from "node:crypto";
import { textHash } from "../../../src/core/gate/text-hash";
import { document, documentOf, paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";

const paper = "# Briefing\nWe met.\n## Topics\n- one\n-- two\nLast words";
const hashOf = (notation: string): string => textHash(documentOf(paragraphs(notation)));

test("is the SHA-256 of what its page says, which anybody can reckon", () => {
  const cell = { table: 0, row: 1, column: 2 };
  const model = documentOf([...paragraphs("# Réunion\n## Topics\n- one"), factsOf("x\n y", { cell }), factsOf("")]);
  const written =
    '[["R\\u00e9union",0,null,null],["Topics",1,null,null],["one",null,0,null],["x y",null,null,[0,1,2]]]';
  expect(textHash(model)).toBe(createHash("sha256").update(written).digest("hex"));
});

test.each([
  ["a letter", paper.replace("met", "meet")],
  ["upper case", paper.replace("We", "WE")],
  ["a blank inside a word", paper.replace("words", "wor ds")],
  ["the order", paper.replace("- one\n-- two", "-- two\n- one")],
  ["a paragraph more", `${paper}\nMore`],
  ["a paragraph less", paper.replace("\nLast words", "")],
  ["a paragraph broken in two", paper.replace("Last words", "Last\nwords")],
  ["a heading of another rank", paper.replace("## Topics", "### Topics")],
  ["a heading that is none", paper.replace("## Topics", "Topics")],
  ["a title that is none", paper.replace("# Briefing", "Briefing")],
  ["a bullet that is none", paper.replace("- one", "one")],
  ["a bullet deeper", paper.replace("- one", "-- one")],
  ["an empty bullet", paper.replace("- one", "- one\n-")],
])("%s counts", (_, changed) => {
  expect(hashOf(changed)).not.toBe(hashOf(paper));
});

test.each([
  ["bold", paper.replace("We met.", "* We met.")],
  ["a highlighter", paper.replace("We met.", "== We met.")],
  ["a bullet or a number", paper.replace("- one", "1. one")],
  ["an empty line", paper.replace("## Topics", "¶\n## Topics\n¶")],
  ["a line break for a blank", paper.replace("Last words", "Last↵words")],
])("%s does not count", (_, changed) => {
  expect(hashOf(changed)).toBe(hashOf(paper));
});

test("a place in a table counts", () => {
  const at = (column: number) => textHash(documentOf([factsOf("x", { cell: { table: 0, row: 0, column } })]));
  expect(at(0)).not.toBe(at(1));
  expect(textHash(document`x`)).not.toBe(at(0));
});

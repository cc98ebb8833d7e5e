import type { Finding } from "../../src/core";
import { quoteOf, saysWords } from "../../src/taskpane/briefing/quoted";
import { briefingOf } from "../support/briefing";
import { paragraphs } from "../support/document";

const paper = briefingOf(
  paragraphs(
    "# Briefing for the meeting with Nordlicht\n## Topics\n- Shore power in the harbours of the northern coast, and who pays for the cables that go there",
  ),
);
const [, heading, topic] = paper.model.paragraphs;
const findingAt = (at: Finding["at"], data: Finding["data"] = {}): Finding => ({
  rule: "a-rule",
  messageId: "found",
  severity: "warning",
  data,
  at,
  section: "topics",
  related: [],
  fixes: [],
  waived: null,
});
const words = (wanted: string, paragraph = topic) => {
  if (!paragraph) throw new Error("The paper has no topic");
  const from = paragraph.text.indexOf(wanted);
  return findingAt({ paragraph: paragraph.id, from, to: from + wanted.length });
};
const quoted = (finding: Finding): string | null => {
  const quote = quoteOf(paper)(finding);
  return quote && `${quote.before}|${quote.marked}|${quote.after}`;
};

test.each([
  [
    "words in the middle, with whole words around them",
    words("northern"),
    "…in the harbours of the |northern| coast, and who pays…",
  ],
  ["words at the beginning", words("Shore power"), "|Shore power| in the harbours of the…"],
  [
    "a whole paragraph, to the end of a word",
    words(topic?.text ?? ""),
    "|Shore power in the harbours of the northern coast, and who…|",
  ],
])("quotes %s", (_name, finding, expected) => {
  expect(quoted(finding)).toBe(expected);
});

test.each([
  ["nowhere", findingAt(null)],
  ["a place without words", words("")],
  ["a heading, which is named above", words("Topics", heading)],
])("quotes nothing of %s", (_name, finding) => {
  expect(quoted(finding)).toBeNull();
});

test("a sentence that quotes the document needs no quotation under it; numbers and sections are no quotation", () => {
  expect(saysWords(findingAt(null, { quote: "cables" }))).toBe(true);
  expect(saysWords(findingAt(null, { count: 3, section: "topics", neighbour: "background" }))).toBe(false);
});

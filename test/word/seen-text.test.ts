import { seenText, textForWord } from "../../src/word/read/seen-text";

describe("the text of a paragraph, from what Word has", () => {
  test.each([
    ["plain words", "Line to take", "Line to take"],
    ["tabs and breaks", "a\tb\vc\fd", "a\tb\nc\nd"],
    ["the end of a paragraph or a cell", "Mr Two\r\u0007", "Mr Two"],
    ["a field: its result, not its code", "see \u0013 REF a \\h \u0014page 3\u0015.", "see page 3."],
    ["a field in the code of another", "\u0013 IF \u0013 PAGE \u00142\u0015 = 2 \u0014yes\u0015", "yes"],
    ["a field without a result", "a\u0013 TC x \u0015b", "ab"],
    ["notes, objects and what the client makes of them", "a\u0002b\ufffcc\ufffdd", "abcd"],
    ["hyphens", "co\u001eop\u001ferate", "co\u2011op\u00aderate"],
    ["letters of two units", "👍 good", "👍 good"],
  ])("%s", (_, raw, text) => {
    expect(seenText(raw).text).toBe(text);
  });

  test("runs are what Word can search for, each as it stands in the text", () => {
    const { text, runs } = seenText("one\ttwo\u0002three\u0013 CODE \u0014four\u0015");
    expect(runs.map(({ from, to }) => text.slice(from, to))).toEqual(["one", "two", "three", "four"]);
  });

  test("a line break goes back as Word writes it", () => {
    expect(textForWord("a\nb\tc")).toBe("a\vb\tc");
  });
});

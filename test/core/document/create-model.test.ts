import fc from "fast-check";
import { createModel, untoldTraces } from "../../../src/core";
import { factsOf } from "../../support/paragraph-facts";

const read = (texts: readonly string[], previous: ReturnType<typeof createModel> | null = null) =>
  createModel(
    previous,
    texts.map((text) => factsOf(text)),
    "en",
    {},
  );
const idsOf = (model: ReturnType<typeof createModel>) => model.paragraphs.map(({ id }) => id);

describe("ids carried from read to read", () => {
  test.each<[string, string[], string[], (string | null)[]]>([
    ["nothing changed", ["A", "B"], ["A", "B"], ["A", "B"]],
    ["typing in the middle", ["A", "B", "C"], ["A", "B!", "C"], ["A", "B", "C"]],
    ["typing at the start", ["A", "B"], ["A!", "B"], ["A", "B"]],
    ["a new paragraph", ["A", "B"], ["A", "new", "B"], ["A", null, "B"]],
    ["a paragraph gone", ["A", "B", "C"], ["A", "C"], ["A", "C"]],
    ["two swapped", ["A", "B", "C", "D"], ["A", "C", "B", "D"], ["A", "C", "B", "D"]],
    ["Enter pressed in a paragraph", ["A", "B and C", "D"], ["A", "B", "and C", "D"], ["A", "B and C", null, "D"]],
    ["empty paragraphs around a change", ["A", "", "B", ""], ["A", "", "B!", ""], ["A", "", "B", ""]],
    ["everything new", ["A"], ["X", "Y"], ["A", null]],
  ])("%s", (_, before, now, expected) => {
    const first = read(before);
    const second = read(now, first);
    const owner = new Map(first.paragraphs.map(({ id, text }) => [id, text]));
    expect(second.paragraphs.map(({ id }) => owner.get(id) ?? null)).toEqual(expected);
  });

  test("no two paragraphs ever share an id", () => {
    const texts = fc.array(fc.constantFrom("", "A", "B", "C", "D"), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, texts, (one, two, three) => {
        const ids = idsOf(read(three, read(two, read(one))));
        expect(new Set(ids).size).toBe(three.length);
      }),
    );
  });
});

describe("version", () => {
  const authored = (author: string) => ({ ...untoldTraces, author });
  const base = () => createModel(null, [factsOf("One"), factsOf("Two")], "en", { a: "1" });

  test("goes with a copy of a model, and is asked of all models in one way", () => {
    const [one, other] = [base(), read(["Three"])].map((model) => Object.getOwnPropertyDescriptor(model, "version"));
    expect({ ...base() }.version).toBe(base().version);
    expect(one).toEqual(other);
  });

  test("is the same for the same document, whatever its ids", () => {
    const edited = createModel(read(["Zero", "Two"]), [factsOf("One"), factsOf("Two")], "en", { a: "1" });
    expect(edited.version).toBe(base().version);
  });

  test.each<[string, ReturnType<typeof createModel>]>([
    ["a letter", createModel(null, [factsOf("One"), factsOf("Too")], "en", { a: "1" })],
    ["where a paragraph ends", createModel(null, [factsOf("OneT"), factsOf("wo")], "en", { a: "1" })],
    ["a style", createModel(null, [factsOf("One", { style: "Heading1" }), factsOf("Two")], "en", { a: "1" })],
    ["bold", createModel(null, [factsOf("One", { bold: true }), factsOf("Two")], "en", { a: "1" })],
    [
      "what stands in bold at the beginning",
      createModel(null, [factsOf("One", { lead: 1 }), factsOf("Two")], "en", { a: "1" }),
    ],
    ["a highlighter", createModel(null, [factsOf("One", { highlighted: true }), factsOf("Two")], "en", { a: "1" })],
    ["a picture", createModel(null, [factsOf("One", { holdsObject: true }), factsOf("Two")], "en", { a: "1" })],
    [
      "a picture that nobody tells of",
      createModel(null, [factsOf("One", { holdsObject: null }), factsOf("Two")], "en", { a: "1" }),
    ],
    ["a property", createModel(null, [factsOf("One"), factsOf("Two")], "en", { a: "2" })],
    ["the language", createModel(null, [factsOf("One"), factsOf("Two")], "fr", { a: "1" })],
    ["an author", createModel(null, [factsOf("One"), factsOf("Two")], "en", { a: "1" }, authored("Ms One"))],
    ["no author", createModel(null, [factsOf("One"), factsOf("Two")], "en", { a: "1" }, authored(""))],
  ])("changes with %s", (_, model) => {
    expect(model.version).not.toBe(base().version);
  });
});

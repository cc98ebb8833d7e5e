import fc from "fast-check";
import { applyEdits, controlsAround, createModel } from "../../../src/core";
import type { Cell, Control, DocumentModel, Edit, ParagraphFacts, ParagraphRef } from "../../../src/core";
import { factsOf } from "../../support/paragraph-facts";

const modelOf = (...facts: ParagraphFacts[]): DocumentModel => createModel(null, facts, null, { kept: '"yes"' });
const lines = (...texts: string[]): DocumentModel => modelOf(...texts.map((text) => factsOf(text)));

/** The paragraph with this text, as an edit names it. */
const ref = (model: DocumentModel, text: string): ParagraphRef => {
  const found = model.paragraphs.find((paragraph) => paragraph.text === text);
  if (!found) throw new Error(`the test's document has no "${text}"`);
  return { id: found.id, text };
};

const control = (id: string, parent: Control | null = null, locked = false): Control => ({
  id,
  tag: `tag-${id}`,
  title: id,
  locked,
  showsPrompt: false,
  parent,
});
const cell = (table: number, row = 0, column = 0): Cell => ({ table, row, column });

/** Each paragraph as `text` with its controls (outermost first) and table in front: "a/b:text", "#0:text". */
const shape = (model: DocumentModel): readonly string[] =>
  model.paragraphs.map((paragraph) => {
    const around = controlsAround(paragraph)
      .map(({ tag }) => tag)
      .reverse()
      .join("/");
    const table = paragraph.cell ? `#${paragraph.cell.table}` : "";
    return around + table === "" ? paragraph.text : `${around}${table}:${paragraph.text}`;
  });

const applied = (model: DocumentModel, ...edits: Edit[]): readonly string[] => {
  const result = applyEdits(edits, model);
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
  return shape(result.value);
};

const refusal = (model: DocumentModel, ...edits: Edit[]): string => {
  const result = applyEdits(edits, model);
  return result.ok ? "applied" : result.problem.code;
};

const seed = (text: string) => ({ text, style: "Normal" }) as const;
const insert = (place: Extract<Edit, { op: "insertParagraphs" }>["place"], ...texts: [string, ...string[]]): Edit => {
  const [first, ...others] = texts;
  return { op: "insertParagraphs", place, paragraphs: [seed(first), ...others.map(seed)], control: null };
};

describe("places and controls", () => {
  const section = control("s");
  const inner = control("i", section);
  const nested = () =>
    modelOf(
      factsOf("above"),
      factsOf("head", { control: section }),
      factsOf("first", { control: inner }),
      factsOf("last", { control: inner }),
      factsOf("below"),
    );

  test.each<[string, (model: DocumentModel) => Edit, string[]]>([
    [
      "before the first of a control stands outside it",
      (model) => insert({ before: ref(model, "head") }, "new"),
      ["above", "new", "tag-s:head", "tag-s/tag-i:first", "tag-s/tag-i:last", "below"],
    ],
    [
      "before the first of an inner control stands in the outer one",
      (model) => insert({ before: ref(model, "first") }, "new"),
      ["above", "tag-s:head", "tag-s:new", "tag-s/tag-i:first", "tag-s/tag-i:last", "below"],
    ],
    [
      "after the last of two controls stands outside both",
      (model) => insert({ after: ref(model, "last") }, "new"),
      ["above", "tag-s:head", "tag-s/tag-i:first", "tag-s/tag-i:last", "new", "below"],
    ],
    [
      "under the last of a control stays inside",
      (model) => insert({ under: ref(model, "last") }, "new"),
      ["above", "tag-s:head", "tag-s/tag-i:first", "tag-s/tag-i:last", "tag-s/tag-i:new", "below"],
    ],
    [
      "the start",
      () => insert({ at: "start" }, "one", "two"),
      ["one", "two", "above", "tag-s:head", "tag-s/tag-i:first", "tag-s/tag-i:last", "below"],
    ],
    [
      "moving a whole control takes it along",
      (model) => ({
        op: "moveParagraphs",
        paragraphs: [ref(model, "head"), ref(model, "first"), ref(model, "last")],
        place: { at: "end" },
      }),
      ["above", "below", "tag-s:head", "tag-s/tag-i:first", "tag-s/tag-i:last"],
    ],
    [
      "moving a part of a control leaves it behind, with what lies wholly in the part",
      (model) => ({
        op: "moveParagraphs",
        paragraphs: [ref(model, "first"), ref(model, "last")],
        place: { before: ref(model, "above") },
      }),
      ["tag-i:first", "tag-i:last", "above", "tag-s:head", "below"],
    ],
    [
      "a control goes when all its paragraphs go",
      (model) => ({ op: "deleteParagraphs", paragraphs: [ref(model, "first"), ref(model, "last")] }),
      ["above", "tag-s:head", "below"],
    ],
    [
      "removing a control leaves what is in it",
      () => ({ op: "removeControl", control: { id: "s", tag: "tag-s" } }),
      ["above", "head", "tag-i:first", "tag-i:last", "below"],
    ],
    [
      "a wrap goes around whole controls",
      (model) => ({
        op: "wrapInControl",
        paragraphs: ["above", "head", "first", "last"].map((text) => ref(model, text)) as never,
        control: { tag: "new", title: "New" },
      }),
      ["new:above", "new/tag-s:head", "new/tag-s/tag-i:first", "new/tag-s/tag-i:last", "below"],
    ],
  ])("%s", (_, edit, expected) => {
    const model = nested();
    expect(applied(model, edit(model))).toEqual(expected);
  });

  test("a wrap that would cross a control is refused", () => {
    const model = nested();
    const edit: Edit = {
      op: "wrapInControl",
      paragraphs: [ref(model, "last"), ref(model, "below")],
      control: { tag: "new", title: "New" },
    };
    expect(refusal(model, edit)).toBe("crosses-control");
  });

  test("a wrap of a control that something has been put under is refused: it would hold a part of it", () => {
    const model = nested();
    const under = insert({ under: ref(model, "last") }, "new");
    const wrap: Edit = {
      op: "wrapInControl",
      paragraphs: [ref(model, "above"), ref(model, "head"), ref(model, "first"), ref(model, "last")],
      control: { tag: "tag-new", title: "New" },
    };
    expect(refusal(model, under, wrap)).toBe("collision");
    expect(applied(model, wrap, under)).toContain("tag-new/tag-s/tag-i:new");
  });
});

describe("tables", () => {
  const withTable = () =>
    modelOf(
      factsOf("above"),
      factsOf("a", { cell: cell(0) }),
      factsOf("b", { cell: cell(0, 0, 1) }),
      factsOf("c", { cell: cell(1) }),
    );

  test.each<[string, (model: DocumentModel) => Edit, string[]]>([
    [
      "before the first cell stands above the table",
      (model) => insert({ before: ref(model, "a") }, "new"),
      ["above", "new", "#0:a", "#0:b", "#1:c"],
    ],
    [
      "before another cell stands in that cell",
      (model) => insert({ before: ref(model, "b") }, "new"),
      ["above", "#0:a", "#0:new", "#0:b", "#1:c"],
    ],
    [
      "a table moves whole, tables are counted anew, and the document does not end in one",
      (model) => ({
        op: "moveParagraphs",
        paragraphs: [ref(model, "a"), ref(model, "b")],
        place: { at: "end" },
      }),
      ["above", "#0:c", "#1:a", "#1:b", ""],
    ],
  ])("%s", (_, edit, expected) => {
    const model = withTable();
    expect(applied(model, edit(model))).toEqual(expected);
  });

  test("a table does not go into another one", () => {
    const model = withTable();
    const move: Edit = { op: "moveParagraphs", paragraphs: [ref(model, "c")], place: { under: ref(model, "a") } };
    expect(refusal(model, move)).toBe("in-table");
    expect(refusal(model, { ...move, place: { before: ref(model, "a") } })).toBe("applied");
  });

  test("a part of a table neither moves nor goes", () => {
    const model = withTable();
    expect(refusal(model, { op: "deleteParagraphs", paragraphs: [ref(model, "a")] })).toBe("in-table");
  });
});

describe("text boxes", () => {
  const inControl = control("k");
  const withBox = (): DocumentModel =>
    modelOf(
      factsOf("above"),
      factsOf("anchor", { control: inControl }),
      factsOf("one", { textBox: true, control: inControl }),
      factsOf("two", { textBox: true, control: inControl }),
      factsOf("below"),
    );
  const refs = (model: DocumentModel, ...[first = "", ...others]: string[]) =>
    [ref(model, first), ...others.map((text) => ref(model, text))] as const;

  test.each<[string, (model: DocumentModel) => Edit, readonly string[]]>([
    [
      "go with the paragraph that they are anchored in",
      (m) => ({ op: "moveParagraphs", paragraphs: refs(m, "anchor", "one", "two", "below"), place: { at: "start" } }),
      ["tag-k:anchor", "tag-k:one", "tag-k:two", "below", "above"],
    ],
    [
      "are not what a control ends with",
      (m) => insert({ after: ref(m, "anchor") }, "new"),
      ["above", "tag-k:anchor", "tag-k:one", "tag-k:two", "new", "below"],
    ],
    [
      "stand beside nothing: below one is below its anchor",
      (m) => insert({ under: ref(m, "one") }, "new"),
      ["above", "tag-k:anchor", "tag-k:one", "tag-k:two", "tag-k:new", "below"],
    ],
    [
      "stand beside nothing: above one is above its anchor",
      (m) => insert({ before: ref(m, "two") }, "new"),
      ["above", "new", "tag-k:anchor", "tag-k:one", "tag-k:two", "below"],
    ],
    [
      "are wrapped with their anchor",
      (m) => ({
        op: "wrapInControl",
        paragraphs: refs(m, "above", "anchor", "one", "two"),
        control: { tag: "w", title: "" },
      }),
      ["w:above", "w/tag-k:anchor", "w/tag-k:one", "w/tag-k:two", "below"],
    ],
  ])("%s", (_, edit, expected) => {
    const model = withBox();
    expect(applied(model, edit(model))).toEqual(expected);
  });

  test.each<[string, (model: DocumentModel) => Edit]>([
    ["words", (m) => ({ op: "replaceText", paragraph: ref(m, "one"), from: 0, to: 1, text: "O" })],
    ["a style", (m) => ({ op: "setStyle", paragraph: ref(m, "one"), style: "Heading1" })],
    ["one without its anchor", (m) => ({ op: "deleteParagraphs", paragraphs: refs(m, "one", "two") })],
    ["an anchor without its boxes", (m) => ({ op: "deleteParagraphs", paragraphs: refs(m, "anchor") })],
    ["half a box", (m) => ({ op: "moveParagraphs", paragraphs: refs(m, "anchor", "one"), place: { at: "start" } })],
  ])("are refused: %s", (_, edit) => {
    const model = withBox();
    expect(refusal(model, edit(model))).toBe("in-text-box");
  });
});

describe("text, style and properties", () => {
  test("replaces words between two offsets", () => {
    const model = lines("25TH MAY 2016");
    const edit: Edit = { op: "replaceText", paragraph: ref(model, "25TH MAY 2016"), from: 2, to: 8, text: " May" };
    const result = applyEdits([edit], model);
    expect(result.ok && result.value.paragraphs[0]).toMatchObject({ text: "25 May 2016", caps: false });
  });

  test("a style brings its outline level and its bullet", () => {
    const model = modelOf(factsOf("heading"), factsOf("item"));
    const result = applyEdits(
      [
        { op: "setStyle", paragraph: ref(model, "heading"), style: "Heading1" },
        { op: "setStyle", paragraph: ref(model, "item"), style: "ListBullet" },
      ],
      model,
    );
    expect(result.ok && result.value.paragraphs).toMatchObject([
      { style: "Heading1", headingLevel: 1, list: null },
      { style: "ListBullet", headingLevel: null, list: { level: 0, label: "•" } },
    ]);
  });

  test("sets, changes and removes a property, each against what it expects", () => {
    const model = lines("text");
    const set = (expect: string | null, value: string | null): Edit => ({
      op: "setProperty",
      name: "kept",
      expect,
      value,
    });
    const result = applyEdits([set('"yes"', null)], model);
    expect(result.ok && result.value.properties).toEqual({});
    expect(refusal(model, set(null, "1"))).toBe("stale");
  });

  test("deleting everything leaves one empty paragraph", () => {
    const model = lines("only");
    expect(applied(model, { op: "deleteParagraphs", paragraphs: [ref(model, "only")] })).toEqual([""]);
  });
});

describe("refusals", () => {
  const model = () =>
    modelOf(factsOf("a"), factsOf("b"), factsOf("c", { control: control("x", null, true) }), factsOf("😀"));

  test.each<[string, string, (m: DocumentModel) => Edit[]]>([
    ["words that are no longer there", "stale", (m) => [insert({ before: { ...ref(m, "a"), text: "was" } }, "new")]],
    [
      "a paragraph deleted and used as an anchor",
      "collision",
      (m) => [{ op: "deleteParagraphs", paragraphs: [ref(m, "a")] }, insert({ after: ref(m, "a") }, "new")],
    ],
    [
      "the same words replaced twice",
      "collision",
      (m) => [1, 2].map(() => ({ op: "replaceText", paragraph: ref(m, "a"), from: 0, to: 1, text: "z" }) as const),
    ],
    ["a locked paragraph restyled", "locked", (m) => [{ op: "setStyle", paragraph: ref(m, "c"), style: "Normal" }]],
    ["a paragraph put into a locked control", "locked", (m) => [insert({ under: ref(m, "c") }, "new")]],
    ["a locked control removed", "locked", () => [{ op: "removeControl", control: { id: "x", tag: "tag-x" } }]],
    ["a control that is not there", "stale", () => [{ op: "removeControl", control: { id: "y", tag: "tag-y" } }]],
    [
      "paragraphs moved that are not neighbours",
      "stale",
      (m) => [{ op: "moveParagraphs", paragraphs: [ref(m, "a"), ref(m, "c")], place: { at: "start" } }],
    ],
    [
      "offsets outside of the text",
      "stale",
      (m) => [{ op: "replaceText", paragraph: ref(m, "a"), from: 0, to: 9, text: "" }],
    ],
    [
      "an offset between the halves of a character",
      "stale",
      (m) => [{ op: "replaceText", paragraph: ref(m, "😀"), from: 1, to: 2, text: "" }],
    ],
  ])("%s: %s", (_, code, edits) => {
    const document = model();
    expect(refusal(document, ...edits(document))).toBe(code);
  });

  test("a paragraph may be put beside a locked control", () => {
    const document = model();
    expect(applied(document, insert({ before: ref(document, "c") }, "new"))).toEqual([
      "a",
      "b",
      "new",
      "tag-x:c",
      "😀",
    ]);
  });
});

test("a batch on what another batch made gives out other ids, for paragraphs and for controls", () => {
  const wrapped = (text: string): Edit => ({
    op: "insertParagraphs",
    place: { at: "end" },
    paragraphs: [seed(text)],
    control: { tag: "tag", title: "" },
  });
  const twice = ["one", "two"].reduce((model, text) => {
    const result = applyEdits([wrapped(text)], model);
    if (!result.ok) throw new Error(result.problem.code);
    return result.value;
  }, lines("a"));
  const ids = twice.paragraphs.flatMap(({ id, control: around }) => (around ? [id, around.id] : [id]));
  expect(new Set(ids).size).toBe(5);
});

describe("whatever the batch", () => {
  test("moving keeps every word, and the version tells whether anything changed", () => {
    const texts = fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (words, a, b, c) => {
        const model = lines(...words);
        const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
        const taken = model.paragraphs.slice(from, to + 1).map(({ id, text }) => ({ id, text }));
        const anchor = model.paragraphs[c % words.length];
        if (!anchor || taken.some(({ id }) => id === anchor.id)) return;
        const edit = { op: "moveParagraphs", paragraphs: taken as never, place: { before: anchor } } as const;
        const result = applyEdits([edit], model);
        if (!result.ok) throw new Error(result.problem.code);
        const after = result.value.paragraphs.map(({ text }) => text);
        expect([...after].sort()).toEqual([...words].sort());
        expect(result.value.version === model.version).toBe(after.join("\n") === words.join("\n"));
      }),
    );
  });
});

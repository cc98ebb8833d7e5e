import { paragraph, styled } from "../../fixtures/word-xml";
import { closePages, openBody, openPage } from "../../support/office-run";

afterEach(closePages);

const body = paragraph("One") + paragraph("Two");

describe("what office.js learns when a page starts", () => {
  test.each([
    ["1.3", [true, false, false]],
    ["1.6", [true, true, false]],
    ["1.9", [true, true, true]],
  ] as const)("a Word of WordApi %s says so", async (level, has) => {
    const { page } = await openBody(body, { level });
    const { requirements } = page.Office.context;
    expect(["1.3", "1.6", "1.9"].map((set) => requirements.isSetSupported("WordApi", set))).toEqual(has);
  });

  test("host, language, address and that it may be written", async () => {
    const { page } = await openBody(body, { locale: "de-DE", documentUrl: "https://example.org/Vermerk.docx" });
    const { context } = page.Office;
    expect([context.host, context.displayLanguage, context.document.url, context.document.mode]).toEqual([
      "Word",
      "de-DE",
      "https://example.org/Vermerk.docx",
      "readWrite",
    ]);
  });

  test("a document that may only be read", async () => {
    const { page } = await openBody(body, { readOnly: true });
    expect(page.Office.context.document.mode).toBe("readOnly");
  });

  test.each([
    ["light", "#ffffff", "#262626"],
    ["dark", "#363636", "#ffffff"],
    ["highContrast", "#000000", "#ffff00"],
  ] as const)("the theme %s", async (theme, background, text) => {
    const { page } = await openBody(body, { theme });
    expect(page.Office.context.officeTheme).toMatchObject({
      controlBackgroundColor: background,
      controlForegroundColor: text,
    });
  });

  test("what was changed holds for the next page", async () => {
    const { host } = await openBody(body, { level: "1.9" });
    host.configure({ level: "1.3", readOnly: true });
    const { page } = await openPage(host);
    expect(page.Office.context.requirements.isSetSupported("WordApi", "1.6")).toBe(false);
    expect(page.Office.context.document.mode).toBe("readOnly");
  });
});

describe("what is kept", () => {
  test("Word.run lets go of every object that it had", async () => {
    const { host, run } = await openBody(body);
    await run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text,items/font/bold");
      await context.sync();
      paragraphs.items[0]?.getRange("Whole").expandTo(paragraphs.items[1]?.getRange("Whole") ?? never());
      await context.sync();
    });
    expect(host.statistics.kept).toBe(0);
  });

  test("an object that is tracked lives on in the next run", async () => {
    const { run } = await openBody(body);
    const first = await run(async (context) => {
      const found = context.document.body.paragraphs.getFirst();
      found.track();
      await context.sync();
      return found;
    });
    first.insertText("And ", "Start");
    first.load("text");
    await run(first, (context) => context.sync());
    expect(first.text).toBe("And One");
  });

  test("every context.sync() with something to do is one batch", async () => {
    const { host, run } = await openBody(styled("Heading1", "Topics"));
    // The page tells the host once that it has started.
    await run((context) => context.sync());
    const before = host.statistics.batches;
    await run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text");
      await context.sync();
      paragraphs.items[0]?.insertParagraph("New", "After");
      await context.sync();
    });
    // Besides the two there is one with which Word.run lets go of its objects.
    expect(host.statistics.batches - before).toBe(3);
  });
});

const never = (): never => {
  throw new Error("There is a paragraph less than expected.");
};

import { control, paragraph } from "../../../fixtures/word-xml";
import { docxBytes } from "../../../fixtures/docx-bytes";
import { closePages, openBody, textsOf, type OpenedHost } from "../../../support/office-run";

afterEach(closePages);

const body = paragraph("One") + paragraph("Two") + paragraph("Three");
const typed = docxBytes({ body: paragraph("One") + paragraph("Two and more") + paragraph("New") + paragraph("Three") });

/** Lets what is under way in the page come to its end. */
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

const hearParagraphs = async ({ run }: OpenedHost): Promise<string[]> => {
  const heard: string[] = [];
  await run(async (context) => {
    const { document } = context;
    const note = (event: { readonly type: string; readonly uniqueLocalIds: readonly string[] }): Promise<void> => {
      heard.push(`${event.type} ${event.uniqueLocalIds.length}`);
      return Promise.resolve();
    };
    document.onParagraphAdded.add(note);
    document.onParagraphChanged.add(note);
    document.onParagraphDeleted.add(note);
    await context.sync();
  });
  return heard;
};

const hearSelection = ({ page }: OpenedHost): Promise<string[]> => {
  const heard: string[] = [];
  const { document } = page.Office.context;
  return new Promise((done) =>
    document.addHandlerAsync(
      page.Office.EventType.DocumentSelectionChanged,
      () => heard.push("moved"),
      () => done(heard),
    ),
  );
};

describe("somebody types in the editor", () => {
  test("paragraphs that were added, changed and deleted are told at WordApi 1.6", async () => {
    const opened = await openBody(body, { level: "1.6" });
    const heard = await hearParagraphs(opened);
    opened.host.replace(typed);
    await settle();
    expect(heard).toEqual(["ParagraphAdded 1", "ParagraphChanged 1"]);
    opened.host.replace(docxBytes({ body: paragraph("One") }));
    await settle();
    expect(heard.slice(2)).toEqual(["ParagraphDeleted 3"]);
    expect(await textsOf(opened)).toEqual(["One"]);
  });

  test("the selection has moved, at any level", async () => {
    const opened = await openBody(body, { level: "1.3" });
    const heard = await hearSelection(opened);
    opened.host.replace(typed);
    await settle();
    expect(heard).toEqual(["moved"]);
  });

  test("the same document again is no change", async () => {
    const opened = await openBody(body, { level: "1.6" });
    const heard = await hearSelection(opened);
    opened.host.replace(opened.host.bytes());
    await settle();
    expect(heard).toEqual([]);
  });

  test("what is no document is refused, and the open one stays", async () => {
    const opened = await openBody(body);
    expect(opened.host.replace(Uint8Array.of(1, 2, 3))).toMatchObject({
      ok: false,
      problem: { code: "not-a-document" },
    });
    expect(await textsOf(opened)).toEqual(["One", "Two", "Three"]);
  });

  test("at WordApi 1.3 there is nobody to register with", async () => {
    const opened = await openBody(body, { level: "1.3" });
    await expect(hearParagraphs(opened)).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("what the add-in holds", () => {
  test("leads to the same paragraph and control when the document was edited around them", async () => {
    const opened = await openBody(paragraph("One") + control(5, "topics", paragraph("Topic")));
    const { run, host } = opened;
    await run(async (context) => {
      const topic = context.document.contentControls.getByTag("topics").getFirst();
      const first = context.document.body.paragraphs.getFirst();
      await context.sync();
      host.replace(
        docxBytes({
          body: paragraph("Before") + paragraph("One") + control(5, "topics", paragraph("Topic") + paragraph("x")),
        }),
      );
      first.load("text");
      topic.load("text");
      await context.sync();
      expect([first.text, topic.text]).toEqual(["One", "Topic\rx"]);
    });
  });

  test("is gone with what it stood for", async () => {
    const { run, host } = await openBody(body);
    const doing = run(async (context) => {
      const second = context.document.body.paragraphs.getFirst().getNext();
      await context.sync();
      host.replace(docxBytes({ body: paragraph("One") + paragraph("Three") }));
      second.load("text");
      await context.sync();
    });
    await expect(doing).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("the add-in changes the document", () => {
  test("that is told once for a batch, and not for reading", async () => {
    const opened = await openBody(body);
    let writes = 0;
    const stop = opened.host.onWrite(() => (writes += 1));
    await textsOf(opened);
    await opened.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertParagraph("a", "After");
      first.insertParagraph("b", "After");
      await context.sync();
    });
    await settle();
    expect(writes).toBe(1);
    stop();
    await opened.run((context) => {
      context.document.body.insertParagraph("c", "End");
      return context.sync();
    });
    await settle();
    expect(writes).toBe(1);
  });

  test("it hears of its own changes, as in Word", async () => {
    const opened = await openBody(body, { level: "1.6" });
    const heard = await hearParagraphs(opened);
    await opened.run((context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertParagraph("a", "After");
      first.insertText("!", "End");
      first.getNext().delete();
      return context.sync();
    });
    await settle();
    expect(heard).toEqual(["ParagraphAdded 1", "ParagraphChanged 1", "ParagraphDeleted 1"]);
  });

  test("what it selects is revealed by paragraph and characters", async () => {
    const { host, run } = await openBody(body);
    const revealed: object[] = [];
    host.onReveal((words) => revealed.push(words));
    await run(async (context) => {
      const last = context.document.body.paragraphs.getLast();
      last.select();
      last.search("re").getFirst().select();
      last.search("re").getFirst().select("End");
      await context.sync();
    });
    expect(revealed).toEqual([
      { paragraph: 2, from: 0, to: 5 },
      { paragraph: 2, from: 2, to: 4 },
      { paragraph: 2, from: 4, to: 4 },
    ]);
  });

  test("it sees where the person put the cursor", async () => {
    const opened = await openBody(body);
    const heard = await hearSelection(opened);
    opened.host.moveCursor(1, 0, 3);
    const selected = await opened.run(async (context) => {
      const selection = context.document.getSelection();
      const { paragraphs } = selection;
      selection.load("text");
      paragraphs.load("items/text");
      await context.sync();
      return [selection.text, paragraphs.items.map(({ text }) => text)];
    });
    expect(selected).toEqual(["Two", ["Two"]]);
    expect(heard).toEqual(["moved"]);
  });
});

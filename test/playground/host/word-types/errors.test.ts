import { control, paragraph, table } from "../../../fixtures/word-xml";
import type { WordHostOptions } from "../../../../src/playground/host/word-host";
import { closePages, errorOf, layoutOf, openBody, textsOf } from "../../../support/office-run";

afterAll(closePages);

type Doing = (context: Word.RequestContext) => unknown;

const locked = (lock: string) => control(4, "locked", paragraph("a") + paragraph("b"), { lock }) + paragraph("c");
const first = ({ document }: Word.RequestContext): Word.Paragraph => document.body.paragraphs.getFirst();
const theControl = ({ document }: Word.RequestContext): Word.ContentControl => document.contentControls.getFirst();

/** An add-in may ask for anything that the types allow, and for more. */
const loose = (object: object): Record<string, (...args: unknown[]) => unknown> =>
  object as Record<string, (...args: unknown[]) => unknown>;

describe("an error has the code that Word gives, and says where", () => {
  test.each<[string, string, Doing, string, string]>([
    ["there is no such control", paragraph("a"), theControl, "ItemNotFound", "ContentControlCollection.getFirst"],
    [
      "no paragraph follows",
      paragraph("a"),
      (context) => first(context).getNext(),
      "ItemNotFound",
      "Paragraph.getNext",
    ],
    [
      "the words are not there",
      paragraph("a"),
      (context) => first(context).search("b").getFirst(),
      "ItemNotFound",
      "RangeCollection.getFirst",
    ],
    [
      "a place that a paragraph does not have",
      paragraph("a"),
      (context) => loose(first(context)).insertParagraph?.("x", "Start"),
      "InvalidArgument",
      "Paragraph.insertParagraph",
    ],
    [
      "text with a paragraph's end in it",
      paragraph("a"),
      (context) => first(context).insertText("x\ny", "End"),
      "InvalidArgument",
      "Paragraph.insertText",
    ],
    [
      "a style that Word does not have",
      paragraph("a"),
      (context) => (first(context).style = "Nonesuch"),
      "InvalidArgument",
      "Paragraph.style",
    ],
    [
      "a list style by its invariant name",
      paragraph("a"),
      (context) => loose(Object.assign(first(context), { styleBuiltIn: "ListBullet" })),
      "InvalidArgument",
      "Paragraph.styleBuiltIn",
    ],
    [
      "a search for too much",
      paragraph("a"),
      (context) => first(context).search("x".repeat(256)),
      "SearchStringInvalidOrTooLong",
      "Paragraph._Search2",
    ],
    [
      "XML that is damaged",
      paragraph("a"),
      ({ document }) => document.body.insertOoxml("<pkg:package", "End"),
      "InvalidArgument",
      "Body.insertOoxml",
    ],
    [
      "a package without a document",
      paragraph("a"),
      ({ document }) => document.body.insertOoxml("<a/>", "End"),
      "InvalidArgument",
      "Body.insertOoxml",
    ],
    [
      "a control around a part of a table",
      table([paragraph("a"), paragraph("b")]) + paragraph("c"),
      (context) => {
        const last = context.document.body.paragraphs.getLast().getRange();
        first(context).getNext().getRange().expandTo(last).insertContentControl();
      },
      "GeneralException",
      "Range.insertContentControl",
    ],
    [
      "words in a locked control",
      locked("contentLocked"),
      (context) => first(context).insertText("x", "End"),
      "AccessDenied",
      "Paragraph.insertText",
    ],
    [
      "a paragraph in a locked control",
      locked("contentLocked"),
      (context) => first(context).insertParagraph("x", "After"),
      "AccessDenied",
      "Paragraph.insertParagraph",
    ],
    [
      "a style in a locked control",
      locked("sdtContentLocked"),
      (context) => (first(context).styleBuiltIn = "Heading1"),
      "AccessDenied",
      "Paragraph.styleBuiltIn",
    ],
    [
      "a locked control deleted",
      locked("sdtLocked"),
      (context) => theControl(context).delete(true),
      "AccessDenied",
      "ContentControl.delete",
    ],
    [
      "a range over a locked control deleted",
      locked("sdtLocked"),
      (context) => theControl(context).getRange("Whole").delete(),
      "AccessDenied",
      "Range.delete",
    ],
    [
      "a member that is not ours",
      paragraph("a"),
      (context) => context.document.body.clear(),
      "ApiNotFound",
      "Body.clear",
    ],
    [
      "a property that is not ours",
      paragraph("a"),
      (context) => first(context).load("lineSpacing"),
      "ApiNotFound",
      "Paragraph.lineSpacing",
    ],
  ])("%s", async (_, body, act, code, at) => {
    const opened = await openBody(body);
    const before = opened.host.bytes();
    const doing = opened.run((context) => {
      act(context);
      return context.sync();
    });
    expect(await errorOf(doing)).toEqual({ code, at });
    expect(opened.host.bytes()).toEqual(before);
  });

  test.each<[string, Doing]>([
    ["text", (context) => first(context).insertText("x", "End")],
    ["a paragraph", (context) => first(context).insertParagraph("x", "After")],
    ["a style", (context) => (first(context).styleBuiltIn = "Heading1")],
    ["a control", (context) => first(context).insertContentControl()],
  ])("a document that may only be read takes no %s", async (_, act) => {
    const options: Partial<WordHostOptions> = { readOnly: true };
    const opened = await openBody(paragraph("a"), options);
    const doing = opened.run((context) => {
      act(context);
      return context.sync();
    });
    expect(await errorOf(doing)).toMatchObject({ code: "NotAllowed" });
    expect(await textsOf(opened)).toEqual(["a"]);
  });
});

test("what was done before an error stays done, as in Word", async () => {
  const opened = await openBody(paragraph("a") + locked("contentLocked"));
  const doing = opened.run((context) => {
    const { paragraphs } = context.document.body;
    paragraphs.getFirst().insertParagraph("new", "Before");
    paragraphs.getFirst().getNext().getNext().insertText("x", "End");
    paragraphs.getLast().insertText("never", "End");
    return context.sync();
  });
  expect(await errorOf(doing)).toMatchObject({ code: "AccessDenied" });
  expect(await layoutOf(opened)).toEqual(["new", "a", "locked: a", "locked: b", "c"]);
});

test("what has been deleted is gone for who held it", async () => {
  const { run } = await openBody(paragraph("a") + paragraph("b"));
  const doing = run(async (context) => {
    const one = first(context);
    await context.sync();
    one.delete();
    one.load("text");
    await context.sync();
  });
  expect(await errorOf(doing)).toMatchObject({ code: "ItemNotFound" });
});

describe("an error that a test has ordered", () => {
  test("comes once, at the member's turn", async () => {
    const opened = await openBody(paragraph("a"));
    opened.host.failNext("Paragraph.insertParagraph", "GeneralException", 1);
    const insert = (text: string) =>
      opened.run((context) => {
        first(context).insertParagraph(`${text}1`, "Before");
        first(context).insertParagraph(`${text}2`, "Before");
        return context.sync();
      });
    expect(await errorOf(insert("x"))).toEqual({ code: "GeneralException", at: "Paragraph.insertParagraph" });
    await insert("y");
    expect(await textsOf(opened)).toEqual(["y2", "y1", "x1", "a"]);
  });
});

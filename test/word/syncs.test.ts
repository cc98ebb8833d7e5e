import { skeletonEdits, type DocumentModel, type Edit, type ParagraphRef } from "../../src/core";
import { callIds } from "../../src/playground/host/common-api/event-ids";
import { docxBytes } from "../fixtures/docx-bytes";
import { control, paragraph, prompting, run, styled } from "../fixtures/word-xml";
import { standardProfile } from "../support/standard-profile";
import { closeWordPage, hostOver, openWordPage, type WordPage } from "../support/word-page";

afterAll(closeWordPage);

const opened = (body: string): Promise<WordPage> => openWordPage(hostOver(docxBytes({ body }), { level: "1.3" }));

const read = async ({ port }: WordPage): Promise<DocumentModel> => {
  const result = await port.read();
  if (!result.ok) throw new Error(result.problem.detail);
  return result.value;
};

/** What the client does on its own account: it lets go of objects after each `Word.run`, and says hello. */
const isOfTheClient = (request: string): boolean => /_RemoveReference|NotifyActionHandlerReady/.test(request);

/** How many batches the port has sent to the host meanwhile. */
const countSyncs = async ({ host }: WordPage, task: () => Promise<unknown>): Promise<number> => {
  const call = host.call.bind(host);
  let count = 0;
  Object.assign(host, {
    call: (id: number, args: readonly unknown[]) => {
      if (id === callIds.richApi && !isOfTheClient(JSON.stringify(args))) count += 1;
      return call(id, args);
    },
  });
  await task();
  return count;
};

const section = control(7, "briefline:topics", styled("Heading1", "Topics") + paragraph("First"));
const briefing = paragraph("A meeting") + section + paragraph("The end");

const refTo = ({ paragraphs }: DocumentModel, at: number): ParagraphRef => {
  const found = paragraphs[at];
  if (!found) throw new Error(`There is no paragraph ${at}`);
  return { id: found.id, text: found.text };
};

const applied = async (page: WordPage, edits: readonly Edit[]): Promise<void> => {
  expect(await page.port.apply(edits)).toMatchObject({ ok: true });
};

test("reading a document takes one, beside which the parts of ours are asked for", async () => {
  const page = await opened(briefing);
  expect(await countSyncs(page, () => page.port.read())).toBe(1);
});

test("one more where controls in lines may show their prompts, to ask where these stand", async () => {
  const inLine = (words: string): string => paragraph(run("Date: ") + prompting(8, run(words)));
  const asked = await opened(briefing + prompting(9, paragraph("A prompt")) + inLine("Pick the day"));
  expect(await countSyncs(asked, () => asked.port.read())).toBe(2);
  const around = await opened(briefing + prompting(9, paragraph("A prompt")));
  expect(await countSyncs(around, () => around.port.read())).toBe(1);
});

test("inserting the whole skeleton takes four: one to check, one to write, and the same for the foot of the pages", async () => {
  const page = await opened(paragraph(""));
  const edits = skeletonEdits(await read(page), standardProfile, "en");
  expect(edits.length).toBeGreaterThan(6);
  expect(await countSyncs(page, () => applied(page, edits))).toBe(4);
  expect((await read(page)).paragraphs.length).toBeGreaterThan(12);
});

test("any number of changes takes two", async () => {
  const page = await opened(briefing);
  const model = await read(page);
  const edits: readonly Edit[] = [
    { op: "replaceText", paragraph: refTo(model, 0), from: 2, to: 9, text: "conference" },
    { op: "setStyle", paragraph: refTo(model, 0), style: "Title" },
    { op: "wrapInControl", paragraphs: [refTo(model, 0)], control: { tag: "a", title: "A" } },
    { op: "removeControl", control: { id: "7", tag: "briefline:topics" } },
    { op: "deleteParagraphs", paragraphs: [refTo(model, 2)] },
  ];
  expect(await countSyncs(page, () => applied(page, edits))).toBe(2);
});

test("a move takes one more, for what it carries", async () => {
  const page = await opened(briefing);
  const model = await read(page);
  const edit: Edit = {
    op: "moveParagraphs",
    paragraphs: [refTo(model, 1), refTo(model, 2)],
    place: { before: refTo(model, 0) },
  };
  expect(await countSyncs(page, () => applied(page, [edit]))).toBe(3);
});

test("a property alone is written past the document", async () => {
  const page = await opened(briefing);
  const edit: Edit = { op: "setProperty", name: "test", expect: null, value: "1" };
  expect(await countSyncs(page, () => applied(page, [edit]))).toBe(1);
});

test("a refusal takes the one that finds it out", async () => {
  const page = await opened(briefing);
  const edit: Edit = { op: "setStyle", paragraph: { ...refTo(await read(page), 0), text: "was" }, style: "Title" };
  expect(await countSyncs(page, () => page.port.apply([edit]))).toBe(1);
});

test("the cursor takes one, going to words two", async () => {
  const page = await opened(briefing);
  const { id } = refTo(await read(page), 2);
  expect(await countSyncs(page, () => page.port.cursor())).toBe(1);
  expect(await countSyncs(page, () => page.port.reveal({ paragraph: id, from: 0, to: 3 }))).toBe(2);
});

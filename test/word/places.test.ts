import type { DocumentModel } from "../../src/core";
import { docxBytes } from "../fixtures/docx-bytes";
import { control, paragraph, run, table } from "../fixtures/word-xml";
import { closeWordPage, hostOver, openWordPage, type WordPage } from "../support/word-page";

afterAll(closeWordPage);

const long = Array.from({ length: 80 }, (_, at) => `word${at} and word`).join(" ");
const body =
  paragraph(long) +
  paragraph(`${run("echo echo")}<w:r><w:tab/></w:r>${run("echo ^ echo")}<w:r><w:br/></w:r>${run("👍 echo")}`) +
  paragraph("") +
  table([paragraph("cell") + paragraph("")]) +
  control(7, "c", paragraph("held")) +
  paragraph("The end");

const opened = (): Promise<WordPage> => openWordPage(hostOver(docxBytes({ body }), { level: "1.3" }));

const read = async ({ port }: WordPage): Promise<DocumentModel> => {
  const result = await port.read();
  if (!result.ok) throw new Error(result.problem.detail);
  return result.value;
};

test.each([
  ["at the beginning", 0, 0, 5],
  ["beyond what Word can search for at once", 0, 700, 1100],
  ["words that stand there often, the last of them", 1, 5, 9],
  ["after a tab", 1, 10, 14],
  ["with a sign that means something to Word's search", 1, 15, 16],
  ["after a line break", 1, 25, 29],
  ["over tab and line break", 1, 5, 29],
  ["all of a paragraph", 5, 0, 4],
  ["a place between two letters", 6, 3, 3],
  ["an empty paragraph", 2, 0, 0],
])("words are selected: %s", async (_, at, from, to) => {
  const page = await opened();
  const selected: unknown[] = [];
  page.host.onReveal((revealed) => selected.push(revealed));
  const id = (await read(page)).paragraphs[at]?.id;
  if (!id) throw new Error(`There is no paragraph ${at}`);
  expect(await page.port.reveal({ paragraph: id, from, to })).toMatchObject({ ok: true });
  expect(selected).toEqual([{ paragraph: at, from, to }]);
});

test("words of a paragraph that is gone are stale", async () => {
  const page = await opened();
  const id = (await read(page)).paragraphs[6]?.id;
  if (!id) throw new Error("There is no end");
  page.host.replace(docxBytes({ body: paragraph(long) }));
  expect(await page.port.reveal({ paragraph: id, from: 0, to: 1 })).toMatchObject({
    ok: false,
    problem: { code: "stale" },
  });
});

test.each([0, 1, 2, 3, 4, 5, 6])("the cursor in paragraph %d", async (at) => {
  const page = await opened();
  const { paragraphs } = await read(page);
  for (const place of new Set([0, paragraphs[at]?.text.length ?? 0])) {
    page.host.moveCursor(at, place, place);
    expect(await page.port.cursor()).toMatchObject({ ok: true, value: paragraphs[at]?.id });
  }
});

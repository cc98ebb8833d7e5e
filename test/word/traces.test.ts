import { untoldTraces } from "../../src/core";
import { docxBytes } from "../fixtures/docx-bytes";
import { markedPaper, marksOfPaper } from "../contract/document-of-the-contract";
import { closeWordPage, hostOver, openWordPage } from "../support/word-page";

afterAll(closeWordPage);

const tracesAt = async (level: "1.3" | "1.4", settings: string) => {
  const { port } = await openWordPage(hostOver(docxBytes({ ...markedPaper, settings }), { level }));
  const read = await port.read();
  if (!read.ok) throw new Error(read.problem.detail);
  return read.value.traces;
};

const { author, lastModifiedBy, manager, company, title, openComments, resolvedComments } = marksOfPaper;
const named = { ...untoldTraces, author, lastModifiedBy, manager, company, title };

test("WordApi 1.3 tells of properties only", async () => {
  expect(await tracesAt("1.3", "<w:trackRevisions/>")).toEqual(named);
});

test("from WordApi 1.4 on it tells of comments, and whether changes are tracked", async () => {
  const commented = { ...named, openComments, resolvedComments };
  expect(await tracesAt("1.4", "<w:trackRevisions/>")).toEqual({ ...commented, isTracking: true });
  expect(await tracesAt("1.4", "")).toEqual({ ...commented, isTracking: false });
});

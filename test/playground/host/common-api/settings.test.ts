import { unzipSync } from "fflate";
import { paragraph } from "../../../fixtures/word-xml";
import { closePages, openBody, openPage, type OpenedHost } from "../../../support/office-run";
import { hostOver } from "../../../support/word-page";

afterEach(closePages);

const settingsOf = ({ page }: OpenedHost) => page.Office.context.document.settings;

const save = (opened: OpenedHost): Promise<Office.AsyncResultStatus> =>
  new Promise((done) => settingsOf(opened).saveAsync(({ status }) => done(status)));

test("settings are saved in the .docx and found in it again", async () => {
  const opened = await openBody(paragraph("One"));
  settingsOf(opened).set("Office.AutoShowTaskpaneWithDocument", true);
  settingsOf(opened).set("briefline", { profile: "standard" });
  expect(await save(opened)).toBe("succeeded");
  const bytes = opened.host.bytes();
  expect(Object.keys(unzipSync(bytes))).toContain("word/webextensions/taskpanes.xml");
  const again = await openPage(hostOver(bytes, { level: "1.9" }));
  expect(settingsOf(again).get("briefline")).toEqual({ profile: "standard" });
  expect(settingsOf(again).get("Office.AutoShowTaskpaneWithDocument")).toBe(true);
});

test("what is not saved is not there", async () => {
  const opened = await openBody(paragraph("One"));
  const before = opened.host.bytes();
  settingsOf(opened).set("briefline", 1);
  expect(opened.host.bytes()).toEqual(before);
});

test("a setting that is removed is gone", async () => {
  const opened = await openBody(paragraph("One"));
  settingsOf(opened).set("one", 1);
  settingsOf(opened).set("two", 2);
  await save(opened);
  settingsOf(opened).remove("one");
  await save(opened);
  expect(opened.host.readSettings()).toEqual({ two: "2" });
});

test("the editor's version of the document does not lose them", async () => {
  const opened = await openBody(paragraph("One"));
  const asEditorHasIt = opened.host.bytes();
  settingsOf(opened).set("briefline", 1);
  await save(opened);
  expect(opened.host.replace(asEditorHasIt)).toMatchObject({ ok: true });
  expect(opened.host.readSettings()).toEqual({ briefline: "1" });
});

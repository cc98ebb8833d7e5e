import { openPackage } from "../../../src/docx/package/docx-package";
import { readSettings } from "../../../src/docx/read/settings";
import { createElement } from "../../../src/docx/xml/create";
import { docxBytes } from "../../fixtures/docx-bytes";

test("settings are told as they stand now, while they are changed, when that is taken back and when it is written", () => {
  const opened = openPackage(docxBytes({ body: "", settings: "" }));
  if (!opened.ok) throw new Error(opened.problem.code);
  const docx = opened.value;
  const isTracking = (): boolean => readSettings(docx).isTracking;
  expect([isTracking(), isTracking()]).toEqual([false, false]);
  const before = docx.checkpoint();
  const settings = docx.part(docx.related(docx.main, "settings") ?? "");
  settings?.root.append(createElement(settings, "w:trackRevisions", {}));
  expect(isTracking()).toBe(true);
  docx.restore(before);
  expect(isTracking()).toBe(false);
  const again = docx.part(docx.related(docx.main, "settings") ?? "");
  again?.root.append(createElement(again, "w:trackRevisions", {}));
  docx.close();
  expect(isTracking()).toBe(true);
});

import { readFileSync } from "node:fs";
import { autoShowProperty } from "../../../src/core";
import { addIn } from "../../../src/docx/web-extension/add-in";
import { readProperties } from "../../../src/docx/web-extension/read-properties";
import { setProperty } from "../../../src/docx/web-extension/set-property";
import { serialize } from "../../../src/docx/xml/serialize";
import { docxBytes } from "../../fixtures/docx-bytes";
import { paragraph } from "../../fixtures/word-xml";
import { opened } from "../write/written";
import { savePackage } from "../../../src/docx/package/save-package";

const extensions = "http://schemas.microsoft.com/office/webextensions/";
const office = "http://schemas.openxmlformats.org/";

/** A document in which another add-in has stored something, as Word writes it. */
const ofAnother = {
  "_rels/.rels":
    `<Relationships xmlns="${office}package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${office}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>` +
    '<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="word/webextensions/taskpanes.xml"/></Relationships>',
  "word/webextensions/taskpanes.xml":
    `<wetp:taskpanes xmlns:wetp="${extensions}taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="300" row="0">` +
    `<wetp:webextensionref xmlns:r="${office}officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  "word/webextensions/_rels/taskpanes.xml.rels":
    `<Relationships xmlns="${office}package/2006/relationships"><Relationship Id="rId1" ` +
    'Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>',
  "word/webextensions/webextension1.xml":
    `<we:webextension xmlns:we="${extensions}webextension/2010/11" id="{0}"><we:reference id="other" version="1.0"/>` +
    '<we:alternateReferences/><we:properties><we:property name="theirs" value="1"/></we:properties><we:bindings/></we:webextension>',
};

test("the add-in that documents refer to is that of the manifest", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  expect(manifest).toContain(`<Id>${addIn.id}</Id>`);
  expect(manifest).toContain(`<Version>${addIn.version}</Version>`);
});

describe("values that the add-in stores in a document", () => {
  const fresh = () => opened(docxBytes({ body: paragraph("a") }));

  test("are read again after saving, changed, and taken out", () => {
    const docx = fresh();
    setProperty(docx, autoShowProperty, "true");
    setProperty(docx, "words", '"<&>\\"\\n"');
    const again = opened(savePackage(docx));
    expect(readProperties(again)).toEqual({ [autoShowProperty]: "true", words: '"<&>\\"\\n"' });
    setProperty(again, autoShowProperty, "false");
    setProperty(again, "words", null);
    expect(readProperties(opened(savePackage(again)))).toEqual({ [autoShowProperty]: "false" });
  });

  test("taking out what is not there makes nothing", () => {
    const docx = fresh();
    setProperty(docx, "none", null);
    expect(docx.has("word/webextensions/taskpanes.xml")).toBe(false);
  });

  test("make Word open the pane: a pane, an extension of our id, and what ties them together", () => {
    const docx = fresh();
    setProperty(docx, autoShowProperty, "true");
    const panes = "word/webextensions/taskpanes.xml";
    expect(docx.related("", "webextensiontaskpanes")).toBe(panes);
    const pane = docx.part(panes)?.root.child("wetp:taskpane");
    const id = pane?.child("wetp:webextensionref")?.attribute("r:id");
    const [relationship] = docx.relationships(panes);
    expect(relationship).toMatchObject({ id, type: "webextension", target: "word/webextensions/webextension1.xml" });
    expect(docx.contentType(panes)).toBe("application/vnd.ms-office.webextensiontaskpanes+xml");
    const extension = docx.part("word/webextensions/webextension1.xml");
    expect(extension?.root.child("we:reference")?.attribute("id")).toBe(addIn.id);
  });

  test("are found however the id is written", () => {
    const part = "word/webextensions/webextension1.xml";
    const ours = ofAnother[part].replace('"other"', `"{${addIn.id.toUpperCase()}}"`);
    const docx = opened(docxBytes({ body: paragraph("a"), files: { ...ofAnother, [part]: ours } }));
    expect(readProperties(docx)).toEqual({ theirs: "1" });
  });

  test("what another add-in has stored is not ours, and stays as it is", () => {
    const docx = opened(docxBytes({ body: paragraph("a"), files: ofAnother }));
    expect(readProperties(docx)).toEqual({});
    setProperty(docx, "ours", "2");
    const again = opened(savePackage(docx));
    expect(readProperties(again)).toEqual({ ours: "2" });
    const theirs = again.part("word/webextensions/webextension1.xml");
    expect(theirs && serialize(theirs)).toBe(ofAnother["word/webextensions/webextension1.xml"]);
    expect(again.part("word/webextensions/taskpanes.xml")?.root.elements()).toHaveLength(2);
  });
});

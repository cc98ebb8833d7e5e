import { customProperty, setCustomProperty } from "../../../src/docx/custom-properties/custom-properties";
import { savePackage } from "../../../src/docx/package/save-package";
import { serialize } from "../../../src/docx/xml/serialize";
import { docxBytes } from "../../fixtures/docx-bytes";
import { paragraph } from "../../fixtures/word-xml";
import { opened } from "../write/written";

const office = "http://schemas.openxmlformats.org/";

/** A document in which a case system has left its number, as Word writes it. */
const ofACaseSystem = {
  "_rels/.rels":
    `<Relationships xmlns="${office}package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${office}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>` +
    `<Relationship Id="rId2" Type="${office}officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>` +
    "</Relationships>",
  "docProps/custom.xml":
    `<Properties xmlns="${office}officeDocument/2006/custom-properties" xmlns:vt="${office}officeDocument/2006/docPropsVTypes">` +
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="Case"><vt:i4>4711</vt:i4></property></Properties>',
};

const fresh = () => opened(docxBytes({ body: paragraph("a") }));
const ofACase = () => opened(docxBytes({ body: paragraph("a"), files: ofACaseSystem }));

test("a custom property is read again after saving, changed, and taken out", () => {
  const docx = fresh();
  setCustomProperty(docx, "Briefline", "Checked <& well>");
  const again = opened(savePackage(docx));
  expect(customProperty(again, "Briefline")).toBe("Checked <& well>");
  setCustomProperty(again, "Briefline", "Vérifié");
  expect(customProperty(again, "Briefline")).toBe("Vérifié");
  setCustomProperty(again, "Briefline", null);
  expect(customProperty(opened(savePackage(again)), "Briefline")).toBeNull();
});

test("what another program keeps there stays, and no number stands twice", () => {
  const docx = ofACase();
  setCustomProperty(docx, "Briefline", "Checked");
  const part = docx.part("docProps/custom.xml");
  const source = part ? serialize(part) : "";
  expect(source).toContain('pid="7" name="Case"><vt:i4>4711</vt:i4>');
  expect(source).toContain('pid="8" name="Briefline"><vt:lpwstr>Checked</vt:lpwstr>');
  setCustomProperty(docx, "Briefline", null);
  expect(customProperty(docx, "Case")).toBe("4711");
});

test("taking out what is not there makes nothing", () => {
  const docx = fresh();
  setCustomProperty(docx, "Briefline", null);
  expect(docx.has("docProps/custom.xml")).toBe(false);
});

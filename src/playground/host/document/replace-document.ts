import { DocxPackage } from "../../../docx/package/docx-package";
import { readDocument, type ReadDocument } from "../../../docx/read/read-document";
import type { XmlElement } from "../../../docx/xml/node";
import { elementsIn } from "./blocks";
import type { OpenDocument, ParagraphChange } from "./open-document";

/**
 * Puts another version of the document in its place. What is held leads to the same paragraph or control there, found by
 * comparing both versions; the rest is held in vain. Throws a Refusal, before anything has changed.
 * @returns what is different, each paragraph by its element in the version that has it
 */
export const replaceDocument = (document: OpenDocument, bytes: Uint8Array): readonly ParagraphChange[] => {
  const before = readDocument(document.docx, null);
  const docx = new DocxPackage(bytes);
  const after = readDocument(docx, before.model);
  const pairs = [...pairedParagraphs(before, after), ...pairedControls(before, after)];
  document.exchange(docx, new Map(pairs));
  return differences(before, after);
};

const pairedParagraphs = (
  before: ReadDocument,
  after: ReadDocument,
): readonly (readonly [XmlElement, XmlElement])[] => {
  const now = elementsById(after);
  return [...elementsById(before)].flatMap(([id, { element }]) => {
    const twin = now.get(id);
    return twin ? [[element, twin.element] as const] : [];
  });
};

const elementsById = ({ model, paragraphs }: ReadDocument) =>
  new Map(
    model.paragraphs.flatMap(({ id, index }) => {
      const paragraph = paragraphs[index];
      return paragraph && !paragraph.facts.textBox ? [[id, paragraph] as const] : [];
    }),
  );

/** Controls are the same where their ids are; an editor keeps those. */
const pairedControls = (before: ReadDocument, after: ReadDocument): readonly (readonly [XmlElement, XmlElement])[] => {
  const idOf = (control: XmlElement): string => control.child("w:sdtPr")?.child("w:id")?.attribute("w:val") ?? "";
  const now = new Map(elementsIn(after.body.element, "w:sdt").map((control) => [idOf(control), control]));
  return elementsIn(before.body.element, "w:sdt").flatMap((control) => {
    const twin = now.get(idOf(control));
    return twin ? [[control, twin] as const] : [];
  });
};

const differences = (before: ReadDocument, after: ReadDocument): readonly ParagraphChange[] => {
  const [then, now] = [elementsById(before), elementsById(after)];
  const changes: ParagraphChange[] = [];
  for (const [id, { element }] of then)
    if (!now.has(id)) changes.push({ kind: "ParagraphDeleted", paragraph: element });
  for (const [id, { element, facts }] of now) {
    const earlier = then.get(id);
    if (!earlier) changes.push({ kind: "ParagraphAdded", paragraph: element });
    else if (JSON.stringify(earlier.facts) !== JSON.stringify(facts)) {
      changes.push({ kind: "ParagraphChanged", paragraph: element });
    }
  }
  return changes;
};

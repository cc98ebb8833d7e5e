import { addCustomPart, customParts, removeCustomPart } from "../../../docx/custom-xml/custom-parts";
import type { DocxPackage } from "../../../docx/package/docx-package";
import { attempt } from "../../../docx/refusal";
import { parseXml } from "../../../docx/xml/parse";
import { callIds } from "./event-ids";

/** `ooeCustomXmlNodeNotFound` and `ooeCustomXmlError`: what Office answers for a part that is gone, and to bad XML. */
const notFound = 6000;
const badXml = 6100;

/** The namespace of an XML source; null where it is not well formed. */
const namespaceOf = (source: string): string | null => {
  const root = attempt(() => parseXml(source).root);
  return root.ok ? (/^\{(.*)\}:/.exec(root.value.name)?.[1] ?? "") : null;
};

/** The name of a part is its id to the client. The second member says whether Word made it: none of these. */
const shown = (name: string): readonly unknown[] => [name, false];

const add = (docx: DocxPackage, source: string): readonly unknown[] => {
  const namespace = namespaceOf(source);
  return namespace === null ? [badXml] : [0, shown(addCustomPart(docx, namespace, source).name)];
};

const remove = (docx: DocxPackage, name: string): readonly unknown[] => {
  if (!customParts(docx).includes(name)) return [notFound];
  removeCustomPart(docx, name);
  return [0];
};

const xmlOf = (docx: DocxPackage, name: string): readonly unknown[] =>
  customParts(docx).includes(name) ? [0, docx.source(name)] : [notFound];

const inNamespace = (docx: DocxPackage, namespace: string): readonly unknown[] => [
  0,
  customParts(docx)
    .filter((name) => namespaceOf(docx.source(name) ?? "") === namespace)
    .map(shown),
];

/**
 * Answers the calls of `Office.CustomXmlParts` that we use; null for any other call.
 * @see https://learn.microsoft.com/javascript/api/office/office.customxmlparts
 */
export const customXmlCall = (docx: DocxPackage, id: number, argument: unknown): readonly unknown[] | null => {
  const text = String(argument);
  switch (id) {
    case callIds.addPart:
      return add(docx, text);
    case callIds.partsByNamespace:
      return inNamespace(docx, text);
    case callIds.partXml:
      return xmlOf(docx, text);
    case callIds.deletePart:
      return remove(docx, text);
    default:
      return null;
  }
};

import { readDocumentProperties } from "../../../docx/read/document-properties";
import type { OpenDocument } from "../document/open-document";
import { leads, readable, type HostType } from "../engine/host-type";
import type { Shown } from "./shown";

/** @see https://learn.microsoft.com/javascript/api/word/word.documentproperties */
export const propertiesType = (document: OpenDocument, shown: Shown): HostType<null> => {
  const read = () => readDocumentProperties(document.docx);
  return {
    name: "DocumentProperties",
    isKept: true,
    properties: {
      Author: readable("1.3", () => read().author),
      LastAuthor: readable("1.3", () => read().lastModifiedBy),
      Manager: readable("1.3", () => read().manager),
      Company: readable("1.3", () => read().company),
      Title: readable("1.3", () => read().title),
    },
    navigations: { CustomProperties: leads("1.3", () => shown.customProperties()) },
  };
};

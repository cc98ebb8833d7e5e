import { customProperty, setCustomProperty } from "../../../docx/custom-properties/custom-properties";
import type { OpenDocument } from "../document/open-document";
import { asks, changes, readable, type HostType } from "../engine/host-type";
import { show } from "../engine/show";
import { text } from "./arguments";

/** @see https://learn.microsoft.com/javascript/api/word/word.customproperty */
export const customPropertyType = ({ docx }: OpenDocument): HostType<string> => ({
  name: "CustomProperty",
  isKept: true,
  identity: (key) => ({ Key: key }),
  properties: { Value: readable("1.3", (key) => customProperty(docx, key)) },
  methods: { Delete: changes("1.3", (key) => setCustomProperty(docx, key, null)) },
});

/** @see https://learn.microsoft.com/javascript/api/word/word.custompropertycollection */
export const customPropertyCollectionType = (document: OpenDocument): HostType<null> => {
  const type = customPropertyType(document);
  const find = (key: string) => (customProperty(document.docx, key) === null ? null : show(type, key));
  return {
    name: "CustomPropertyCollection",
    isKept: true,
    methods: {
      Add: changes("1.3", (_, [key, value]) => {
        setCustomProperty(document.docx, text(key), text(value));
        return show(type, text(key));
      }),
      GetItemOrNullObject: asks("1.3", (_, [key]) => find(text(key))),
    },
  };
};

import type { Held, OpenDocument } from "../document/open-document";
import { readable, type HostType } from "../engine/host-type";

/** @see https://learn.microsoft.com/javascript/api/word/word.listitem */
export const listItemType = (document: OpenDocument): HostType<Held> => {
  const listOf = (held: Held) => document.paragraph(document.at(held)).read.facts.list;
  return {
    name: "ListItem",
    isKept: true,
    properties: {
      Level: readable("1.3", (held) => listOf(held)?.level ?? 0),
      ListString: readable("1.3", (held) => listOf(held)?.label ?? ""),
    },
  };
};

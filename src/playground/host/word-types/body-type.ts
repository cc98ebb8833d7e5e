import { blocksOf, type Stretch } from "../document/blocks";
import type { OpenDocument } from "../document/open-document";
import { expectText, insertInside } from "../document/paragraphs";
import { ApiError } from "../engine/api-error";
import { asks, changes, leads, type HostType } from "../engine/host-type";
import { flatPackage } from "../ooxml/flat-package";
import { insertOoxmlBeside, replaceBodyByOoxml } from "../ooxml/insert-ooxml";
import { oneOf, text } from "./arguments";
import type { Shown } from "./shown";

/** @see https://learn.microsoft.com/javascript/api/word/word.body */
export const bodyType = (document: OpenDocument, shown: Shown): HostType<null> => {
  const paragraphs = () => document.paragraphs().map(({ element }) => element);
  return {
    name: "Body",
    isKept: true,
    navigations: {
      Paragraphs: leads("1.1", () => shown.paragraphs(paragraphs)),
      ContentControls: leads("1.1", () => shown.controls(() => document.richTextControls())),
    },
    methods: {
      GetComments: asks("1.4", () => shown.comments()),
      GetOoxml: asks("1.1", () => flatPackage(document, blocksOf(document.read().element))),
      InsertOoxml: changes("1.1", (_, [ooxml, location]) => {
        const place = oneOf(location, ["Replace", "Start", "End"]);
        if (place === "Replace") return shown.range(replaceBodyByOoxml(document, text(ooxml)));
        const side = place === "Start" ? "before" : "after";
        return shown.range(insertOoxmlBeside(document, wholeBody(document), side, text(ooxml)));
      }),
      InsertParagraph: changes("1.1", (_, [words, location]) => {
        const end = oneOf(location, ["Start", "End"]) === "Start" ? "start" : "end";
        return shown.paragraph(insertInside(document, document.read().element, end, expectText(words)));
      }),
    },
  };
};

const wholeBody = (document: OpenDocument): Stretch => {
  const blocks = blocksOf(document.read().element);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) throw new ApiError("GeneralException", "The document is empty.");
  return { first, last };
};

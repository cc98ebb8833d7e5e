import { blocksOf, elementsIn, type Stretch } from "../document/blocks";
import { asWordSays, blocksRange } from "../document/held-range";
import type { OpenDocument } from "../document/open-document";
import { expectText, insertInside } from "../document/paragraphs";
import { ApiError } from "../engine/api-error";
import { asks, changes, leads, readable, type HostType } from "../engine/host-type";
import { flatPackage } from "../ooxml/flat-package";
import { insertOoxmlBeside, replaceBodyByOoxml } from "../ooxml/insert-ooxml";
import { oneOf, text } from "./arguments";
import { find } from "./search";
import type { Shown } from "./shown";

/** @see https://learn.microsoft.com/javascript/api/word/word.body */
export const bodyType = (document: OpenDocument, shown: Shown): HostType<null> => {
  const paragraphs = () => document.paragraphs().map(({ element }) => element);
  return {
    name: "Body",
    isKept: true,
    properties: {
      Text: readable("1.1", () =>
        asWordSays(
          document
            .paragraphs()
            .map(({ facts }) => facts.text)
            .join("\r"),
        ),
      ),
    },
    navigations: {
      Paragraphs: leads("1.1", () => shown.paragraphs(paragraphs)),
      ContentControls: leads("1.1", () => shown.controls(() => [...document.controls().keys()])),
      Tables: leads("1.3", () => shown.tables(() => elementsIn(document.read().element, "w:tbl"))),
    },
    methods: {
      GetRange: asks("1.3", (_, [location]) => {
        oneOf(location, ["Whole", "Content"], "Whole");
        const { first, last } = wholeBody(document);
        return shown.range(blocksRange(document, first, last));
      }),
      _Search2: asks("1.1", (_, [sought, flags]) => shown.ranges(find(document, paragraphs(), text(sought), flags))),
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

import type { XmlElement } from "../../../docx/xml/node";
import { addComment } from "../document/comments";
import { wrapInControl } from "../document/controls";
import * as ranges from "../document/held-range";
import type { HeldRange } from "../document/held-range";
import { joined } from "../document/join-ranges";
import { editText } from "../document/edit-text";
import type { OpenDocument } from "../document/open-document";
import { deleteBlocks, deleteParagraph, expectText } from "../document/paragraphs";
import { ApiError } from "../engine/api-error";
import type { HostObject } from "../engine/host-object";
import { asks, changes, leads, readable, type HostType } from "../engine/host-type";
import { flatPackage } from "../ooxml/flat-package";
import { insertOoxmlBeside, replaceByOoxml } from "../ooxml/insert-ooxml";
import { oneOf, text } from "./arguments";
import type { Manner } from "./manner";
import { find } from "./search";
import { expectRichText, selectionModes, type Selection } from "./selection";
import type { Shown } from "./shown";

/** @see https://learn.microsoft.com/javascript/api/word/word.range */
export const rangeType = (
  document: OpenDocument,
  shown: Shown,
  selection: Selection,
  rangeBehind: (object: unknown) => HeldRange,
  manner: () => Manner,
): HostType<HeldRange> => {
  const paragraphs = (range: HeldRange): readonly XmlElement[] =>
    ranges.paragraphsOf(document, range).map(({ element }) => element);
  return {
    name: "Range",
    isKept: true,
    properties: { Text: readable("1.1", (range) => ranges.textOf(document, range)) },
    navigations: {
      Paragraphs: leads("1.1", (range) => shown.paragraphs(() => paragraphs(range))),
    },
    methods: {
      GetRange: asks("1.3", (range, [location]) =>
        shown.range(ranges.partOf(document, range, oneOf(location, places, "Whole"))),
      ),
      ExpandTo: asks("1.3", (range, [other]) => shown.range(joined(document, range, rangeBehind(other)))),
      _Search2: asks("1.1", (range, [sought, flags]) =>
        shown.ranges(find(document, paragraphs(range), text(sought), flags, charactersIn(document, range))),
      ),
      Select: asks("1.1", (range, [mode]) => selection.select(range, oneOf(mode, selectionModes, "Select"))),
      InsertComment: changes("1.4", (range, [content]) => shown.comment(addComment(document, range, text(content)))),
      InsertText: changes("1.1", (range, [words, location]) => {
        const place = oneOf(location, ["Replace", "Start", "End", "Before", "After"]);
        return shown.range(insertText(document, range, expectText(words), place));
      }),
      InsertContentControl: changes("1.1", (range, [type]) => {
        expectRichText(type);
        if (range.kind !== "blocks")
          throw new ApiError("ApiNotFound", "This host puts controls around whole paragraphs.");
        return shown.control(wrapInControl(document, ranges.stretchOf(document, range)));
      }),
      GetOoxml: asks("1.1", (range) => flatPackage(document, ranges.blocksOfRange(document, range))),
      InsertOoxml: changes("1.1", (range, [ooxml, location]) => {
        const place = oneOf(location, ["Replace", "Start", "End", "Before", "After"]);
        return shown.range(insertOoxml(document, range, text(ooxml), place, manner()));
      }),
      Delete: changes("1.1", (range) => remove(document, range)),
    },
  };
};

const places = ["Whole", "Start", "End", "Content"] as const;

const charactersIn = (document: OpenDocument, range: HeldRange): ranges.Characters | null =>
  range.kind === "words" ? ranges.charactersOf(document, range) : null;

const insertText = (document: OpenDocument, range: HeldRange, text: string, place: string): HeldRange => {
  const words = range.kind === "words" ? range : wordsOfOne(document, range);
  const element = document.at(words.paragraph);
  const { from, to } = ranges.charactersOf(document, words);
  const start = place === "End" || place === "After" ? to : from;
  editText(document, element, { from: start, to: place === "Replace" ? to : start, text });
  return ranges.wordsRange(document, element, { from: start, to: start + text.length });
};

const wordsOfOne = (document: OpenDocument, range: HeldRange) => {
  const [only, ...others] = ranges.paragraphsOf(document, range);
  if (!only || others.length > 0)
    throw new ApiError("ApiNotFound", "This host puts text into one paragraph at a time.");
  return ranges.wordsRange(document, only.element, { from: 0, to: only.facts.text.length });
};

const insertOoxml = (
  document: OpenDocument,
  range: HeldRange,
  ooxml: string,
  place: string,
  { quirks = [] }: Manner,
): HeldRange => {
  if (range.kind === "words") throw new ApiError("ApiNotFound", "This host puts packages beside whole paragraphs.");
  const stretch = ranges.stretchOf(document, range);
  if (place === "Replace") return replaceByOoxml(document, stretch, ooxml, quirks.includes("paragraph-after-ooxml"));
  return insertOoxmlBeside(document, stretch, place === "Start" || place === "Before" ? "before" : "after", ooxml);
};

const remove = (document: OpenDocument, range: HeldRange): void => {
  if (range.kind === "words") {
    return editText(document, document.at(range.paragraph), { ...ranges.charactersOf(document, range), text: "" });
  }
  const blocks = ranges.blocksOfRange(document, range);
  const [only] = blocks;
  if (blocks.length === 1 && only?.name === "w:p") return deleteParagraph(document, only);
  deleteBlocks(document, blocks);
};

export const rangeCollectionType = (show: (range: HeldRange) => HostObject): HostType<readonly HeldRange[]> => {
  const first = (found: readonly HeldRange[]) => (found[0] ? show(found[0]) : null);
  return {
    name: "RangeCollection",
    isKept: true,
    items: (found) => found.map(show),
    methods: { GetFirst: asks("1.3", first), GetFirstOrNullObject: asks("1.3", first) },
  };
};

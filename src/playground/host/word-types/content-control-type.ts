import type { XmlElement } from "../../../docx/xml/node";
import { blocksOf, elementsIn, firstParagraph, lastParagraph } from "../document/blocks";
import * as controls from "../document/controls";
import { blocksRange, textOf, wordsRange, type HeldRange } from "../document/held-range";
import type { Held, OpenDocument } from "../document/open-document";
import { deleteBlocks, expectText, insertBeside, insertInside } from "../document/paragraphs";
import { ApiError } from "../engine/api-error";
import { asks, changes, leads, readable, writable, type HostType, type Property } from "../engine/host-type";
import { flag, oneOf, text } from "./arguments";
import { collection, firstOf } from "./collection";
import { expectParagraph, surroundings } from "./paragraph-type";
import { selectionModes, type Selection } from "./selection";
import { shownIf, type Listing, type Shown } from "./shown";

const appearances = ["BoundingBox", "Tags", "Hidden"] as const;
const sentenceCase = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const camelCase = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);

/** @see https://learn.microsoft.com/javascript/api/word/word.contentcontrol */
export const contentControlType = (document: OpenDocument, shown: Shown, selection: Selection): HostType<Held> => {
  const at = (held: Held): XmlElement => document.at(held);
  const value = (property: string): Property<Held> =>
    writable(
      "1.1",
      (held) => controls.controlValue(at(held), property) ?? "",
      (held, given) => {
        controls.setControlValue(document, at(held), property, text(given));
        document.touch(null);
      },
    );
  const rangeOf = (held: Held, location: unknown): HeldRange => {
    const control = at(held);
    const places = ["Whole", "Start", "End", "Before", "After", "Content"] as const;
    const place = oneOf(location, places, "Whole");
    if (place === "Whole") return blocksRange(document, control);
    if (place === "Before" || place === "After")
      return { kind: "gap", block: held, side: place === "Before" ? "before" : "after" };
    const first = expectParagraph(firstParagraph(control));
    const last = expectParagraph(lastParagraph(control));
    if (place === "Start") return wordsRange(document, first, { from: 0, to: 0 });
    if (place === "Content") return blocksRange(document, ...edges(control));
    const { length } = document.paragraph(last).read.facts.text;
    return wordsRange(document, last, { from: length, to: length });
  };
  return {
    name: "ContentControl",
    isKept: true,
    identity: (held) => ({ Id: idOf(document, at(held)) }),
    properties: {
      Id: readable("1.1", (held) => idOf(document, at(held))),
      Tag: value("w:tag"),
      Title: value("w:alias"),
      Text: readable("1.1", (held) => textOf(document, rangeOf(held, "Whole"))),
      Type: readable("1.1", () => "RichText"),
      Subtype: readable("1.1", (held) => (controls.isInline(at(held)) ? "RichTextInline" : "RichTextParagraphs")),
      Appearance: writable(
        "1.1",
        (held) => sentenceCase(controls.controlValue(at(held), "w15:appearance") ?? "boundingBox"),
        (held, given) => {
          controls.setControlValue(document, at(held), "w15:appearance", camelCase(oneOf(given, appearances)));
          document.touch(null);
        },
      ),
      CannotEdit: writable(
        "1.1",
        (held) => controls.cannotEdit(at(held)),
        (held, given) => {
          controls.setLocks(document, at(held), flag(given), controls.cannotDelete(at(held)));
          document.touch(null);
        },
      ),
      CannotDelete: writable(
        "1.1",
        (held) => controls.cannotDelete(at(held)),
        (held, given) => {
          controls.setLocks(document, at(held), controls.cannotEdit(at(held)), flag(given));
          document.touch(null);
        },
      ),
    },
    navigations: {
      Paragraphs: leads("1.1", (held) => shown.paragraphs(() => paragraphsIn(at(held)))),
      ContentControls: leads("1.1", (held) => shown.controls(() => elementsIn(at(held), "w:sdt"))),
      ...surroundings(at, shown),
    },
    methods: {
      GetRange: asks("1.3", (held, [location]) => shown.range(rangeOf(held, location))),
      Select: asks("1.1", (held, [mode]) =>
        selection.select(rangeOf(held, "Whole"), oneOf(mode, selectionModes, "Select")),
      ),
      InsertParagraph: changes("1.1", (held, [words, location]) => {
        const place = oneOf(location, ["Start", "End", "Before", "After"]);
        const said = expectText(words);
        const control = at(held);
        expectBlock(control);
        if (place === "Start" || place === "End") {
          const end = place === "Start" ? "start" : "end";
          return shown.paragraph(insertInside(document, controls.contentOf(control), end, said));
        }
        const isBefore = place === "Before";
        const like = isBefore ? firstParagraph(control) : lastParagraph(control);
        return shown.paragraph(insertBeside(document, control, isBefore ? "before" : "after", said, like));
      }),
      Delete: changes("1.1", (held, [keepContent]) => remove(document, at(held), flag(keepContent))),
    },
  };
};

const idOf = (document: OpenDocument, control: XmlElement): number => document.controls().get(control) ?? 0;

const edges = (control: XmlElement): readonly [XmlElement, XmlElement] => {
  const blocks = blocksOf(controls.contentOf(control));
  return [expectParagraph(blocks[0] ?? null), expectParagraph(blocks.at(-1) ?? null)];
};

const paragraphsIn = (control: XmlElement): readonly XmlElement[] => {
  if (!controls.isInline(control)) return elementsIn(control, "w:p");
  let paragraph: XmlElement | null = control;
  while (paragraph !== null && paragraph.name !== "w:p") paragraph = paragraph.parent;
  return [expectParagraph(paragraph)];
};

const expectBlock = (control: XmlElement): void => {
  if (controls.isInline(control))
    throw new ApiError("InvalidArgument", "The content control stands inside a paragraph.");
};

const remove = (document: OpenDocument, control: XmlElement, keepContent: boolean): void => {
  if (controls.cannotDelete(control)) throw new ApiError("AccessDenied", "The content control may not be deleted.");
  controls.expectEditable(control.parent);
  if (!keepContent) return deleteBlocks(document, [control]);
  control.replaceWith(...controls.contentOf(control).children);
  document.touch(null);
};

export const contentControlCollectionType = (document: OpenDocument, shown: Shown): HostType<Listing> => {
  const byId = (listing: Listing, id: unknown) =>
    shownIf(
      listing().find((control) => document.controls().get(control) === id),
      shown.control,
    );
  const withTag = (property: string) =>
    asks<Listing>("1.1", (listing, [sought]) =>
      shown.controls(() => listing().filter((control) => controls.controlValue(control, property) === sought)),
    );
  return collection("ContentControlCollection", shown.control, {
    ...firstOf(shown.control),
    GetById: asks("1.1", (listing, [id]) => byId(listing, id)),
    GetByIdOrNullObject: asks("1.3", (listing, [id]) => byId(listing, id)),
    GetByTag: withTag("w:tag"),
    GetByTitle: withTag("w:alias"),
  });
};

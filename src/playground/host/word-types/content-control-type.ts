import type { XmlElement } from "../../../docx/xml/node";
import { around, firstParagraph, lastParagraph } from "../document/blocks";
import * as controls from "../document/controls";
import { controlRange, paragraphsOf, partOf, textOf, type HeldRange } from "../document/held-range";
import type { Held, OpenDocument } from "../document/open-document";
import { promptOf } from "../document/prompts";
import { deleteBlocks, expectText, insertBeside, insertInside } from "../document/paragraphs";
import { ApiError } from "../engine/api-error";
import { asks, changes, leads, readable, writable, type HostType, type Property } from "../engine/host-type";
import { flag, oneOf, text } from "./arguments";
import { collection, firstOf } from "./collection";
import { shownIf, type Listing, type Shown } from "./shown";

/** @see https://learn.microsoft.com/javascript/api/word/word.contentcontrol */
export const contentControlType = (document: OpenDocument, shown: Shown): HostType<Held> => {
  const at = (held: Held): XmlElement => document.at(held);
  const value = (property: "w:tag" | "w:alias"): Property<Held> =>
    writable(
      "1.1",
      (held) => controls.controlValue(at(held), property) ?? "",
      (held, given) => {
        controls.setControlValue(document, at(held), property, text(given));
        document.touch(null);
      },
    );
  const rangeOf = (held: Held, location: unknown): HeldRange =>
    partOf(document, controlRange(document, at(held)), oneOf(location, ["Whole", "Start", "End", "Content"], "Whole"));
  return {
    name: "ContentControl",
    isKept: true,
    identity: (held) => ({ Id: idOf(document, at(held)) }),
    properties: {
      Id: readable("1.1", (held) => idOf(document, at(held))),
      Tag: value("w:tag"),
      Title: value("w:alias"),
      Text: readable("1.1", (held) => textOf(document, rangeOf(held, "Whole"))),
      PlaceholderText: readable("1.1", (held) => promptOf(document, at(held))),
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
      Paragraphs: leads("1.1", (held) =>
        shown.paragraphs(() => paragraphsOf(document, rangeOf(held, "Whole")).map(({ element }) => element)),
      ),
      ParentContentControlOrNullObject: leads("1.3", (held) => shownIf(around(at(held), "w:sdt"), shown.control)),
    },
    methods: {
      GetRange: asks("1.3", (held, [location]) => shown.range(rangeOf(held, location))),
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

export const contentControlCollectionType = (shown: Shown): HostType<Listing> => {
  return collection("ContentControlCollection", shown.control, {
    ...firstOf(shown.control),
    GetByTag: asks("1.1", (listing, [tag]) =>
      shown.controls(() => listing().filter((control) => controls.controlValue(control, "w:tag") === tag)),
    ),
  });
};

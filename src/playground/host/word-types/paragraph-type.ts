import type { XmlElement } from "../../../docx/xml/node";
import { around, withLoneControls } from "../document/blocks";
import { wrapInControl } from "../document/controls";
import { blocksRange, wordsRange, type HeldRange } from "../document/held-range";
import { editText } from "../document/edit-text";
import { detachFromList } from "../document/lists";
import { inlinePictures } from "../document/inline-pictures";
import type { Held, OpenDocument } from "../document/open-document";
import { deleteParagraph, expectText, insertBeside, replaceAll } from "../document/paragraphs";
import { insertTable } from "../document/tables";
import { builtInName, giveBuiltInStyle, giveShownStyle, shownName } from "../document/style";
import { wordText } from "../document/word-text";
import { ApiError } from "../engine/api-error";
import { asks, changes, leads, readable, writable, type HostType } from "../engine/host-type";
import { insertAnnotations } from "./annotation-type";
import { oneOf, text } from "./arguments";
import type { Manner } from "./manner";
import { collection, firstOf, lastOf } from "./collection";
import { find } from "./search";
import { expectRichText, selectionModes, type Selection } from "./selection";
import { shownIf, type Listing, type Shown } from "./shown";
import { nesting } from "./table-type";

/** Word's outline level of body text. */
const bodyText = 10;

/** @see https://learn.microsoft.com/javascript/api/word/word.paragraph */
export const paragraphType = (
  document: OpenDocument,
  shown: Shown,
  selection: Selection,
  manner: () => Manner,
): HostType<Held> => {
  const at = (held: Held): XmlElement => document.at(held);
  const read = (held: Held) => document.paragraph(at(held)).read;
  const next = (held: Held): XmlElement | undefined =>
    document.paragraphs()[document.paragraph(at(held)).index + 1]?.element;
  const rangeOf = (held: Held, location: unknown): HeldRange => {
    const element = at(held);
    const { length } = read(held).facts.text;
    switch (oneOf(location, ["Whole", "Start", "End", "Content"], "Whole")) {
      case "Whole":
        return blocksRange(document, element);
      case "Start":
        return wordsRange(document, element, { from: 0, to: 0 });
      case "End":
        return wordsRange(document, element, { from: length, to: length });
      case "Content":
        return wordsRange(document, element, { from: 0, to: length });
    }
  };
  return {
    name: "Paragraph",
    isKept: true,
    properties: {
      Text: readable("1.1", (held) => wordText(read(held))),
      Style: writable(
        "1.1",
        (held) => shownName(manner().locale, read(held).facts.style),
        (held, name) => giveShownStyle(document, at(held), text(name), manner().locale),
      ),
      StyleBuiltIn: writable(
        "1.3",
        (held) => builtInName(read(held).facts.style),
        (held, name) => giveBuiltInStyle(document, at(held), text(name)),
      ),
      OutlineLevel: readable("1.1", (held) => read(held).facts.headingLevel ?? bodyText),
      IsListItem: readable("1.3", (held) => read(held).facts.list !== null),
      TableNestingLevel: readable("1.3", (held) => nesting(at(held))),
    },
    navigations: {
      Font: leads("1.1", (held) => shown.font(at(held))),
      InlinePictures: leads("1.1", (held) => shown.pictures(() => inlinePictures(at(held)))),
      ListItemOrNullObject: leads("1.3", (held) => (read(held).facts.list ? shown.listItem(at(held)) : null)),
      ParentContentControlOrNullObject: leads("1.3", (held) => shownIf(around(at(held), "w:sdt"), shown.control)),
      ParentTableOrNullObject: leads("1.3", (held) => shownIf(around(at(held), "w:tbl"), shown.table)),
      ParentTableCellOrNullObject: leads("1.3", (held) => shownIf(around(at(held), "w:tc"), shown.cell)),
    },
    methods: {
      GetNext: asks("1.3", (held) => shownIf(next(held), shown.paragraph)),
      GetRange: asks("1.3", (held, [location]) => shown.range(rangeOf(held, location))),
      InsertAnnotations: asks("1.7", (held, [set]) => {
        if (manner().quirks?.includes("no-annotations")) throw new ApiError("GeneralException", "Not in this Word.");
        return insertAnnotations(document.annotations, held, read(held).facts.text.length, set);
      }),
      _Search2: asks("1.1", (held, [sought, flags]) => shown.ranges(find(document, [at(held)], text(sought), flags))),
      Select: asks("1.1", (held, [mode]) =>
        selection.select(rangeOf(held, "Whole"), oneOf(mode, selectionModes, "Select")),
      ),
      InsertParagraph: changes("1.1", (held, [words, location]) => {
        const side = oneOf(location, ["Before", "After"]) === "Before" ? "before" : "after";
        const block = withLoneControls(at(held));
        return shown.paragraph(insertBeside(document, block, side, expectText(words), at(held)));
      }),
      InsertTable: changes("1.3", (held, args) => shown.table(insertTable(document, at(held), args))),
      InsertText: changes("1.1", (held, [words, location]) => {
        const added = expectText(words);
        const where = oneOf(location, ["Replace", "Start", "End"]);
        const from = where === "End" ? read(held).facts.text.length : 0;
        if (where === "Replace") replaceAll(document, at(held), added);
        else editText(document, at(held), { from, to: from, text: added });
        return shown.range(wordsRange(document, at(held), { from, to: from + added.length }));
      }),
      InsertContentControl: changes("1.1", (held, [type]) => {
        expectRichText(type);
        return shown.control(wrapInControl(document, { first: at(held), last: at(held) }));
      }),
      DetachFromList: changes("1.3", (held) => detachFromList(document, at(held))),
      Delete: changes("1.1", (held) => deleteParagraph(document, at(held))),
    },
  };
};

export const paragraphCollectionType = (shown: Shown): HostType<Listing> =>
  collection("ParagraphCollection", shown.paragraph, { ...firstOf(shown.paragraph), ...lastOf(shown.paragraph) });

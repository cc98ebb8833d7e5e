import { createModel, isTypedInCapitals, type DocumentModel, type ParagraphFacts } from "../../core";
import { styleNameOf } from "../style-names";
import { controlChains, type ListedControl } from "./control-chains";
import { listFactOf } from "./list-fact";
import { outermostCells, type Standing } from "./outermost-cells";
import { seenText } from "./seen-text";
import { loadTraces, shownIn, tracesOf, type LoadedTraces } from "./traces";

/** What we ask of each paragraph, and nothing more: each name costs in every paragraph of the document. */
const ofParagraph = [
  "text",
  "style",
  "styleBuiltIn",
  "outlineLevel",
  "tableNestingLevel",
  "font/bold",
  "font/highlightColor",
  "inlinePictures/items/width",
  "listItemOrNullObject/level",
  "listItemOrNullObject/listString",
  "parentContentControlOrNullObject/id",
  "parentTableCellOrNullObject/rowIndex",
  "parentTableCellOrNullObject/cellIndex",
].map((name) => `items/${name}`);

const ofControl = ["id", "tag", "title", "cannotDelete", "cannotEdit", "parentContentControlOrNullObject/id"].map(
  (name) => `items/${name}`,
);

/** The document as asked for; there is something in it after the next `sync`. */
export interface LoadedDocument {
  readonly paragraphs: Word.ParagraphCollection;
  readonly controls: Word.ContentControlCollection;
  readonly traces: LoadedTraces;
}

/** Asks for the whole document. Nothing is there before the next `sync`. */
export const loadDocument = ({ document }: Word.RequestContext): LoadedDocument => ({
  paragraphs: document.body.paragraphs.load(ofParagraph.join()),
  controls: document.contentControls.load(ofControl.join()),
  traces: loadTraces(document),
});

/** Word says null where some of the text is bold and some is not. */
const isBold = ({ bold }: { readonly bold: boolean | null }): boolean => bold === true;

/** Word says null where no text is marked with a highlighter, and "" where colours differ. */
const isHighlighted = ({ highlightColor }: { readonly highlightColor: string | null }): boolean =>
  highlightColor !== null;

const isOutlineLevel = (level: number): boolean => level >= 1 && level <= 9;

const standingOf = ({ tableNestingLevel, parentTableCellOrNullObject: cell }: Word.Paragraph): Standing =>
  cell.isNullObject
    ? { depth: tableNestingLevel, row: 0, column: 0 }
    : { depth: tableNestingLevel, row: cell.rowIndex, column: cell.cellIndex };

const listedControl = (control: Word.ContentControl): ListedControl => {
  const { id, tag, title, cannotDelete, cannotEdit, parentContentControlOrNullObject: parent } = control;
  return { id, tag, title, cannotDelete, cannotEdit, parentId: parent.isNullObject ? null : parent.id };
};

const factsOf = ({ paragraphs, controls }: LoadedDocument): readonly ParagraphFacts[] => {
  const cells = outermostCells(paragraphs.items.map(standingOf));
  const chain = controlChains(controls.items.map(listedControl));
  return paragraphs.items.map((paragraph, at) => {
    const { outlineLevel, font, inlinePictures: pictures } = paragraph;
    const { listItemOrNullObject: item, parentContentControlOrNullObject: control } = paragraph;
    const { text } = seenText(paragraph.text);
    return {
      text,
      style: styleNameOf(paragraph),
      headingLevel: isOutlineLevel(outlineLevel) ? outlineLevel : null,
      list: item.isNullObject ? null : listFactOf(item),
      bold: text.trim() !== "" && isBold(font),
      caps: isTypedInCapitals(text),
      lead: 0,
      highlighted: text.trim() !== "" && isHighlighted(font),
      holdsObject: pictures.items.length > 0 || null,
      textBox: false,
      cell: cells[at] ?? null,
      control: control.isNullObject ? null : chain(control.id),
    };
  });
};

/** Makes the model of what was loaded. Word does not tell the document's language at WordApi 1.3. */
export const modelOf = (
  loaded: LoadedDocument,
  previous: DocumentModel | null,
  properties: Readonly<Record<string, string>>,
): DocumentModel =>
  createModel(previous, factsOf(loaded), null, { ...properties, ...shownIn(loaded.traces) }, tracesOf(loaded.traces));

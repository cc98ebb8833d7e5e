import {
  createModel,
  isTypedInCapitals,
  noPrompts,
  type DocumentModel,
  type ParagraphFacts,
  type Prompt,
} from "../../core";
import { styleNameOf } from "../style-names";
import { controlChains, type ListedControl } from "./control-chains";
import { listFactOf } from "./list-fact";
import { outermostCells, type Standing } from "./outermost-cells";
import { askPrompts, folded, promptOf, promptsBeside, type AskedControl } from "./prompts";
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

const ofControl = [
  "id",
  "tag",
  "title",
  "cannotDelete",
  "cannotEdit",
  "placeholderText",
  "parentContentControlOrNullObject/id",
].map((name) => `items/${name}`);

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

const parentOf = ({ parentContentControlOrNullObject: parent }: Word.ContentControl | Word.Paragraph): number | null =>
  parent.isNullObject ? null : parent.id;

/** What stands in each control that stands around whole paragraphs, by its id. */
const textsInControls = ({ paragraphs, controls }: LoadedDocument): ReadonlyMap<number, string> => {
  const parents = new Map(controls.items.map((control) => [control.id, parentOf(control)]));
  const texts = new Map<number, string>();
  for (const paragraph of paragraphs.items) {
    for (let id = parentOf(paragraph); id !== null; id = parents.get(id) ?? null) {
      texts.set(id, `${texts.get(id) ?? ""} ${paragraph.text}`);
    }
  }
  return texts;
};

const textsOf = ({ paragraphs }: LoadedDocument): readonly string[] =>
  paragraphs.items.map((paragraph) => seenText(paragraph.text).text);

/** Asks where controls inside paragraphs show their prompts; none in nearly every document, and no `sync` is needed. */
export const askInside = (loaded: LoadedDocument): readonly AskedControl[] => {
  const around = textsInControls(loaded);
  const inside = loaded.controls.items.filter(({ id }) => !around.has(id));
  return inside.length === 0 ? [] : askPrompts(inside, textsOf(loaded));
};

const listedControl = (control: Word.ContentControl, holds: string | undefined): ListedControl => {
  const { id, tag, title, cannotDelete, cannotEdit } = control;
  const prompt = promptOf(control);
  const showsPrompt = prompt !== "" && holds !== undefined && folded(holds) === prompt;
  return { id, tag, title, cannotDelete, cannotEdit, showsPrompt, parentId: parentOf(control) };
};

const factsOf = (loaded: LoadedDocument, asked: readonly AskedControl[]): readonly ParagraphFacts[] => {
  const { paragraphs, controls } = loaded;
  const cells = outermostCells(paragraphs.items.map(standingOf));
  const holds = textsInControls(loaded);
  const chain = controlChains(controls.items.map((control) => listedControl(control, holds.get(control.id))));
  const prompts: readonly (readonly Prompt[])[] = asked.length === 0 ? [] : promptsBeside(asked, textsOf(loaded));
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
      prompts: prompts[at] ?? noPrompts,
      cell: cells[at] ?? null,
      control: control.isNullObject ? null : chain(control.id),
    };
  });
};

/** Makes the model of what was loaded and asked. Word does not tell the document's language at WordApi 1.3. */
export const modelOf = (
  loaded: LoadedDocument,
  asked: readonly AskedControl[],
  previous: DocumentModel | null,
  properties: Readonly<Record<string, string>>,
): DocumentModel =>
  createModel(
    previous,
    factsOf(loaded, asked),
    null,
    { ...properties, ...shownIn(loaded.traces) },
    tracesOf(loaded.traces),
  );

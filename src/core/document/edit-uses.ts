import type { Edit, ParagraphRef, Place } from "./edit";
import type { DocumentModel } from "./model";
import type { ParagraphId } from "./paragraph";

/** What a batch does to a paragraph: a bit each, since it may do several things to one. */
export const use = { anchor: 1, under: 2, change: 4, text: 8, wrap: 16, take: 32 } as const;
export type Use = (typeof use)[keyof typeof use];

/** The paragraph that a place is named by. */
export const anchorOf = (place: Place): ParagraphRef | null => {
  if ("before" in place) return place.before;
  if ("after" in place) return place.after;
  return "under" in place ? place.under : null;
};

/** What an edit is about, and what it does to it. Where it is done is named by its anchor. */
export const usedBy = (edit: Edit): readonly [Use, readonly ParagraphRef[]] => {
  switch (edit.op) {
    case "replaceText":
      return [use.text, [edit.paragraph]];
    case "setStyle":
      return [use.change, [edit.paragraph]];
    case "moveParagraphs":
    case "deleteParagraphs":
      return [use.take, edit.paragraphs];
    case "wrapInControl":
      return [use.wrap, edit.paragraphs];
    case "insertParagraphs":
    case "removeControl":
    case "setProperty":
    case "setLook":
      return [use.change, []];
  }
};

/**
 * The places in a document of all paragraphs that edits are about, or that they put something beside, and whether they
 * change words of theirs.
 */
export const placesNamed = (edits: readonly Edit[], { paragraphs }: DocumentModel): ReadonlyMap<number, boolean> => {
  const named = new Map<ParagraphId, boolean>();
  for (const edit of edits) {
    const [here, refs] = usedBy(edit);
    for (const { id } of refs) named.set(id, here === use.text || named.get(id) === true);
    const anchor = "place" in edit ? anchorOf(edit.place) : null;
    if (anchor && !named.has(anchor.id)) named.set(anchor.id, false);
  }
  const places = new Map<number, boolean>();
  for (const { id, index } of paragraphs) {
    const changesWords = named.get(id);
    if (changesWords !== undefined) places.set(index, changesWords);
  }
  return places;
};

/** Whether a paragraph cannot be used so once more: nothing else is done to what is taken, and nothing wrapped twice. */
export const clashes = (before: number, now: Use): boolean =>
  before !== 0 && (now === use.take || (before & use.take) !== 0 || (before & now & use.wrap) !== 0);

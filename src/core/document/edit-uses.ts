import type { Edit, ParagraphRef, Place } from "./edit";

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

/** Whether a paragraph cannot be used so once more: nothing else is done to what is taken, and nothing wrapped twice. */
export const clashes = (before: number, now: Use): boolean =>
  before !== 0 && (now === use.take || (before & use.take) !== 0 || (before & now & use.wrap) !== 0);

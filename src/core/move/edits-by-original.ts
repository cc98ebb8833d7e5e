import type { Edit, ParagraphRef, Place } from "../document/edit";
import type { DocumentModel } from "../document/model";
import { shownText } from "../document/prompts";
import type { NonEmpty } from "../document/result";

/**
 * Edits that were made for a document with some words replaced, for the same document before: a batch names every
 * paragraph as it was before the batch.
 */
export const editsByOriginal = (edits: readonly Edit[], { paragraphs }: DocumentModel): readonly Edit[] => {
  const texts = new Map(paragraphs.map((paragraph) => [paragraph.id, shownText(paragraph)]));
  const original = ({ id, text }: ParagraphRef): ParagraphRef => ({ id, text: texts.get(id) ?? text });
  const all = ([first, ...others]: NonEmpty<ParagraphRef>): NonEmpty<ParagraphRef> => [
    original(first),
    ...others.map(original),
  ];
  const placed = (place: Place): Place => {
    if ("before" in place) return { before: original(place.before) };
    if ("after" in place) return { after: original(place.after) };
    return "under" in place ? { under: original(place.under) } : place;
  };
  return edits.map((edit): Edit => {
    switch (edit.op) {
      case "insertParagraphs":
        return { ...edit, place: placed(edit.place) };
      case "moveParagraphs":
        return { ...edit, paragraphs: all(edit.paragraphs), place: placed(edit.place) };
      case "replaceText":
      case "setStyle":
        return { ...edit, paragraph: original(edit.paragraph) };
      case "deleteParagraphs":
      case "wrapInControl":
        return { ...edit, paragraphs: all(edit.paragraphs) };
      case "removeControl":
      case "setProperty":
      case "setLook":
        return edit;
    }
  });
};

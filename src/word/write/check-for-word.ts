import { controlsAround, type DocumentModel, type Edit, type Problem } from "../../core";
import { isFindable } from "./range-in";

/** The ids of everything that a batch moves. */
const movedBy = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(edits.flatMap((edit) => (edit.op === "moveParagraphs" ? edit.paragraphs.map(({ id }) => id) : [])));

/** Whether all that a control holds is moved. */
const movesAlong = (control: string, moved: ReadonlySet<string>, { paragraphs }: DocumentModel): boolean =>
  moved.size > 0 &&
  paragraphs
    .filter((paragraph) => controlsAround(paragraph).some(({ id }) => id === control))
    .every(({ id }) => moved.has(id));

/**
 * Says why Word cannot carry out a batch that `checkEdits` has passed; null when it can. `not-supported`: words that
 * Word cannot find. `collision`: a control is removed that moves along, for what moves is taken as it was before.
 */
export const checkForWord = (edits: readonly Edit[], model: DocumentModel): Problem | null => {
  const moved = movedBy(edits);
  for (const edit of edits) {
    if (edit.op === "replaceText" && !isFindable(edit.paragraph.text, edit)) {
      return { code: "not-supported", detail: edit.paragraph.text };
    }
    if (edit.op === "removeControl" && movesAlong(edit.control.id, moved, model)) {
      return { code: "collision", detail: edit.control.tag };
    }
  }
  return null;
};

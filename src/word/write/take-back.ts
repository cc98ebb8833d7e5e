import { controlExtents, controlsAround, type DocumentModel, type Extent } from "../../core";
import type { OpenDocument } from "../open-document";
import { giveStyleOf } from "../style-names";
import { Layout } from "./layout";
import { replaceWords } from "./range-in";
import { WordObjects } from "./word-objects";

/** Gives a paragraph its words again, and leaves those alone that it has. */
const restoreWords = (paragraph: Word.Paragraph, said: string, text: string): void => {
  let from = 0;
  while (from < said.length && said[from] === text[from]) from += 1;
  const most = Math.min(said.length, text.length) - from;
  let kept = 0;
  while (kept < most && said.at(-1 - kept) === text.at(-1 - kept)) kept += 1;
  replaceWords(paragraph, { from, to: said.length - kept }, text.slice(from, text.length - kept));
};

/** Brings the paragraphs that were there before back to the words and the styles that they had. */
const restore = (before: OpenDocument, now: OpenDocument): void => {
  const said = new Map(now.model.paragraphs.map(({ id, text }) => [id, text]));
  for (const { id, text } of before.model.paragraphs) {
    const [paragraph, style, was] = [now.paragraphs.get(id), now.styles.get(id), before.styles.get(id)];
    if (!paragraph || !style || !was) continue;
    if (said.get(id) !== text) restoreWords(paragraph, said.get(id) ?? "", text);
    if (style.styleBuiltIn !== was.styleBuiltIn || style.style !== was.style) giveStyleOf(paragraph, was);
  }
};

/** The controls that one model has and the other lacks, smallest first: what stands inside comes before its outside. */
const controlsOnlyIn = (model: DocumentModel, other: DocumentModel): readonly (readonly [string, Extent])[] => {
  const known = controlExtents(other.paragraphs);
  const width = ({ first, last }: Extent): number => last - first;
  return [...controlExtents(model.paragraphs)]
    .filter(([id]) => !known.has(id))
    .sort(([, a], [, b]) => width(a) - width(b));
};

/** Puts a control that was taken away around what it was around. */
const wrapAgain = (id: string, before: DocumentModel, layout: Layout, objects: WordObjects): void => {
  const held = before.paragraphs.filter((paragraph) => controlsAround(paragraph).some((control) => control.id === id));
  const control = held[0] && controlsAround(held[0]).find((around) => around.id === id);
  const edges = layout.edgesOf(held);
  if (!control || !edges) return;
  const made = objects.range(...edges).insertContentControl();
  made.tag = control.tag;
  made.title = control.title;
};

/**
 * Queues what takes a half-made batch back: what was added goes, what was changed gets its words and its style again.
 * A batch deletes last, so there is nothing else to take back until the first deletion is made. It is the gentlest way:
 * what the batch did not touch is not touched now, where putting the whole body back makes Word add a paragraph and
 * number lists anew (office-js-docs issue 874, office-js issue 4684).
 */
export const takeBack = (before: OpenDocument, now: OpenDocument): void => {
  const layout = new Layout(now.model.paragraphs);
  const objects = new WordObjects(now);
  const added = new Set([...now.paragraphs.keys()].filter((id) => !before.paragraphs.has(id)));
  restore(before, now);
  const going = layout.unitsOf(added);
  const gone = new Set(going.map((unit) => (unit.kind === "control" ? unit.id : "")));
  for (const [id] of controlsOnlyIn(before.model, now.model)) wrapAgain(id, before.model, layout, objects);
  for (const [id] of controlsOnlyIn(now.model, before.model)) if (!gone.has(id)) objects.control(id).delete(true);
  for (const unit of going) objects.delete(unit);
};

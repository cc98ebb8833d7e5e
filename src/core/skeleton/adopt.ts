import type { Edit, ParagraphRef } from "../document/edit";
import { controlExtents, controlsAround, tableExtents } from "../document/extents";
import type { DocumentModel } from "../document/model";
import { showsNothing, type BuiltInStyle, type Control, type Paragraph } from "../document/paragraph";
import type { NonEmpty } from "../document/result";
import { behindBoxes, placeOfAnchor } from "../document/text-boxes";
import type { Briefing, Part } from "../recognise/briefing";
import { refTo } from "./insert-section";
import { autoShowEdits } from "./insert-skeleton";
import { controlSeed, controlTagPrefix } from "./section-seed";

const headStyle = (part: Part): BuiltInStyle => {
  if (part.spec.content === "line") return "Title";
  return part.spec.content === "dateLine" ? "Subtitle" : "Heading1";
};

/** The paragraphs of a part from its heading to the last in which there is something. */
const wordsOf = (part: Part): readonly Paragraph[] => {
  const all = [...(part.heading ? [part.heading] : []), ...part.body];
  const last = all.map((paragraph) => !showsNothing(paragraph)).lastIndexOf(true);
  return all.slice(0, last + 1);
};

/** Whether a control around exactly these paragraphs would tear no table or text box and cross no control. */
const canBeWrapped = ([top, ...others]: NonEmpty<Paragraph>, model: DocumentModel): boolean => {
  const first = top.index;
  const end = others.at(-1)?.index ?? first;
  const last = placeOfAnchor(model.paragraphs, end);
  if (top.textBox || behindBoxes(model.paragraphs, last) !== end + 1) return false;
  const isInside = ({ first: from, last: to }: { first: number; last: number }) => from >= first && to <= last;
  const holds = ({ first: from, last: to }: { first: number; last: number }) => from <= first && to >= last;
  const touches = ({ first: from, last: to }: { first: number; last: number }) => to >= first && from <= last;
  const controls = [...controlExtents(model.paragraphs).values()].filter(touches);
  const tables = [...tableExtents(model.paragraphs).values()].filter(touches);
  return controls.every((extent) => isInside(extent) || holds(extent)) && tables.every(isInside);
};

const isOurs = (control: Control): boolean => control.tag.startsWith(controlTagPrefix);

const wrapPart = (part: Part, { model, language }: Briefing): readonly Edit[] => {
  const [first, ...others] = wordsOf(part);
  if (!first || controlsAround(first).some(isOurs) || !canBeWrapped([first, ...others], model)) return [];
  const paragraphs: readonly [ParagraphRef, ...ParagraphRef[]] = [refTo(first), ...others.map(refTo)];
  return [{ op: "wrapInControl", paragraphs, control: controlSeed(part.spec, language) }];
};

const styleHead = (part: Part): readonly Edit[] => {
  const heads = part.heading ? [part.heading] : part.body.filter(({ text }) => text.trim() !== "");
  const style = headStyle(part);
  return heads
    .filter((head) => head.style !== style && !head.textBox && !controlsAround(head).some(({ locked }) => locked))
    .map((head) => ({ op: "setStyle", paragraph: refTo(head), style }));
};

/**
 * Makes a recognised document one of ours: heading styles and a content control around every part. Not a word
 * changes, and what cannot be wrapped without tearing a table or a foreign control is left as it is.
 */
export const adoptEdits = (briefing: Briefing): readonly Edit[] => {
  // A date line in the paragraph of the title has none of its own.
  const parts = briefing.parts.filter(({ heading, body }, at, all) => heading || body[0] !== all[at - 1]?.body[0]);
  const edits = parts.flatMap((part) => [...styleHead(part), ...wrapPart(part, briefing)]);
  return edits.length === 0 ? [] : [...edits, ...autoShowEdits(briefing.model, true)];
};

/** Takes our controls away and leaves a plain document; other people's controls stay. */
export const plainEdits = (model: DocumentModel): readonly Edit[] => {
  const tags = new Map<string, string>();
  for (const paragraph of model.paragraphs) {
    for (const control of controlsAround(paragraph)) if (isOurs(control)) tags.set(control.id, control.tag);
  }
  const removals = [...tags].map(([id, tag]): Edit => ({ op: "removeControl", control: { id, tag } }));
  return [...removals, ...autoShowEdits(model, false)];
};

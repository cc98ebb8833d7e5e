import type { Edit, ParagraphRef, Place } from "../document/edit";
import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { SectionSpec } from "../profile/profile";
import type { Briefing, Part } from "../recognise/briefing";
import type { FormValues } from "./form";
import { sectionSeed } from "./section-seed";

export const refTo = ({ id, text }: Paragraph): ParagraphRef => ({ id, text });

/** The first paragraph of a part: its heading, or the line itself. */
export const firstParagraph = (part: Part): Paragraph | undefined => part.heading ?? part.body[0];

/** The end of the text, above the empty paragraphs that a document likes to end with. */
const endOfText = ({ paragraphs }: DocumentModel): Place => {
  let end = paragraphs.length;
  while (end > 0 && isLoose(paragraphs[end - 1])) end -= 1;
  const first = paragraphs[end];
  return first ? { before: refTo(first) } : { at: "end" };
};

const isLoose = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && paragraph.text.trim() === "" && !paragraph.control && !paragraph.cell;

/**
 * Where a section belongs in this document: above the next section of the profile that is there and stands in its
 * place, else at the end. Insertions of several missing sections compose when made in the order of the profile.
 */
export const placeForSection = (spec: SectionSpec, briefing: Briefing): Place => {
  const order = new Map(briefing.profile.sections.map(({ key }, at) => [key, at]));
  const rank = (key: string): number => order.get(key) ?? -1;
  const standing = briefing.parts.filter((part) => !briefing.misplaced.includes(part));
  const anchor = standing
    .filter((part) => rank(part.spec.key) > rank(spec.key))
    .map(firstParagraph)
    // A new section does not go into a cell of a form.
    .find((first) => first && !first.cell);
  return anchor ? { before: refTo(anchor) } : endOfText(briefing.model);
};

/** Inserts one section, heading, prompts and control, where it belongs. */
export const insertSectionEdit = (spec: SectionSpec, briefing: Briefing, form: FormValues = {}): Edit => {
  const { paragraphs, control } = sectionSeed(spec, briefing.profile, briefing.language, form);
  return { op: "insertParagraphs", place: placeForSection(spec, briefing), paragraphs, control };
};

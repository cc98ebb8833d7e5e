import type { Edit, ParagraphRef, Place } from "../document/edit";
import type { DocumentModel } from "../document/model";
import { showsNothing, type Paragraph } from "../document/paragraph";
import { shownText } from "../document/prompts";
import type { NonEmpty } from "../document/result";
import { leastOf } from "../profile/occurs";
import type { SectionSpec } from "../profile/profile";
import type { Briefing, Part } from "../recognise/briefing";
import type { FormValues } from "./form";
import { sectionSeed } from "./section-seed";

export const refTo = (paragraph: Paragraph): ParagraphRef => ({ id: paragraph.id, text: shownText(paragraph) });

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
  paragraph !== undefined && showsNothing(paragraph) && !paragraph.control && !paragraph.cell;

/** The parts that belong below a section, of those that stand in their place. */
const partsBelow = (spec: SectionSpec, { profile, parts, misplaced }: Briefing): readonly Part[] => {
  const order = new Map(profile.sections.map(({ key }, at) => [key, at]));
  const rank = (key: string): number => order.get(key) ?? -1;
  const away = new Set(misplaced);
  return parts.filter((part) => rank(part.spec.key) > rank(spec.key) && !away.has(part));
};

/** Above the table that a paragraph stands in; null where another part begins higher up in it. */
const aboveTable = (paragraph: Paragraph, { model, parts }: Briefing): Paragraph | null => {
  const isInTable = ({ cell }: Paragraph): boolean => cell !== null && cell.table === paragraph.cell?.table;
  const firstPart = parts.map(firstParagraph).find((first) => first && isInTable(first));
  return firstPart === paragraph ? (model.paragraphs.find(isInTable) ?? null) : null;
};

/**
 * Where a section stands in order: above the next section of the profile that is there and stands in its place, else
 * at the end, which is that of the text unless another is given. null where that one stands in the midst of a table, into which nothing is put.
 */
export const placeInOrder = (spec: SectionSpec, briefing: Briefing, end?: Place): Place | null => {
  const next = partsBelow(spec, briefing).map(firstParagraph)[0];
  if (!next) return end ?? endOfText(briefing.model);
  const above = next.cell ? aboveTable(next, briefing) : next;
  return above && { before: refTo(above) };
};

/**
 * Where a section goes in this document: in order, or else as near to it as tables let it. Insertions of several
 * missing sections compose when made in the order of the profile.
 */
export const placeForSection = (spec: SectionSpec, briefing: Briefing): Place => {
  const inOrder = placeInOrder(spec, briefing);
  if (inOrder) return inOrder;
  const next = partsBelow(spec, briefing)
    .map(firstParagraph)
    .find((first) => first && !first.cell);
  return next ? { before: refTo(next) } : endOfText(briefing.model);
};

/** How many of a section are there. */
export const countOf = ({ key }: SectionSpec, { parts }: Briefing): number =>
  parts.filter(({ spec, also }) => spec.key === key || also?.key === key).length;

/**
 * Inserts a section, heading, prompts and control, where it belongs: as often as the profile wants it at least and it
 * is not there yet, or once more.
 */
export const insertSectionEdits = (spec: SectionSpec, briefing: Briefing, form: FormValues = {}): NonEmpty<Edit> => {
  const { paragraphs, control } = sectionSeed(spec, briefing.profile, briefing.language, form);
  const edit: Edit = { op: "insertParagraphs", place: placeForSection(spec, briefing), paragraphs, control };
  const lacking = leastOf(spec) - countOf(spec, briefing);
  return [edit, ...Array.from({ length: Math.max(lacking - 1, 0) }, () => edit)];
};

import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { Profile } from "../profile/profile";
import type { Candidate } from "./candidate";
import { dateCandidatesBelow } from "./line-candidates";

/**
 * The candidates for the title and for date lines of a paper for several meetings: its title stands above the lines that
 * open these, and each of them has its date line right below.
 */
export const linesOfMeetings = (
  lines: readonly Candidate[],
  openings: readonly Paragraph[],
  model: DocumentModel,
  { sections }: Profile,
): readonly Candidate[] => {
  const [first] = openings;
  if (!first) return lines;
  const dated = sections.filter(({ content }) => content === "dateLine");
  return [
    ...lines.filter(({ paragraph }) => paragraph.index < first.index),
    ...openings.flatMap((opening) => dated.flatMap((spec) => dateCandidatesBelow(opening, model, spec))),
  ];
};

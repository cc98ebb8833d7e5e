import { gather } from "../document/gather";
import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { Profile, SectionSpec } from "../profile/profile";
import type { Candidate } from "./candidate";
import { outsideMailHeaders } from "./mail-headers";
import { scoreDate } from "./score-date";
import { scoreTitle } from "./score-title";
import { topLines, type Neighbours, type TopLine } from "./top-lines";

/** How much each line further down counts. */
const perLine = 0.1;

const neighboursOf = (written: readonly TopLine[], at: number): Neighbours => ({
  aboveThat: written[at - 2],
  above: written[at - 1],
  below: written[at + 1],
  belowThat: written[at + 2],
});

const candidateOf = ({ paragraph }: TopLine, spec: SectionSpec, score: number): Candidate => ({
  paragraph,
  spec,
  also: null,
  match: "title",
  form: "own",
  signs: [],
  headingEnd: 0,
  score,
});

/** So many lines below what opens a meeting may say when it is. */
const linesBelowOpening = 4;

/** The lines below what opens one of several meetings that may be its date line. */
export const dateCandidatesBelow = (
  opening: Paragraph,
  { paragraphs }: DocumentModel,
  spec: SectionSpec,
): readonly Candidate[] => {
  const near = topLines(paragraphs.slice(opening.index, opening.index + 3 * linesBelowOpening));
  return near.slice(0, 1 + linesBelowOpening).flatMap((line, at): readonly Candidate[] => {
    const depth = at * perLine;
    const score = at === 0 ? -1 : scoreDate(line, spec, neighboursOf(near, at), depth) - depth;
    return score > 0 ? [candidateOf(line, spec, score)] : [];
  });
};

/** The lines at the top that may be the title or the date line: parts without a heading of their own. */
export const lineCandidates = (model: DocumentModel, profile: Profile): readonly Candidate[] => {
  const written = topLines(outsideMailHeaders(model));
  return gather(profile.sections, (spec) => {
    if (spec.content !== "line" && spec.content !== "dateLine") return [];
    const scoreOf = spec.content === "line" ? scoreTitle : scoreDate;
    return gather(written, (line, at): readonly Candidate[] => {
      const depth = at * perLine;
      const score = scoreOf(line, spec, neighboursOf(written, at), depth) - depth;
      return score > 0 ? [candidateOf(line, spec, score)] : [];
    });
  });
};

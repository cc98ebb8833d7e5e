import type { Paragraph } from "../document/paragraph";
import type { Profile } from "../profile/profile";
import { bestFit, type Fit } from "./best-fit";
import type { Part, Rival } from "./briefing";
import type { Candidate, Choice } from "./candidate";
import { confidenceOf, couldNotTell } from "./confidence";
import { beginsWithTime, parseDateLine } from "./parse-date-line";
import { isLine } from "./part-at";

/** All that a reading was made of. */
export interface Readings {
  readonly fit: Fit;
  /** Its choices, and the line that shares a paragraph with one of them. */
  readonly chosen: readonly Choice[];
  readonly candidates: readonly Candidate[];
  readonly profile: Profile;
  readonly anew: readonly number[];
}

/** A margin of the best fit beyond which nobody doubts a heading, and another line that may be the title is far behind. */
const certain = 1.2;

const firstOf = ({ heading, body }: Part): Paragraph | undefined => heading ?? body[0];

/** Whether a candidate for the date line only goes on with the one that was chosen: its hour, its next day, the same day. */
const goesOn = ({ paragraph }: Candidate, chosen: Paragraph): boolean => {
  const { date } = parseDateLine(paragraph.text);
  if (date === null || date === parseDateLine(chosen.text).date) return true;
  return paragraph.index === chosen.index + 1 && beginsWithTime(paragraph.text);
};

/** The candidates for the same line elsewhere; the lines that a title goes on with are none. */
const othersFor = (part: Part, first: Paragraph, { candidates }: Readings): readonly Candidate[] =>
  candidates.filter(
    (other) =>
      other.spec === part.spec &&
      !part.body.includes(other.paragraph) &&
      !(part.spec.content === "dateLine" && goesOn(other, first)),
  );

const isFarBehind = (others: readonly Candidate[], { fit }: Readings, first: Paragraph): boolean => {
  const own = fit.choices.find(({ candidate }) => candidate.paragraph === first)?.candidate.score ?? 0;
  return others.every(({ score }) => score < own - certain);
};

/** What the best reading without a part has in its place. */
const rivalIn = ({ choices }: Fit, part: Part, first: Paragraph, { fit }: Readings): Rival | null => {
  const known = new Set(fit.choices.map(({ candidate: { paragraph, spec } }) => `${paragraph.index} ${spec.key}`));
  const candidates = choices.map(({ candidate }) => candidate);
  return (
    candidates.find(({ paragraph }) => paragraph === first) ??
    candidates.find(({ paragraph, spec }) => spec === part.spec && !known.has(`${paragraph.index} ${spec.key}`)) ??
    null
  );
};

/**
 * A part with its confidence from the whole paper: how much is lost if it is not what it was taken for. Nearly every
 * part beats what its own paragraph may be by so much that nothing else need be asked; only what does not, and a title
 * or a date line beside another one, is held against the best reading without it.
 * @param margin by how much it beat what else its paragraph may be
 */
export const weighed = (part: Part, margin: number, readings: Readings): Part => {
  const first = firstOf(part);
  if (!first) return part;
  const others = isLine(part.spec) ? othersFor(part, first, readings) : [];
  if (margin >= certain && isFarBehind(others, readings, first)) return part;
  const { fit, chosen, candidates, profile, anew } = readings;
  const own = new Set(isLine(part.spec) ? part.body : [first]);
  const isOther = new Set(others);
  // A title and a date line that share a paragraph are no rivals.
  const isShared = chosen.filter(({ candidate }) => candidate.paragraph === first).length > 1;
  const without = candidates.filter(
    (other) =>
      !(isShared && own.has(other.paragraph)) &&
      (other.spec !== part.spec || (isLine(part.spec) ? isOther.has(other) : !own.has(other.paragraph))),
  );
  const second = bestFit(without, profile, anew);
  const confidence = confidenceOf(fit.score - second.score, isLine(part.spec) ? "line" : "heading");
  return { ...part, confidence, rival: confidence < couldNotTell ? rivalIn(second, part, first, readings) : null };
};

import type { Paragraph } from "../document/paragraph";
import type { NonEmpty } from "../document/result";
import type { Meeting, Part } from "./briefing";

const startOf = ({ heading, body }: Part): number => (heading ?? body[0])?.index ?? 0;

/** The parts of a paper by the meetings that they are for. */
export const meetingsOf = (parts: readonly Part[], openings: readonly Paragraph[]): NonEmpty<Meeting> => {
  const [first] = openings;
  if (!first) return [{ opening: null, parts }];
  const above = parts.filter((part) => startOf(part) < first.index);
  const below = openings.map((opening, at): Meeting => {
    const until = openings[at + 1]?.index ?? Infinity;
    return { opening, parts: parts.filter((part) => startOf(part) >= opening.index && startOf(part) < until) };
  });
  return [{ opening: null, parts: above }, ...below];
};

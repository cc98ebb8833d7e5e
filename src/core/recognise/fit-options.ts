import { mostOf } from "../profile/occurs";
import type { Profile } from "../profile/profile";
import type { Candidate } from "./candidate";
import { isAttached } from "./is-attached";

/** What the choice of one part says about another. In the units of `Candidate.score`. */
export const weights = {
  /** A required section that was not there yet is the likelier reading. */
  firstRequired: 1,
  firstOther: 0.7,
  again: -0.5,
  /** One of which the profile allows several. The lines of an annex look too much like headings of more of them. */
  oneMore: 0.4,
  /** "Our delegation" below "Participants" is one of its sides. */
  againAtOnce: -2,
  /** A paper has one title and one date line. */
  lineAgain: -4,
  outOfOrder: -1,
} as const;

/** A candidate with what does not depend on the parts above it. */
export interface Option {
  readonly candidate: Candidate;
  /** The place of its section among those that the paper may have, in the order of the profile. */
  readonly rank: number;
  readonly asFirst: number;
  readonly asAnother: number;
  /** Straight after a part of its own name. */
  readonly asAnotherAtOnce: number;
}

/** All options for one paragraph. */
export interface OptionGroup {
  /** The place of the paragraph. */
  readonly index: number;
  readonly options: readonly Option[];
  /** The sections that a paragraph below may begin, a bit for each rank. */
  readonly ahead: number;
}

const lastBit = 30;
/** More sections than a number has bits share the last one: no paper has so many. */
export const bitOf = (rank: number): number => 1 << Math.min(rank, lastBit);

/** The sections that the candidates may begin, in the order of the profile. */
export interface Ranks {
  readonly byKey: ReadonlyMap<string, number>;
  readonly annexes: number;
  /** 0 where no candidate is an annex. */
  readonly annexBit: number;
}

export const ranksOf = (candidates: readonly Candidate[], { sections }: Profile): Ranks => {
  const named = new Set(candidates.map(({ spec }) => spec.key));
  const byKey = new Map(sections.filter(({ key }) => named.has(key)).map(({ key }, rank) => [key, rank]));
  const annexes = byKey.get("annexes");
  return { byKey, annexes: annexes ?? Infinity, annexBit: annexes === undefined ? 0 : bitOf(annexes) };
};

const optionOf = (candidate: Candidate, { byKey }: Ranks): Option => {
  const { spec, score } = candidate;
  const isLine = spec.content === "line" || spec.content === "dateLine";
  const mayBeSeveral = mostOf(spec) > 1;
  const again = mayBeSeveral && !isAttached(spec.key) ? weights.oneMore : weights.again;
  const asAnother = score + (isLine ? weights.lineAgain : again);
  return {
    candidate,
    rank: byKey.get(spec.key) ?? 0,
    asFirst: score + (spec.presence === "required" ? weights.firstRequired : weights.firstOther),
    asAnother,
    asAnotherAtOnce: asAnother + (candidate.match === "title" || mayBeSeveral ? 0 : weights.againAtOnce),
  };
};

/** The options of a document by the paragraphs that they are for, in the order of these. */
export const groupsOf = (candidates: readonly Candidate[], ranks: Ranks): readonly OptionGroup[] => {
  const options = candidates
    .map((candidate) => optionOf(candidate, ranks))
    .sort((a, b) => a.candidate.paragraph.index - b.candidate.paragraph.index);
  const groups: OptionGroup[] = [];
  let ahead = 0;
  for (let end = options.length; end > 0;) {
    const index = options[end - 1]?.candidate.paragraph.index ?? 0;
    let begin = end - 1;
    while (options[begin - 1]?.candidate.paragraph.index === index) begin -= 1;
    const own = options.slice(begin, end);
    groups.push({ index, options: own, ahead });
    for (const { rank } of own) ahead |= bitOf(rank);
    end = begin;
  }
  return groups.reverse();
};

/** By the bit of a section, how much more its first part may bring than another one. */
export const gainsOf = (groups: readonly OptionGroup[]): readonly number[] => {
  const gains = new Array<number>(lastBit + 1).fill(0);
  for (const { options } of groups) {
    for (const { rank, asFirst, asAnother } of options) {
      const bit = Math.min(rank, lastBit);
      gains[bit] = Math.max(gains[bit] ?? 0, asFirst - asAnother);
    }
  }
  return gains;
};

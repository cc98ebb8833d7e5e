import { mostOf } from "../profile/occurs";
import type { Profile } from "../profile/profile";
import type { Candidate, Choice } from "./candidate";
import { isAttached } from "./is-attached";

/** What the choice of one part says about another. In the units of `Candidate.score`. */
const weights = {
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

/** Readings kept in mind at a time. Readings that cannot differ in what follows are one, so few are ever needed. */
const width = 48;

interface Reading {
  /** The sections that it has used, a bit for each rank. */
  readonly used: number;
  /** The rank of the last section; -1 where there is none yet. */
  readonly lastRank: number;
  readonly score: number;
  /** The last part chosen and the reading before it. */
  readonly chosen: Choice | null;
  readonly before: Reading | null;
}

/** A candidate with what does not depend on the parts above it. */
interface Option {
  readonly candidate: Candidate;
  /** The place of its section among those that the paper may have, in the order of the profile. */
  readonly rank: number;
  readonly asFirst: number;
  readonly asAnother: number;
  /** Straight after a part of its own name. */
  readonly asAnotherAtOnce: number;
}

/** More sections than a number has bits share the last one: no paper has so many. */
const bitOf = (rank: number): number => 1 << Math.min(rank, 30);

const groupByParagraph = (options: readonly Option[]): readonly (readonly Option[])[] => {
  const groups = new Map<number, Option[]>();
  for (const option of options) {
    const { index } = option.candidate.paragraph;
    const group = groups.get(index);
    if (group) group.push(option);
    else groups.set(index, [option]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
};

const optionOf = (candidate: Candidate, ranks: ReadonlyMap<string, number>): Option => {
  const { spec, score } = candidate;
  const isLine = spec.content === "line" || spec.content === "dateLine";
  const mayBeSeveral = mostOf(spec) > 1;
  const again = mayBeSeveral && !isAttached(spec.key) ? weights.oneMore : weights.again;
  const asAnother = score + (isLine ? weights.lineAgain : again);
  return {
    candidate,
    rank: ranks.get(spec.key) ?? 0,
    asFirst: score + (spec.presence === "required" ? weights.firstRequired : weights.firstOther),
    asAnother,
    asAnotherAtOnce: asAnother + (candidate.match === "title" || mayBeSeveral ? 0 : weights.againAtOnce),
  };
};

/** What the best of several ways to take one paragraph, and what the others, must be better than. */
const rivalsOf = (margins: readonly number[]): { readonly best: number; readonly rival: number } => {
  let [best, rival] = [0, 0];
  for (const margin of margins) {
    if (margin > best) [best, rival] = [margin, best];
    else if (margin > rival) rival = margin;
  }
  return { best, rival };
};

/**
 * Reads the whole document at once: of all ways to make some of the candidates parts, the one with the best total.
 * Order is rewarded softly, so that a section out of place is still seen; after an annex only what the profile puts
 * behind annexes can begin, and an older mail below is a paper of its own. Looks at each candidate once, in the order of the document.
 */
export const bestFit = (
  candidates: readonly Candidate[],
  profile: Profile,
  olderMails: readonly number[],
): readonly Choice[] => {
  const named = new Set(candidates.map(({ spec }) => spec.key));
  const ranks = new Map(profile.sections.filter(({ key }) => named.has(key)).map(({ key }, rank) => [key, rank]));
  const annexRank = ranks.get("annexes") ?? Infinity;
  const annexBit = ranks.has("annexes") ? bitOf(annexRank) : 0;

  /** How much better a reading becomes by an option; none where it cannot take it. */
  const marginOf = ({ used, lastRank }: Reading, { rank, asFirst, asAnother, asAnotherAtOnce }: Option): number => {
    if (rank < annexRank && (used & annexBit) !== 0) return -Infinity;
    const first = (used & bitOf(rank)) === 0;
    const another = rank === lastRank ? asAnotherAtOnce : asAnother;
    return (first ? asFirst : another) + (rank < lastRank ? weights.outOfOrder : 0);
  };

  const stepOver = (readings: readonly Reading[], group: readonly Option[]): readonly Reading[] => {
    /** Two readings with the same sections and the same last one have the same future: the better one stays. */
    const byFuture = new Map<number, Reading>();
    const futureOf = (used: number, lastRank: number): number => used * (ranks.size + 1) + lastRank + 1;
    const isBetter = (score: number, future: number): boolean => score > (byFuture.get(future)?.score ?? -Infinity);
    for (const before of readings) {
      const unchanged = futureOf(before.used, before.lastRank);
      if (isBetter(before.score, unchanged)) byFuture.set(unchanged, before);
      const margins = group.map((option) => marginOf(before, option));
      const { best, rival } = rivalsOf(margins);
      group.forEach(({ candidate, rank }, at) => {
        const margin = margins[at] ?? -Infinity;
        const used = before.used | bitOf(rank);
        const future = futureOf(used, rank);
        const score = before.score + margin;
        if (!isBetter(score, future)) return;
        const chosen = { candidate, margin: margin - (margin === best ? rival : best) };
        byFuture.set(future, { used, lastRank: rank, score, chosen, before });
      });
    }
    return [...byFuture.values()].sort((a, b) => b.score - a.score).slice(0, width);
  };

  let readings: readonly Reading[] = [{ used: 0, lastRank: -1, score: 0, chosen: null, before: null }];
  let mail = 0;
  for (const group of groupByParagraph(candidates.map((candidate) => optionOf(candidate, ranks)))) {
    const last = mail;
    while ((olderMails[mail] ?? Infinity) < (group[0]?.candidate.paragraph.index ?? 0)) mail += 1;
    // An older mail starts anew, so nothing but the score tells the readings apart: the best one goes on.
    if (mail > last) readings = readings.slice(0, 1).map((reading) => ({ ...reading, used: 0, lastRank: -1 }));
    readings = stepOver(readings, group);
  }

  const parts: Choice[] = [];
  for (let reading: Reading | null = readings[0] ?? null; reading?.chosen; reading = reading.before) {
    parts.push(reading.chosen);
  }
  return parts.reverse();
};

import type { Profile } from "../profile/profile";
import type { Candidate, Choice } from "./candidate";
import { bitOf, gainsOf, groupsOf, ranksOf, weights, type Option, type OptionGroup, type Ranks } from "./fit-options";

/** Readings kept in mind at a time. Those without hope are given up at once, so few are ever needed. */
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

/** The best reading of a whole document. */
export interface Fit {
  /** In the order of the document. */
  readonly choices: readonly Choice[];
  readonly score: number;
}

/** How much better a reading becomes by an option; none where it cannot take it. */
const marginOf = ({ used, lastRank }: Reading, option: Option, ranks: Ranks): number => {
  const { rank, asFirst, asAnother, asAnotherAtOnce } = option;
  if (rank < ranks.annexes && (used & ranks.annexBit) !== 0) return -Infinity;
  const first = (used & bitOf(rank)) === 0;
  const another = rank === lastRank ? asAnotherAtOnce : asAnother;
  return (first ? asFirst : another) + (rank < lastRank ? weights.outOfOrder : 0);
};

/** What one way to take a paragraph must be better than: the next best one, or to leave it out. */
const rivalOf = (margins: readonly number[], at: number): number => {
  let rival = 0;
  for (let other = 0; other < margins.length; other += 1) {
    if (other !== at) rival = Math.max(rival, margins[other] ?? 0);
  }
  return rival;
};

/** How much the last part of a reading may cost it with the next one, and another reading not. */
const mostToLose = ({ lastRank }: Reading, ahead: number): number => {
  if (lastRank < 0) return 0;
  const own = bitOf(lastRank);
  if ((ahead & own) !== 0) return -weights.againAtOnce;
  return (ahead & (own - 1)) !== 0 ? -weights.outOfOrder : 0;
};

/** How much more another reading may still win with the sections ahead that only the one has used. */
const mostToWin = (one: Reading, other: Reading, ahead: number, gains: readonly number[]): number => {
  let most = 0;
  for (let bit = 0, rest = one.used & ~other.used & ahead; rest !== 0; bit += 1, rest >>>= 1) {
    if ((rest & 1) !== 0) most += gains[bit] ?? 0;
  }
  return most;
};

/**
 * Reads the whole document at once: of all ways to make some of the candidates parts, the one with the best total.
 * Order is rewarded softly, so that a section out of place is still seen; after an annex only what the profile puts
 * behind annexes can begin. Looks at each candidate once, in the order of the document.
 * @param anew in order, the paragraphs from which on the paper starts anew: an older mail below, the next meeting
 */
export const bestFit = (candidates: readonly Candidate[], profile: Profile, anew: readonly number[]): Fit => {
  const ranks = ranksOf(candidates, profile);
  const groups = groupsOf(candidates, ranks);
  const gains = gainsOf(groups);

  /** Those that may still become the best one, the best first. The best one without an annex can do what any other can. */
  const hopeful = (all: readonly Reading[], ahead: number): readonly Reading[] => {
    const best = all.find(({ used }) => (used & ranks.annexBit) === 0);
    if (best === undefined || all.length === 1) return all;
    const least = best.score - mostToLose(best, ahead);
    return all.filter((other) => other.score + mostToWin(best, other, ahead, gains) >= least);
  };

  const stepOver = (readings: readonly Reading[], { options, ahead }: OptionGroup): readonly Reading[] => {
    /** Two readings with the same sections and the same last one have the same future: the better one stays. */
    const byFuture = new Map<number, Reading>();
    const futureOf = (used: number, lastRank: number): number => used * (ranks.byKey.size + 1) + lastRank + 1;
    const isBetter = (score: number, future: number): boolean => score > (byFuture.get(future)?.score ?? -Infinity);
    for (const before of readings) {
      const unchanged = futureOf(before.used, before.lastRank);
      if (isBetter(before.score, unchanged)) byFuture.set(unchanged, before);
      const margins = options.map((option) => marginOf(before, option, ranks));
      options.forEach(({ candidate, rank }, at) => {
        const margin = margins[at] ?? -Infinity;
        const used = before.used | bitOf(rank);
        const future = futureOf(used, rank);
        const score = before.score + margin;
        if (!isBetter(score, future)) return;
        const chosen = { candidate, margin: margin - rivalOf(margins, at) };
        byFuture.set(future, { used, lastRank: rank, score, chosen, before });
      });
    }
    const byScore = [...byFuture.values()].sort((a, b) => b.score - a.score);
    return hopeful(byScore, ahead).slice(0, width);
  };

  let readings: readonly Reading[] = [{ used: 0, lastRank: -1, score: 0, chosen: null, before: null }];
  let begun = 0;
  for (const group of groups) {
    const last = begun;
    while ((anew[begun] ?? Infinity) <= group.index) begun += 1;
    // A paper that starts anew has used nothing, so only the score tells the readings apart: the best one goes on.
    if (begun > last) readings = readings.slice(0, 1).map((reading) => ({ ...reading, used: 0, lastRank: -1 }));
    readings = stepOver(readings, group);
  }

  const choices: Choice[] = [];
  const [best] = readings;
  for (let reading: Reading | null = best ?? null; reading?.chosen; reading = reading.before) {
    choices.push(reading.chosen);
  }
  return { choices: choices.reverse(), score: best?.score ?? 0 };
};

import type { Profile } from "../profile/profile";
import type { Candidate, Choice } from "./candidate";

/** What the choice of one part says about another. In the units of `Candidate.score`. */
const weights = {
  /** A required section that was not there yet is the likelier reading. */
  firstRequired: 1,
  firstOther: 0.7,
  again: -0.5,
  /** A paper has one title and one date line. */
  lineAgain: -4,
  outOfOrder: -1,
} as const;

/** Readings kept in mind at a time. Readings that cannot differ in what follows are one, so few are ever needed. */
const width = 48;

interface Reading {
  /** Which mail of a chain the last part stands in: 0 is the newest. */
  readonly mail: number;
  readonly used: ReadonlySet<string>;
  readonly lastRank: number;
  readonly score: number;
  /** The last part chosen and the reading before it. */
  readonly chosen: Choice | null;
  readonly before: Reading | null;
}

/** What the best of several ways to take one paragraph has over the second best. */
const withMargins = (readings: readonly Reading[]): readonly Reading[] => {
  if (readings.length < 2) return readings;
  const [best, second = 0] = readings.map(({ chosen }) => chosen?.margin ?? 0).sort((a, b) => b - a);
  return readings.map((reading) => {
    const { chosen } = reading;
    if (chosen === null) return reading;
    const rival = chosen.margin === best ? second : (best ?? 0);
    return { ...reading, chosen: { ...chosen, margin: chosen.margin - Math.max(0, rival) } };
  });
};

const start: Reading = { mail: 0, used: new Set(), lastRank: -1, score: 0, chosen: null, before: null };

const groupByParagraph = (candidates: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.paragraph.index);
    if (group) group.push(candidate);
    else groups.set(candidate.paragraph.index, [candidate]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
};

const first = ({ spec }: Candidate): number =>
  spec.presence === "required" ? weights.firstRequired : weights.firstOther;

const again = (candidate: Candidate): number => (isLine(candidate) ? weights.lineAgain : weights.again);

const isLine = ({ spec }: Candidate): boolean => spec.content === "line" || spec.content === "dateLine";

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
  const ranks = new Map(profile.sections.map(({ key }, rank) => [key, rank]));
  const rankOf = (candidate: Candidate): number => ranks.get(candidate.spec.key) ?? -1;
  const annexRank = ranks.get("annexes") ?? Infinity;

  const choose = (reading: Reading, candidate: Candidate, mail: number): Reading | null => {
    const { key } = candidate.spec;
    const rank = rankOf(candidate);
    const { used, lastRank } = mail === reading.mail ? reading : start;
    if (used.has("annexes") && rank < annexRank) return null;
    const order = rank < lastRank ? weights.outOfOrder : 0;
    const score = reading.score + candidate.score + (used.has(key) ? again(candidate) : first(candidate)) + order;
    return {
      mail,
      used: used.has(key) ? used : new Set(used).add(key),
      lastRank: rank,
      score,
      chosen: { candidate, margin: score - reading.score },
      before: reading,
    };
  };

  /** Two readings with the same sections and the same last one have the same future: the better one stays. */
  const future = ({ mail, used, lastRank }: Reading): string =>
    [mail, lastRank, ...[...used].map((key) => ranks.get(key)).sort()].join();

  let readings: readonly Reading[] = [start];
  let mail = 0;
  for (const group of groupByParagraph(candidates)) {
    while ((olderMails[mail] ?? Infinity) < (group[0]?.paragraph.index ?? 0)) mail += 1;
    const byFuture = new Map<string, Reading>();
    for (const reading of readings) {
      const chosen = group.flatMap((candidate) => choose(reading, candidate, mail) ?? []);
      for (const next of [reading, ...withMargins(chosen)]) {
        const known = byFuture.get(future(next));
        if (known === undefined || next.score > known.score) byFuture.set(future(next), next);
      }
    }
    readings = [...byFuture.values()].sort((a, b) => b.score - a.score).slice(0, width);
  }

  const parts: Choice[] = [];
  for (let reading: Reading | null = readings[0] ?? null; reading?.chosen; reading = reading.before) {
    parts.push(reading.chosen);
  }
  return parts.reverse();
};

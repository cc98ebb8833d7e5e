import fc from "fast-check";
import { bestFit } from "../../../src/core/recognise/best-fit";
import type { Candidate } from "../../../src/core/recognise/candidate";
import { groupsOf, ranksOf, weights, type Option, type OptionGroup } from "../../../src/core/recognise/fit-options";
import { documentOf } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { standardProfile } from "../../support/standard-profile";

const { paragraphs } = documentOf(Array.from({ length: 9 }, () => factsOf("A line")));

const arbitraryCandidate: fc.Arbitrary<Candidate> = fc
  .record({
    paragraph: fc.constantFrom(...paragraphs),
    spec: fc.constantFrom(...standardProfile.sections),
    match: fc.constantFrom("title", "alias", "typo"),
    // Quarters add up without rounding, so that readings may be just as good as each other.
    score: fc.integer({ min: 1, max: 16 }).map((quarters) => quarters / 4),
  })
  .map((given) => ({ ...given, also: null, form: "own", signs: [], headingEnd: 0 }));

/** All candidates of a paragraph are for sections of their own. */
const arbitraryCandidates = fc.uniqueArray(arbitraryCandidate, {
  maxLength: 9,
  selector: ({ paragraph, spec }) => `${paragraph.index} ${spec.key}`,
});

interface Read {
  readonly total: number;
  readonly taken: readonly Candidate[];
}

const isAnnexes = ({ spec }: Candidate): boolean => spec.key === "annexes";

/** What an option brings behind those that were taken before; null where it may not be taken. */
const broughtBy = (option: Option, taken: readonly Candidate[], rankOf: (one: Candidate) => number): number | null => {
  const { candidate, asFirst, asAnother, asAnotherAtOnce } = option;
  const annex = taken.find(isAnnexes);
  if (annex && rankOf(candidate) < rankOf(annex)) return null;
  const last = taken.at(-1);
  const isFirst = !taken.some(({ spec }) => spec.key === candidate.spec.key);
  const another = last?.spec.key === candidate.spec.key ? asAnotherAtOnce : asAnother;
  const isOutOfOrder = last !== undefined && rankOf(candidate) < rankOf(last);
  return (isFirst ? asFirst : another) + (isOutOfOrder ? weights.outOfOrder : 0);
};

/** The best total of all ways to go on, tried one by one. */
const bestTotal = (groups: readonly OptionGroup[], read: Read, rankOf: (one: Candidate) => number): number => {
  const [group, ...rest] = groups;
  if (!group) return read.total;
  const totals = group.options.flatMap((option) => {
    const brought = broughtBy(option, read.taken, rankOf);
    const next = { total: read.total + (brought ?? 0), taken: [...read.taken, option.candidate] };
    return brought === null ? [] : [bestTotal(rest, next, rankOf)];
  });
  return Math.max(bestTotal(rest, read, rankOf), ...totals);
};

const totalOf = (groups: readonly OptionGroup[], taken: readonly Candidate[], rankOf: (one: Candidate) => number) => {
  const options = groups.flatMap((group) => group.options);
  return taken.reduce((total, candidate, at) => {
    const option = options.find((one) => one.candidate === candidate);
    return total + ((option && broughtBy(option, taken.slice(0, at), rankOf)) ?? -Infinity);
  }, 0);
};

test("no other way to take the candidates is better than the one chosen", () => {
  fc.assert(
    fc.property(arbitraryCandidates, (candidates) => {
      const ranks = ranksOf(candidates, standardProfile);
      const rankOf = ({ spec }: Candidate): number => ranks.byKey.get(spec.key) ?? NaN;
      const groups = groupsOf(candidates, ranks);
      const chosen = bestFit(candidates, standardProfile, []).choices.map(({ candidate }) => candidate);
      expect(totalOf(groups, chosen, rankOf)).toBeCloseTo(bestTotal(groups, { total: 0, taken: [] }, rankOf), 9);
    }),
    { numRuns: 400 },
  );
});

import type { Briefing } from "../../recognise/briefing";
import type { Moment, YearPart } from "../../text/calendar";
import { areAkin, keyTermsIn } from "../../text/key-terms";
import { languageOf } from "../../text/language-of";
import { sentencesIn } from "../../text/sentences-in";
import { sign } from "../../text/signs";
import { wordsIn, type Stretch } from "../../text/words-in";
import { foldText } from "../../recognise/normalise-heading";
import { holdingWord, runningTextWith, spanIn, type Written } from "../language/written";
import { defineRule } from "../rule";
import { datesOf } from "./dates-of";
import { deadlinesOf, deadlineTrace, type Deadline } from "./deadlines-of";

/** So many words in a row, and so much of the matter in common, and two sentences tell of one thing. */
const runLength = 5;
const leastShared = 0.6;
const fewestTerms = 4;

/** A sentence with deadlines in it, and what it says besides its dates. */
interface Dated {
  readonly written: Written;
  readonly deadlines: readonly Deadline[];
  readonly terms: readonly string[];
  readonly runs: readonly string[];
  /** The other numbers: "by 55 % by 2030" and "by 90 % by 2040" are two things. */
  readonly numbers: string;
}

/** @param dates in order */
const withoutDates = (text: string, dates: readonly Stretch[]): string => {
  const begins = [0, ...dates.map(({ to }) => to)];
  return begins.map((from, at) => text.slice(from, dates[at]?.from)).join(" ");
};

/** Tells what of a list stands in each of several stretches; all in order, so that long texts are walked through once. */
const standingIn = <One extends Stretch>(all: readonly One[]): ((stretch: Stretch) => readonly One[]) => {
  let next = 0;
  return ({ from, to }) => {
    while ((all[next]?.from ?? Infinity) < from) next += 1;
    const first = next;
    while ((all[next]?.to ?? Infinity) <= to) next += 1;
    return all.slice(first, next);
  };
};

const runsIn = (words: readonly string[]): readonly string[] =>
  words.slice(0, Math.max(0, words.length - runLength + 1)).map((_, at) => words.slice(at, at + runLength).join(" "));

const datedIn = (written: Written, briefing: Briefing): readonly Dated[] => {
  const { text } = written.paragraph;
  const dates = datesOf(written.paragraph, briefing.model).filter(({ from }) => from >= written.from);
  const deadlines = deadlinesOf(text, dates);
  if (deadlines.length === 0) return [];
  const language = languageOf(written.paragraph, briefing);
  const [deadlinesAt, datesAt] = [standingIn(deadlines), standingIn(dates)];
  return sentencesIn(text, language).flatMap((sentence) => {
    const { from, to } = sentence;
    const here = deadlinesAt(sentence);
    if (here.length === 0) return [];
    const cut = datesAt(sentence).map((date) => ({ from: date.from - from, to: date.to - from }));
    const rest = withoutDates(text.slice(from, to), cut);
    const words = wordsIn(rest).map((word) => foldText(word.text));
    const numbers = words.filter((word) => /\d/.test(word)).sort();
    return [
      { written, deadlines: here, terms: keyTermsIn(rest, language), runs: runsIn(words), numbers: numbers.join(" ") },
    ];
  });
};

const areOneThing = (a: Dated, b: Dated): boolean => {
  if (a.numbers !== b.numbers) return false;
  const [fewer, more] = a.terms.length <= b.terms.length ? [a.terms, b.terms] : [b.terms, a.terms];
  const shared = fewer.filter((term) => more.some((other) => areAkin(term, other))).length;
  return shared >= fewestTerms && shared >= fewer.length * leastShared;
};

/** "By 2017" is by its end, or by its beginning; nobody reads more into it. */
const edges: ReadonlySet<YearPart | null> = new Set<YearPart | null>([null, "start", "end"]);

/** What is not said cannot differ: "by 3 May" and "by 3 May 2026" are one day. */
const differs = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

const areDifferent = ({ date: a }: Deadline, { date: b }: Deadline): boolean => {
  const [last, other]: readonly Moment[] = [a.until ?? a, b.until ?? b];
  if (!last || !other) return false;
  if (differs(last.year, other.year) || differs(last.month, other.month) || differs(last.day, other.day)) return true;
  // A month may be in that summer, and the end of that year.
  if (last.month !== null || other.month !== null) return false;
  return last.part !== other.part && !(edges.has(last.part) && edges.has(other.part));
};

/** Two deadlines of one thing, where not even one is in both sentences. */
const contradiction = (a: Dated, b: Dated): readonly [Deadline, Deadline] | null => {
  const pairs = a.deadlines.flatMap((one) => b.deadlines.map((other) => [one, other] as const));
  return pairs.every(([one, other]) => areDifferent(one, other)) ? (pairs[0] ?? null) : null;
};

/** The first sentence before this one that shares a run of words with it and sets another date for the same thing. */
const earlier = (one: Dated, at: number, all: readonly Dated[], byRun: ReadonlyMap<string, number>) => {
  for (const place of new Set(one.runs.map((run) => byRun.get(run) ?? at))) {
    const other = all[place];
    if (place >= at || !other || !areOneThing(one, other)) continue;
    const pair = contradiction(other, one);
    if (pair) return { other, pair };
  }
  return null;
};

/** One thing has one deadline, wherever the paper speaks of it. */
export const twoDatesForOneEvent = defineRule({
  id: "two-dates-for-one-event",
  family: "background",
  severity: "warning",
  messages: ["deadline"],
  check: (briefing) => {
    const dated = holdingWord(runningTextWith(briefing, sign.digit), deadlineTrace, briefing);
    const all = dated.flatMap((written) => datedIn(written, briefing));
    const byRun = new Map<string, number>();
    return all.flatMap((one, at) => {
      const found = earlier(one, at, all, byRun);
      for (const run of one.runs) if (!byRun.has(run)) byRun.set(run, at);
      if (!found) return [];
      const { other, pair } = found;
      const wordsAt = ({ written }: Dated, { from, to }: Stretch): string => written.paragraph.text.slice(from, to);
      return [
        {
          messageId: "deadline" as const,
          data: { quote: wordsAt(other, pair[0]), wording: wordsAt(one, pair[1]) },
          at: spanIn(one.written, pair[1]),
          section: one.written.part.spec.key,
          related: [spanIn(other.written, pair[0])],
          fixes: [],
        },
      ];
    });
  },
});

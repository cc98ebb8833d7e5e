import { gather } from "../../document/gather";
import type { Briefing } from "../../recognise/briefing";
import type { Moment, YearPart } from "../../text/calendar";
import { areAkin, keyTermsIn } from "../../text/key-terms";
import type { Language } from "../../profile/profile";
import { languageOf } from "../../text/language-of";
import { onceFor } from "../../text/once-for";
import { sentencesIn } from "../../text/sentences-in";
import { sign } from "../../text/signs";
import { wordTextsIn, type Stretch } from "../../text/words-in";
import { foldText } from "../../recognise/normalise-heading";
import { holdingWord, runningTextWith, spanIn, type Written } from "../language/written";
import { defineRule } from "../rule";
import { datesOf } from "./dates-of";
import { deadlinesOf, deadlineTrace, type Deadline } from "./deadlines-of";

/** So many words in a row, and so much of the matter in common, and two sentences tell of one thing. */
const runLength = 5;
const leastShared = 0.6;
const fewestTerms = 4;

/** A sentence with deadlines in it. */
interface Dated {
  readonly written: Written;
  readonly deadlines: readonly Deadline[];
  readonly language: Language;
  /** What it says besides its dates. */
  readonly rest: string;
}

/** The words of a sentence besides its dates, folded. */
const wordsOf = onceFor(({ rest }: Dated): readonly string[] => wordTextsIn(rest).map(foldText));

/** The other numbers: "by 55 % by 2030" and "by 90 % by 2040" are two things. */
const numbersOf = onceFor((dated: Dated): string =>
  wordsOf(dated)
    .filter((word) => /\d/.test(word))
    .sort()
    .join(" "),
);

const termsOf = onceFor(({ rest, language }: Dated): readonly string[] => keyTermsIn(rest, language));

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

/** A number that follows from the letters of a word: that two have the same is a chance of one in 10⁹. */
const numberOfWord = (word: string): number => {
  let number = 0;
  for (let at = 0; at < word.length; at += 1) number = (Math.imul(number, 31) + word.charCodeAt(at)) | 0;
  return number;
};

/** Every run of words as a number. */
const runsIn = (words: readonly string[]): readonly number[] => {
  const numbers = words.map(numberOfWord);
  const runs: number[] = [];
  for (let from = 0; from + runLength <= numbers.length; from += 1) {
    let run = 0;
    for (let at = from; at < from + runLength; at += 1) run = (Math.imul(run, 0x01000193) ^ (numbers[at] ?? 0)) | 0;
    runs.push(run);
  }
  return runs;
};

const datedIn = (written: Written, briefing: Briefing): readonly Dated[] => {
  const { text } = written.paragraph;
  const dates = datesOf(written.paragraph, briefing.model).filter(({ from }) => from >= written.from);
  const deadlines = deadlinesOf(text, dates);
  if (deadlines.length === 0) return [];
  const language = languageOf(written.paragraph, briefing);
  const [deadlinesAt, datesAt] = [standingIn(deadlines), standingIn(dates)];
  return gather(sentencesIn(text, language), (sentence) => {
    const { from, to } = sentence;
    const here = deadlinesAt(sentence);
    if (here.length === 0) return [];
    const cut = datesAt(sentence).map((date) => ({ from: date.from - from, to: date.to - from }));
    return [{ written, deadlines: here, language, rest: withoutDates(text.slice(from, to), cut) }];
  });
};

const areOneThing = (a: Dated, b: Dated): boolean => {
  if (numbersOf(a) !== numbersOf(b)) return false;
  const [some, others] = [termsOf(a), termsOf(b)];
  const [fewer, more] = some.length <= others.length ? [some, others] : [others, some];
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

/**
 * The first sentence before this one that shares a run of words with it and sets another date for the same thing.
 * @param byRun the place of the first sentence with a run
 */
const earlier = (
  one: Dated,
  runs: readonly number[],
  all: readonly Dated[],
  byRun: ReadonlyMap<number, number>,
): { readonly other: Dated; readonly pair: readonly [Deadline, Deadline] } | null => {
  for (const place of new Set(runs.map((run) => byRun.get(run)))) {
    const other = place === undefined ? undefined : all[place];
    // That the dates differ is seen in a fraction of the time that it takes to see that the things do not.
    const pair = other ? contradiction(other, one) : null;
    if (other && pair && areOneThing(one, other)) return { other, pair };
  }
  return null;
};

const wordsAt = ({ written }: Dated, { from, to }: Stretch): string => written.paragraph.text.slice(from, to);

/** One thing has one deadline, wherever the paper speaks of it. */
export const twoDatesForOneEvent = defineRule({
  id: "two-dates-for-one-event",
  family: "background",
  severity: "warning",
  messages: ["deadline"],
  check: (briefing) => {
    const holding = holdingWord(runningTextWith(briefing, sign.digit), deadlineTrace, briefing);
    const all = gather(holding, (written) => datedIn(written, briefing));
    const byRun = new Map<number, number>();
    return gather(all, (one, at) => {
      if (all.length === 1) return [];
      const runs = runsIn(wordsOf(one));
      const found = earlier(one, runs, all, byRun);
      for (const run of runs) if (!byRun.has(run)) byRun.set(run, at);
      if (!found) return [];
      const { other, pair } = found;
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

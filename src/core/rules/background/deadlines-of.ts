import { caseless } from "../../text/caseless";
import { wordBefore } from "../../text/date-hints";
import type { DateFound } from "../../text/dates-in";
import type { Stretch } from "../../text/words-in";
import { wordTrace } from "../../text/word-trace";

/** A date by which something is to be done, with the word that makes it one: "by summer 2017". */
export interface Deadline extends Stretch {
  readonly date: DateFound;
}

const word = caseless(
  /(?<!\p{L})(?:by|before|until|till|no later than|d['’]ici(?: à)?|avant|jusqu['’](?:en|au|à)|au plus tard(?: en| le| à)?|bis(?: zum| zur)?|vor|spätestens(?: bis)?(?: zum)?)\s(?:(?:the|l['’]|la|le|dem|der|am|im)\s?)?$/u,
);

/** A word of each of them: a text with none of these has no deadline. */
export const deadlineTrace = wordTrace("by before until till than ici avant jusqu tard bis vor spätestens");

/** The last word of each of them: looked for first, since it is found in a fraction of the time. "" for "l’". */
const lastWords: ReadonlySet<string> = new Set([
  ..."by before until till than ici à avant en au le bis zum zur vor spätestens the la dem der am im".split(" "),
  "",
]);
const longestLead = 30;

/** What makes a date in a text a deadline. */
const leadBefore = (text: string, { from }: DateFound): string | null => {
  if (!lastWords.has(wordBefore(text, from))) return null;
  return word().exec(text.slice(Math.max(0, from - longestLead), from))?.[0] ?? null;
};

/** Those of a text's dates that are deadlines. */
export const deadlinesOf = (text: string, dates: readonly DateFound[]): readonly Deadline[] => {
  const deadlines: Deadline[] = [];
  for (const date of dates) {
    const lead = leadBefore(text, date);
    if (lead !== null) deadlines.push({ date, from: date.from - lead.length, to: date.to });
  }
  return deadlines;
};

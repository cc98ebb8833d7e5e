import { caseless } from "../../text/caseless";
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

/** What each of them ends with: looked for first, since it is found in a fraction of the time. */
const mayLead =
  /(?:by|before|until|till|than|ici|à|avant|en|au|le|bis|zum|zur|vor|spätestens|the|la|dem|der|am|im)\s$|\sl['’]\s?$/i;
const longestLast = 12;

/** Those of a text's dates that are deadlines. */
export const deadlinesOf = (text: string, dates: readonly DateFound[]): readonly Deadline[] =>
  dates.flatMap((date) => {
    if (!mayLead.test(text.slice(Math.max(0, date.from - longestLast), date.from))) return [];
    const before = text.slice(Math.max(0, date.from - 30), date.from);
    const lead = word().exec(before)?.[0];
    return lead === undefined ? [] : [{ date, from: date.from - lead.length, to: date.to }];
  });

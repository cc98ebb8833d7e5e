import type { Briefing } from "../../recognise/briefing";
import { isoDateOf } from "../../text/calendar";
import { caseless } from "../../text/caseless";
import { wordBefore } from "../../text/date-hints";
import type { DateFound } from "../../text/dates-in";
import { sign } from "../../text/signs";
import { wordIndexOf } from "../../text/word-index";
import type { Stretch } from "../../text/words-in";
import { runningTextWith, spanIn } from "../language/written";
import { defineRule, type Report } from "../rule";
import { dateLinesIn } from "./date-lines";
import { datesOf } from "./dates-of";
import { lastDayOf } from "./last-day-of";
import { ledYears } from "./led-years";

/** A verb of what is to come, with what belongs to it: "will be finished", "entrera", "sera adoptée", "wird". */
const future = caseless(
  /(?<!\p{L})(?:(?:will|shall) (?:(?:not|also|only|then) )?(?:be (?:\p{L}+ly )?\p{L}+|\p{L}+)|(?:is|are) (?:due|expected|planned|scheduled) (?:to (?:be )?\p{L}+)?|(?:sera|seront) \p{L}+|\p{Ll}{3,}(?:era|eront|ira|iront|dra|dront)|wird|werden|soll|sollen)(?!\p{L})/gu,
);

/** A part of every one of them: most texts before a date have none. */
const futureHint = /will|shall|due|expected|planned|scheduled|r(?:a|ont)|wird|werden|soll/i;

/** What makes a date the time of that verb. */
const lead = caseless(
  /(?<!\p{L})(?:in|on|by|from|before|after|until|at|during|no later than|en|le|au|à|avant|après|d['’]ici|dès|im|am|nach|bis(?: zum)?|ab|spätestens)\s(?:the\s|l['’]|dem\s|jahr\s)?$/u,
);

/** The last word of each of them: looked for first, since it is found in a fraction of the time. */
const ownLastWords =
  "in on by from before after until at during than en le au à avant après ici dès im am nach bis zum ab spätestens the dem jahr";
/** "" for "l’". */
const lastWords: ReadonlySet<string> = new Set([...ownLastWords.split(" "), ""]);

/** "L" for "l’". */
const mayHoldLedYear = ledYears(`${ownLastWords} l`);

/** What may belong to another verb, or to a thing that is older: "the act adopted in 2016", "des Gesetzes von 2016". */
const otherVerb = caseless(
  /[,;:()–—]|(?<!\p{L})(?:\p{L}+ed|\p{L}+ée?s?|set|made|begun|since|depuis|seit|von|vom|aus|that|which|who|qui|que|was|were|wurden?|est|of \d)(?!\p{L})/u,
);

/** "die bis 2016 geltende Regel": the date belongs to what follows. */
const isAttribute = (after: string): boolean => /^\s\p{Ll}+(?:te|de|ne)[nrsm]?\s/u.test(after);

/** "To build on the 2019 survey": a year with an article belongs to a thing. */
const isOfThing = ({ month, part }: DateFound, lead: string): boolean =>
  month === null && part === null && /the\s$/i.test(lead);

const most = 80;
const longestLead = 24;

const isToCome = (text: string, date: DateFound): boolean => {
  if (!lastWords.has(wordBefore(text, date.from))) return false;
  const before = text.slice(Math.max(0, date.from - most), date.from);
  if (!futureHint.test(before)) return false;
  const word = lead().exec(text.slice(Math.max(0, date.from - longestLead), date.from));
  if (!word || isOfThing(date, word[0])) return false;
  const verb = [...before.matchAll(future())].at(-1);
  const start = before.length - word[0].length;
  if (!verb || verb.index + verb[0].length > start) return false;
  const between = before.slice(verb.index + verb[0].length, start);
  return !/[.!?]\s/.test(between) && !otherVerb().test(between) && !isAttribute(text.slice(date.to, date.to + 30));
};

/** @param day an ISO date */
const isBefore = (day: string, date: DateFound): boolean => {
  const last = date.until ?? date;
  // Told by the year alone, of most dates.
  if (last.year === null || last.year > Number(day.slice(0, 4))) return false;
  return (lastDayOf(last) ?? day) < day;
};

const meetingDay = (briefing: Briefing): string | null => {
  const days = dateLinesIn(briefing).flatMap(({ day }) => (day ? [isoDateOf(day)] : []));
  return days.find((day) => day !== null) ?? null;
};

const verbWith = (text: string, date: Stretch): string => {
  const from = Math.max(0, date.from - most);
  const verb = [...text.slice(from, date.from).matchAll(future())].at(-1);
  return text.slice(from + (verb?.index ?? 0), date.to);
};

/** What is still to come on the day of the meeting is not dated before it. */
export const passedDeadline = defineRule({
  id: "passed-deadline",
  family: "background",
  severity: "info",
  messages: ["passed"],
  check: (briefing) => {
    const meeting = meetingDay(briefing);
    if (meeting === null) return [];
    const words = wordIndexOf(briefing.model);
    const found: Report<"passed">[] = [];
    for (const written of runningTextWith(briefing, sign.digit)) {
      const { text } = written.paragraph;
      if (!mayHoldLedYear(written.paragraph, words)) continue;
      for (const date of datesOf(written.paragraph, briefing.model)) {
        if (date.from < written.from || !isBefore(meeting, date) || !isToCome(text, date)) continue;
        found.push({
          messageId: "passed",
          data: { quote: verbWith(text, date) },
          at: spanIn(written, date),
          section: written.part.spec.key,
          related: [],
          fixes: [],
        });
      }
    }
    return found;
  },
});

import type { Briefing } from "../../recognise/briefing";
import { isoDateOf, isPossible, weekdayOf, type Moment } from "../../text/calendar";
import type { DateFound } from "../../text/dates-in";
import { glancesAt } from "../../text/glance";
import { monthTrace } from "../../text/months";
import { sign } from "../../text/signs";
import { paragraphsWith } from "../../text/word-trace";
import { spanIn, writtenWith, type Written } from "../language/written";
import { defineRule, type Report } from "../rule";
import { dateLinesIn } from "./date-lines";
import { datesOf } from "./dates-of";
import { weekdayBefore } from "../../text/weekdays";

type Message = "impossible" | "weekday";

/** In prose "45 May" may be anything; a day that some months have, and this one not, is a slip. */
const isSlipOf = (one: Moment): boolean =>
  !isPossible(one) && (one.day ?? 0) <= 31 && (one.day ?? 1) > 0 && (one.month ?? 1) <= 12;

const isSlip = (date: DateFound): boolean => isSlipOf(date) || (date.until !== null && isSlipOf(date.until));

const isImpossible = (date: DateFound): boolean =>
  !isPossible(date) || (date.until !== null && !isPossible(date.until));

/** Texts whose dates may have a month, in words or in figures: a year alone is never wrong. */
const withMonths = (briefing: Briefing): readonly Written[] => {
  const named = paragraphsWith(monthTrace, briefing.model);
  const { signs } = glancesAt(briefing.model);
  return writtenWith(briefing, sign.digit).filter(
    ({ paragraph: { index } }) => named[index] === 1 || ((signs[index] ?? 0) & sign.longNumber) !== 0,
  );
};

const report = (
  messageId: Message,
  { paragraph, part }: Pick<Written, "paragraph" | "part">,
  from: number,
  to: number,
): Report<Message> => ({
  messageId,
  data: { quote: paragraph.text.slice(from, to) },
  at: spanIn({ paragraph }, { from, to }),
  section: part.spec.key,
  related: [],
  fixes: [],
});

/** A weekday before a date that falls on another one. */
const wrongWeekday = (written: Pick<Written, "paragraph" | "part">, date: DateFound): Report<Message> | null => {
  const { text } = written.paragraph;
  const weekday = date.day === null || date.year === null ? null : weekdayBefore(text, date.from);
  const day = weekday && isoDateOf(date);
  if (!weekday || day === null || weekday.number === weekdayOf(day)) return null;
  return report("weekday", written, text.lastIndexOf(weekday.name, date.from), date.to);
};

/** Every date is one that the calendar has, on the weekday that is given with it. */
export const impossibleDate = defineRule({
  id: "impossible-date",
  family: "background",
  severity: "warning",
  messages: ["impossible", "weekday"],
  check: (briefing) => {
    const found: Report<Message>[] = [];
    const judge = (written: Pick<Written, "paragraph" | "part">, date: DateFound, isWrong: boolean): void => {
      const fault = isWrong ? report("impossible", written, date.from, date.to) : wrongWeekday(written, date);
      if (fault) found.push(fault);
    };
    for (const line of dateLinesIn(briefing)) if (line.day) judge(line, line.day, isImpossible(line.day));
    for (const written of withMonths(briefing)) {
      if (written.part.spec.content === "dateLine") continue;
      for (const date of datesOf(written.paragraph, briefing.model)) judge(written, date, isSlip(date));
    }
    return found;
  },
});

import type { Briefing } from "../../recognise/briefing";
import { isoDateOf, isPossible, weekdayOf } from "../../text/calendar";
import type { DateFound } from "../../text/dates-in";
import { glancesAt } from "../../text/glance";
import { monthTrace } from "../../text/months";
import { sign } from "../../text/signs";
import { paragraphsWith } from "../../text/word-trace";
import { spanIn, writtenWith, type Written } from "../language/written";
import { defineRule, type Report } from "../rule";
import { dateLinesIn } from "./date-lines";
import { datesOf } from "./dates-of";
import { weekdayBefore } from "./weekdays";

type Message = "impossible" | "weekday";

/** In prose "45 May" may be anything; a day that some months have, and this one not, is a slip. */
const isSlip = (date: DateFound): boolean =>
  [date, ...(date.until ? [date.until] : [])].some(
    (one) => !isPossible(one) && (one.day ?? 0) <= 31 && (one.day ?? 1) > 0 && (one.month ?? 1) <= 12,
  );

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
  written: Pick<Written, "paragraph">,
  section: string,
  from: number,
  to: number,
) => ({
  messageId,
  data: { quote: written.paragraph.text.slice(from, to) },
  at: spanIn(written, { from, to }),
  section,
  related: [],
  fixes: [],
});

/** A weekday before a date that falls on another one. */
const wrongWeekday = (
  written: Pick<Written, "paragraph">,
  section: string,
  date: DateFound,
): readonly Report<Message>[] => {
  const { text } = written.paragraph;
  const day = isoDateOf(date);
  const weekday = day === null ? null : weekdayBefore(text, date.from);
  if (day === null || weekday === null || weekday.number === weekdayOf(day)) return [];
  return [report("weekday", written, section, text.lastIndexOf(weekday.name, date.from), date.to)];
};

/** Every date is one that the calendar has, on the weekday that is given with it. */
export const impossibleDate = defineRule({
  id: "impossible-date",
  family: "background",
  severity: "warning",
  messages: ["impossible", "weekday"],
  check: (briefing) => {
    const lines = dateLinesIn(briefing).flatMap(({ paragraph, section, day }) =>
      day ? [{ paragraph, section, date: day, isWrong: isImpossible(day) }] : [],
    );
    const prose = withMonths(briefing)
      .filter(({ part }) => part.spec.content !== "dateLine")
      .flatMap(({ paragraph, part }) =>
        datesOf(paragraph, briefing.model).map((date) => ({
          ...{ paragraph, section: part.spec.key, date },
          isWrong: isSlip(date),
        })),
      );
    return [...lines, ...prose].flatMap(({ paragraph, section, date, isWrong }) =>
      isWrong
        ? [report("impossible", { paragraph }, section, date.from, date.to)]
        : wrongWeekday({ paragraph }, section, date),
    );
  },
});

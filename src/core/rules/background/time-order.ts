import { isoDateOf } from "../../text/calendar";
import { defineRule, type Report } from "../rule";
import { dateLinesIn, type DateLine } from "./date-lines";
import type { Stretch } from "../../text/words-in";

const report = <MessageId extends string>(
  messageId: MessageId,
  { paragraph, part }: DateLine,
  { from, to }: Stretch,
): Report<MessageId> => ({
  messageId,
  data: { quote: paragraph.text.slice(from, to) },
  at: { paragraph: paragraph.id, from, to },
  section: part.spec.key,
  related: [],
  fixes: [],
});

/** A meeting ends after it has begun, in hours and in days. */
export const timeOrder = defineRule({
  id: "time-order",
  family: "background",
  severity: "warning",
  messages: ["hours", "days"],
  check: (briefing) =>
    dateLinesIn(briefing).flatMap((line) => {
      const { day, hours } = line;
      const first = day && isoDateOf(day);
      const last = day?.until ? isoDateOf(day.until) : null;
      const areDays = day !== null && first !== null && last !== null;
      return [
        ...(areDays && last <= first ? [report("days", line, day)] : []),
        // Over several days the hours may be those of the first and of the last one.
        ...(hours?.begin && hours.end && last === null && hours.end <= hours.begin
          ? [report("hours", line, hours)]
          : []),
      ];
    }),
});

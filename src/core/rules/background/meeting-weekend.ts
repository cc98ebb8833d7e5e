import { isoDateOf, weekdayOf } from "../../text/calendar";
import { defineRule } from "../rule";
import { dateLinesIn } from "./date-lines";
import { weekdayBefore } from "../../text/weekdays";

const weekend: ReadonlySet<number> = new Set([0, 6]);

/** A meeting on a Saturday or a Sunday is most often a day, or a year, mistyped; who names the weekday has seen it. */
export const meetingWeekend = defineRule({
  id: "meeting-weekend",
  family: "background",
  severity: "info",
  messages: ["weekend"],
  check: (briefing) =>
    dateLinesIn(briefing).flatMap(({ paragraph, part, day }) => {
      const date = day?.until === null ? isoDateOf(day) : null;
      if (!day || date === null || !weekend.has(weekdayOf(date)) || weekdayBefore(paragraph.text, day.from)) return [];
      const { from, to } = day;
      return [
        {
          messageId: "weekend" as const,
          data: { quote: paragraph.text.slice(from, to) },
          at: { paragraph: paragraph.id, from, to },
          section: part.spec.key,
          related: [],
          fixes: [],
        },
      ];
    }),
});

import { parseDateLine } from "../../recognise/parse-date-line";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";

/** Between the first and the last day of a meeting: "14-16 April", "30 April to 2 May". */
const untilDay = /\s*[-–/]\s*|\s(?:to|until|au|bis(?: zum)?)\s/;

/** The last day that a date line names, as far as it gives a year; null where it gives none. */
const lastDayOf = (line: string): string | null => {
  const dates = [line, ...line.split(untilDay)].map((piece) => parseDateLine(piece).date);
  return dates.reduce((last, date) => (date !== null && date > (last ?? "") ? date : last), null);
};

/** The meeting is still to come: a date that has gone by is that of the paper which this one was made from. */
export const meetingPast = defineRule({
  id: "meeting-past",
  family: "sending",
  severity: "info",
  messages: ["past"],
  check: ({ parts }, _, { today }) => {
    if (today === null) return [];
    return parts
      .filter(({ spec, status }) => spec.content === "dateLine" && status === "filled")
      .flatMap(({ spec, body }) =>
        body.flatMap((line) => {
          const day = lastDayOf(line.text);
          return day === null || day >= today
            ? []
            : [
                {
                  messageId: "past" as const,
                  data: { quote: line.text },
                  at: spanOf(line),
                  section: spec.key,
                  related: [],
                  fixes: [],
                },
              ];
        }),
      );
  },
});

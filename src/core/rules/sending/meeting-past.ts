import type { Briefing } from "../../recognise/briefing";
import { readInPaper } from "../../recognise/date-doubt";
import { defineRule } from "../rule";
import { dateLinesIn } from "../background/date-lines";
import { spanIn } from "../language/written";

/** Between the first and the last day of a meeting: "14-16 April", "30 April to 2 May". */
const untilDay = /\s*[-–/]\s*|\s(?:to|until|au|bis(?: zum)?)\s/;

/** The last day that a date line names, as far as it gives a year; null where it gives none. */
const lastDayOf = (line: string, { model, language }: Briefing): string | null => {
  const dates = [line, ...line.split(untilDay)].map((piece) => readInPaper(piece, model, language).facts.date);
  return dates.reduce((last, date) => (date !== null && date > (last ?? "") ? date : last), null);
};

/** The meeting is still to come: a date that has gone by is that of the paper which this one was made from. */
export const meetingPast = defineRule({
  id: "meeting-past",
  family: "sending",
  severity: "info",
  messages: ["past"],
  check: (briefing, _, { today }) => {
    if (today === null) return [];
    return dateLinesIn(briefing).flatMap((line) => {
      const day = lastDayOf(line.text, briefing);
      if (day === null || day >= today) return [];
      return [
        {
          messageId: "past" as const,
          data: { quote: line.text },
          at: spanIn(line, line),
          section: line.part.spec.key,
          related: [],
          fixes: [],
        },
      ];
    });
  },
});

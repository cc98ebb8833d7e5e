import type { Language } from "../../profile/profile";
import { formatDate, formatTimes } from "../../skeleton/form";
import { refTo } from "../../skeleton/insert-section";
import { isoDateOf } from "../../text/calendar";
import type { DateFound } from "../../text/dates-in";
import type { TimeFound } from "../../text/times-in";
import type { Stretch } from "../../text/words-in";
import { defineRule, type Report } from "../rule";
import { dateLinesIn, type DateLine } from "./date-lines";

/** "10.30", "9.00": an hour of one digit has no nought before it. */
const withoutNought = (times: string): string => times.replace(/(?<![\d.:h])0(?=\d)/g, "");

/** What may differ and is the house's form all the same: blanks, the length of the dash, a nought, "11 h 30", "17 Uhr". */
const essence = (written: string): string =>
  withoutNought(written)
    .replace(/(?<=\d)\s?h\s?(?=\d|$)/g, "h")
    .replace(/\s?(?:heures?|uhr)(?!\p{L})/giu, "")
    .replace(/(?<=\d)(?:[.h]00)(?!\d)/g, "")
    .replace(/(?<=\d)h(?!\d)/g, "")
    .replace(/\s?[-–]\s?/g, "-")
    .replace(/\s+/g, " ")
    .trim();

/** Only a day in a year can be written out; several days, and what no calendar has, are left alone. */
const dayForm = (day: DateFound, language: Language): string | null => {
  const date = day.until === null ? isoDateOf(day) : null;
  return date === null ? null : formatDate(date, language);
};

const hoursForm = ({ begin, end, between }: TimeFound, language: Language): string | null => {
  if (begin === null || (between !== null && end === null)) return null;
  const form = withoutNought(formatTimes(begin, end ?? "", language) ?? "");
  const isWord = between !== null && /\p{L}/u.test(between);
  return isWord ? form.replace("-", ` ${between.trim()} `) : form;
};

/** "05/06/2024" is two days, "5.6.24" more: only the writer knows which. */
const isAmbiguous = (written: string): boolean => {
  const [, one, other, year = ""] = /^(\d{1,2})[./-](\d{1,2})[./-](\d+)$/.exec(written) ?? [];
  return one !== undefined && ((one !== other && Number(one) <= 12 && Number(other) <= 12) || year.length === 2);
};

const reportOn = <MessageId extends string>(
  messageId: MessageId,
  { paragraph, part }: DateLine,
  { from, to }: Stretch,
  wording: string | null,
): readonly Report<MessageId>[] => {
  const written = paragraph.text.slice(from, to);
  if (wording === null || written === wording || essence(written) === essence(wording)) return [];
  return [
    {
      messageId,
      data: { quote: written, wording },
      at: { paragraph: paragraph.id, from, to },
      section: part.spec.key,
      related: [],
      fixes: [
        {
          titleId: "houseForm",
          data: {},
          safety: isAmbiguous(written) ? "suggestion" : "safe",
          edits: [{ op: "replaceText", paragraph: refTo(paragraph), from, to, text: wording }],
        },
      ],
    },
  ];
};

/** The date line gives day and hours in the form of the house, which is that of a new briefing. */
export const houseDate = defineRule({
  id: "house-date",
  family: "background",
  severity: "info",
  messages: ["date", "time"],
  check: (briefing) =>
    dateLinesIn(briefing).flatMap((line) => [
      ...(line.day ? reportOn("date", line, line.day, dayForm(line.day, briefing.language)) : []),
      ...(line.hours ? reportOn("time", line, line.hours, hoursForm(line.hours, briefing.language)) : []),
    ]),
});

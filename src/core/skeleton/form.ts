import type { Language } from "../profile/profile";

/** What an officer may fill in before the skeleton goes in. All of it may be left out. */
export interface FormValues {
  readonly counterpart?: string;
  /** ISO 8601 date, "2016-05-25". */
  readonly date?: string;
  /** 24-hour times, "15:00". */
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  readonly ourSide?: string;
  readonly theirSide?: string;
}

const months: Readonly<Record<Language, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
};

/** An ISO date in the house's form: "25 May 2016", "1er mai 2016", "25. Mai 2016"; other text is left as it is. */
export const formatDate = (date: string, language: Language): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months[language][Number(month) - 1];
  if (!name) return date;
  const number = Number(day);
  if (language === "de") return `${number}. ${name} ${year}`;
  return `${language === "fr" && number === 1 ? "1er" : number} ${name} ${year}`;
};

/** Times in the house's form: "15.00-16.00", "15h00-16h00", "15.00-16.00 Uhr"; null when there is none. */
export const formatTimes = (from: string, to: string, language: Language): string | null => {
  const times = [from, to]
    .filter((time) => time !== "")
    .map((time) => time.replace(":", language === "fr" ? "h" : "."));
  if (times.length === 0) return null;
  return times.join("-") + (language === "de" ? " Uhr" : "");
};

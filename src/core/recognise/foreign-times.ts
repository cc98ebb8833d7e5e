import { foldText } from "./normalise-heading";

/** The months in languages that we do not write ourselves, folded, where English, French and German have other names. */
const months: ReadonlyMap<string, string> = new Map(
  [
    "January: enero gennaio janeiro januari stycznia januara",
    "February: febrero febbraio fevereiro februari lutego",
    "March: marzo marco maart marca marts",
    "April: abril aprile kwietnia aprila",
    "May: mayo maggio maio mei maja maj",
    "June: junio giugno junho czerwca",
    "July: julio luglio julho lipca",
    "August: agosto augustus sierpnia augusti",
    "September: septiembre settembre setembro wrzesnia",
    "October: octubre ottobre outubro oktober pazdziernika",
    "November: noviembre novembro listopada",
    "December: diciembre dicembre dezembro grudnia",
  ].flatMap((line) => {
    const [english = "", names = ""] = line.split(": ");
    return names.split(" ").map((name) => [name, english] as const);
  }),
);

const dayAndMonth =
  /(?<!\d)(\d{1,2})(?:\.|º|°)?\s(?:(?:de|di)\s)?(\p{L}{3,12})(?![\p{L}\d])(?:\s(?:de|del)(?=\s\d))?/gu;
const yearMark = /(?<=\d{4})\sr\.(?!\p{L})/u;
const hourMark = /(?<!\p{L})(?:ore|alle ore|godz\.|klo?\.?)\s(?=\d{1,2}(?!\d))/giu;
const between = /(?<=\d[.:h]\d\d)(?:\s?h)?\s(?:a|às|tot|do|alle)\s(?=\d{1,2}[.:h]\d\d)/gu;

const withKnownMonth = (written: string, day: string, name: string): string => {
  const month = months.get(foldText(name));
  return month === undefined ? written : `${day} ${month}`;
};

/** "11h/11h45", "15:00/16:00". */
const slashed = /(?<=\dh(?:\d\d)?|\d[.:]\d\d)\s?\/\s?(?=\d{1,2}(?:h|:\d\d))/gu;

/** "14 Uhr 30", but not "14 Uhr 30 Gäste". */
const hourWordBetween = /(\d) (uhr|heures?) (\d\d)(?!\d|[.:]\d|\s(?!bis|uhr)\p{L}{3})/giu;

/** Before a pattern that looks back from every character: whether what it looks for may be there. */
const mayHoldHourMark = /ore\s|godz|kl/i;
const mayHoldBetween = /\s(?:a|às|tot|do|alle)\s\d/u;

/** "Martes, 8 de octubre de 2024, 12:30 a 13:15" as "Martes, 8 October 2024, 12:30-13:15": a line with the times that we can read. */
export const withKnownTimes = (line: string): string => {
  if (!/\d/.test(line)) return line;
  let known = line.replace(dayAndMonth, withKnownMonth);
  if (known.includes("r.")) known = known.replace(yearMark, "");
  if (mayHoldHourMark.test(known)) known = known.replace(hourMark, "");
  if (mayHoldBetween.test(known)) known = known.replace(between, "-");
  if (/(?:uhr|heures?) \d/i.test(known)) known = known.replace(hourWordBetween, "$1:$3 $2");
  return known.includes("/") ? known.replace(slashed, "-") : known;
};

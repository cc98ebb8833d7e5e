import { gather } from "../../document/gather";
import type { Language } from "../../profile/profile";
import type { Briefing } from "../../recognise/briefing";
import { sign } from "../../text/signs";
import { languageOf } from "../../text/language-of";
import type { Stretch } from "../../text/words-in";
import { defineRule, type Report } from "../rule";
import { reportTogether } from "./slips";
import { writtenWith, type Written } from "./written";

type Form = "comma" | "dot" | "space" | "apostrophe";

interface Thousands extends Stretch {
  readonly written: Written;
  readonly form: Form;
  readonly language: Language;
  readonly number: string;
}

/** A sign between a digit and three others: only there is it worth looking closer. */
const between = /(?<=\d)[,.'’ \u00a0\u202f](?=\d\d\d)/g;
const grouped: Readonly<Record<Form, RegExp>> = {
  comma: /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![.,]?\d)/g,
  dot: /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![.,]?\d)/g,
  space: /(?<![\d.,+/][ \u00a0\u202f]?)[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![ \u00a0\u202f]?\d)/g,
  apostrophe: /(?<![\d.,])[1-9]\d{0,2}(?:['’]\d{3})+(?!\d)/g,
};
const forms: readonly Form[] = ["comma", "dot", "space", "apostrophe"];
const signsOf: Readonly<Record<Form, string>> = { comma: ",", dot: ".", space: " \u00a0\u202f", apostrophe: "'’" };

/** "1.250" is a little more than one in English, "1,250" in French and German; with two groups there is no doubt. */
const mayBeDecimal = (form: Form, number: string, language: Language): boolean =>
  number.length < 8 && (form === "comma" ? language !== "en" : form === "dot" && language !== "de");

const thousandsIn = (written: Written, briefing: Briefing): readonly Thousands[] => {
  const { text } = written.paragraph;
  const signs = text.match(between);
  if (!signs) return [];
  const language = languageOf(written.paragraph, briefing);
  const mayHave = forms.filter((form) => signs.some((sign) => signsOf[form].includes(sign)));
  return gather(mayHave, (form) =>
    Array.from(text.matchAll(grouped[form]), ({ 0: number, index }) => ({
      written,
      form,
      language,
      number,
      from: index,
      to: index + number.length,
    })).filter(({ number, from }) => from >= written.from && !mayBeDecimal(form, number, language)),
  );
};

/** Large numbers are grouped in one way, in each language of the paper. */
export const numberForms = defineRule({
  id: "number-forms",
  family: "language",
  severity: "info",
  messages: ["mixed"],
  check: (briefing) => {
    const all = gather(writtenWith(briefing, sign.numberInTwo), (written) => thousandsIn(written, briefing));
    if (all.every(({ form }) => form === all[0]?.form)) return [];
    return [...new Set(all.map(({ language }) => language))].flatMap((language): readonly Report<"mixed">[] => {
      const here = all.filter((one) => one.language === language);
      const byForm = forms.map((form) => here.filter((one) => one.form === form)).sort((a, b) => b.length - a.length);
      const [usual] = byForm[0] ?? [];
      const others = usual ? here.filter(({ form }) => form !== usual.form) : [];
      return reportTogether("mixed", others, { quote: others[0]?.number ?? "", wording: usual?.number ?? "" }, []);
    });
  },
});

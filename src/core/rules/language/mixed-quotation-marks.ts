import type { Language } from "../../profile/profile";
import type { Briefing } from "../../recognise/briefing";
import { sign } from "../../text/signs";
import { languageOf } from "../../text/language-of";
import { defineRule, type Report } from "../rule";
import { reportTogether, safely, type Slip } from "./slips";
import { runningTextWith, type Written } from "./written";

/** Straight, curly, low, and angle quotation marks. */
type Kind = "straight" | "curly" | "low" | "angle";

interface Quoting {
  readonly written: Written;
  readonly language: Language;
  readonly kind: Kind;
}

const mark: Readonly<Record<Kind, RegExp>> = { straight: /"/, curly: /[“”]/, low: /„/, angle: /[«»]/ };
/** A pair around words: the two marks, with what French keeps between them and the words, are the first and last group. */
const pair: Readonly<Record<Kind, RegExp>> = {
  straight: /(?<![\p{L}\p{N}"])(")(?=[^\s"])[^"\n]*(?<=[^\s"])(")(?![\p{L}\p{N}"])/gu,
  curly: /(“)[^“”„"\n]*(”)/gu,
  low: /(„)[^“”„"\n]*([“”])/gu,
  angle: /(«[ \u00a0\u202f]?)[^«»\n]*?([ \u00a0\u202f]?»)/gu,
};
const marksOf = (kind: Kind, language: Language): readonly [string, string] => {
  if (kind === "straight") return ['"', '"'];
  if (kind === "curly") return ["“", "”"];
  if (kind === "low") return ["„", "“"];
  return language === "de" ? ["»", "«"] : ["«\u00a0", "\u00a0»"];
};

/** The outer marks of a paragraph: German closes "„" with "“", and inside angle or low ones others are right. */
const kindsIn = (text: string): readonly Kind[] => {
  const outer = (["angle", "low"] as const).filter((kind) => mark[kind].test(text));
  const others = (["straight", "curly"] as const).filter((kind) => mark[kind].test(text));
  return outer.length > 0 ? [...outer, ...others.filter((kind) => kind === "straight")] : others;
};

const quotingIn = (written: Written, briefing: Briefing): readonly Quoting[] => {
  const { text } = written.paragraph;
  const language = languageOf(written.paragraph, briefing);
  return kindsIn(text).map((kind) => ({ written, language, kind }));
};

/** The marks of each pair, with those that should stand there; where a mark is left over, nothing is certain. */
const slipsFor = ({ written, language, kind }: Quoting, usual: Kind): readonly Slip[] => {
  const { text } = written.paragraph;
  const [opening, closing] = marksOf(usual, language);
  const pairs = [...text.matchAll(pair[kind])];
  const rest = text.replace(pair[kind], "");
  if (mark[kind].test(rest)) return [];
  return pairs.flatMap(({ 0: { length }, 1: open = "", 2: close = "", index }) => [
    { written, from: index, to: index + open.length, text: opening },
    { written, from: index + length - close.length, to: index + length, text: closing },
  ]);
};

const placeOf = ({ written, kind }: Quoting) => {
  const from = written.paragraph.text.search(mark[kind]);
  return { written, from, to: from + 1 };
};

const judge = (all: readonly Quoting[]): readonly Report<"mixed">[] => {
  const counts = new Map<Kind, number>();
  for (const { kind } of all) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [[usual, most] = ["straight", 0] as const, ...others] = [...counts].sort(([, a], [, b]) => b - a);
  // With as many of one as of the other, only the writer knows which is meant.
  const isClear = others.every(([, count]) => count < most);
  const odd = all.filter(({ kind }) => kind !== usual);
  const slips = odd.map((one) => slipsFor(one, usual));
  const isCertain = isClear && slips.every(({ length }) => length > 0);
  return reportTogether("mixed", odd.map(placeOf), {}, isCertain ? safely("oneQuotationMark", slips.flat()) : []);
};

/** Quotations stand in one kind of marks, in each language of the paper. */
export const mixedQuotationMarks = defineRule({
  id: "mixed-quotation-marks",
  family: "language",
  severity: "info",
  messages: ["mixed"],
  check: (briefing) => {
    const held = runningTextWith(briefing, sign.quotationMark);
    if (new Set(held.flatMap(({ paragraph }) => kindsIn(paragraph.text))).size < 2) return [];
    const all = held.flatMap((written) => quotingIn(written, briefing));
    return [...new Set(all.map(({ language }) => language))].flatMap((language) =>
      judge(all.filter((one) => one.language === language)),
    );
  },
});

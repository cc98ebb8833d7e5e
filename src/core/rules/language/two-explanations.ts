import type { Briefing } from "../../recognise/briefing";
import { areAkin, keyTermsIn } from "../../text/key-terms";
import { languageOf } from "../../text/language-of";
import { defineRule } from "../rule";
import { glossaryOf, wordsOf, type Told } from "./glossary";
import { spanIn } from "./written";

interface Expanded {
  readonly told: Told;
  readonly language: string;
  readonly terms: readonly string[];
}

const expandedIn = (told: Told, briefing: Briefing): readonly Expanded[] => {
  const { expansion } = told.explanation;
  if (expansion === null) return [];
  const language = languageOf(told.written.paragraph, briefing);
  return [{ told, language, terms: keyTermsIn(expansion.text, language) }];
};

/** The first explanation, and those in other words: most papers have none. */
const differentWordings = (all: readonly Told[]): readonly Told[] => {
  const [first, ...others] = all.filter(({ explanation }) => explanation.expansion !== null);
  const words = first?.explanation.expansion?.text;
  const different = others.filter(({ explanation }) => explanation.expansion?.text !== words);
  return first && different.length > 0 ? [first, ...different] : [];
};

/** Fewer than half of the terms of the shorter one in common: not two wordings of one name. */
const areDifferent = (a: Expanded, b: Expanded): boolean => {
  if (a.language !== b.language) return false;
  const [fewer, more] = a.terms.length <= b.terms.length ? [a.terms, b.terms] : [b.terms, a.terms];
  const common = fewer.filter((term) => more.some((other) => areAkin(term, other))).length;
  return fewer.length > 0 && common * 2 < fewer.length;
};

/** One acronym is short for one thing. The same name in another language, or in other words, is the same thing. */
export const twoExplanations = defineRule({
  id: "two-explanations",
  family: "language",
  severity: "info",
  messages: ["different"],
  check: (briefing) =>
    [...glossaryOf(briefing).explanations.values()].flatMap((all) => {
      const [first, ...others] = differentWordings(all).flatMap((told) => expandedIn(told, briefing));
      const other = first && others.find((one) => areDifferent(first, one));
      if (!other) return [];
      const { explanation, written } = other.told;
      return [
        {
          messageId: "different" as const,
          data: { quote: wordsOf(first.told), wording: wordsOf(other.told) },
          at: spanIn(written, explanation),
          section: written.part.spec.key,
          related: [spanIn(first.told.written, first.told.explanation)],
          fixes: [],
        },
      ];
    }),
});

import { refTo } from "../../skeleton/insert-section";
import { choiceOption } from "../options";
import { defineRule, type Report } from "../rule";
import { glossaryOf, type Told } from "./glossary";
import { isSpoken, spanIn } from "./written";

const report = (again: Told, before: Told): Report<"again"> => {
  const { acronym, from, to } = again.explanation;
  const { paragraph, part } = again.written;
  const wording = paragraph.text.slice(acronym.from, acronym.to);
  return {
    messageId: "again",
    data: { quote: acronym.text, wording },
    at: spanIn(again.written, again.explanation),
    section: part.spec.key,
    related: [spanIn(before.written, before.explanation)],
    fixes: [
      {
        titleId: "replaceWords",
        data: {},
        safety: "suggestion",
        edits: [{ op: "replaceText", paragraph: refTo(paragraph), from, to, text: wording }],
      },
    ],
  };
};

/**
 * An acronym is explained once: in the whole paper, or once in what is said and once in the rest, each of which is
 * read alone. Brackets that only repeat an acronym explain nothing and are not counted.
 */
export const explainedTwice = defineRule({
  id: "explained-twice",
  family: "language",
  severity: "info",
  messages: ["again"],
  options: { once: choiceOption("saidAndRest", ["saidAndRest", "paper"]) },
  check: (briefing, { once }) =>
    [...glossaryOf(briefing).explanations.values()].flatMap((told) => {
      const whole = told.filter(({ explanation }) => explanation.expansion !== null);
      const groups =
        once === "paper"
          ? [whole]
          : [true, false].map((said) => whole.filter(({ written }) => isSpoken(written.part) === said));
      return groups.flatMap(([first, ...others]) => (first ? others.map((again) => report(again, first)) : []));
    }),
});

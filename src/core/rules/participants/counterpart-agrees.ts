import type { Paragraph } from "../../document/paragraph";
import type { Briefing } from "../../recognise/briefing";
import { countWords } from "../../text/words-in";
import { defineRule, type Report } from "../rule";
import { spanOf } from "../span-of";
import { counterpartIn, mentionOf, participantsText, titlePart, titleText } from "./counterpart";

type Disagreement = Report<"notAmongSides" | "notInText">;

/** A short paper need not name whom it is about again: "the company", "she". */
const fewestWords = 300;

/** The names of the sides that somebody stands for; "for us" names nobody, and with one name nothing can be told. */
const sideNames = ({ sides }: Briefing): readonly string[] =>
  sides.flatMap(({ name, people }) => (name !== null && people.length > 0 ? [name] : []));

const isLong = (paragraphs: readonly Paragraph[]): boolean => {
  let words = 0;
  return paragraphs.some(({ text }) => (words += countWords(text)) >= fewestWords);
};

const judge = (briefing: Briefing): readonly Disagreement[] => {
  const part = titlePart(briefing);
  const line = part?.body[0];
  const counterpart = part && counterpartIn(titleText(part));
  if (!part || !line || !counterpart) return [];
  const mentions = mentionOf(counterpart, briefing.language);
  const report = (messageId: "notAmongSides" | "notInText", other: string): readonly Disagreement[] => [
    {
      messageId,
      data: { quote: counterpart, other },
      at: spanOf(line),
      section: part.spec.key,
      related: [],
      fixes: [],
    },
  ];
  const names = sideNames(briefing);
  if (names.length > 1 && !participantsText(briefing).some(({ text }) => mentions(text))) {
    return report("notAmongSides", names.join(", "));
  }
  const rest = briefing.model.paragraphs.filter((paragraph) => !part.body.includes(paragraph));
  return isLong(rest) && !rest.some(({ text }) => mentions(text)) ? report("notInText", "") : [];
};

/** Whom the title names is among the participants and in the text: else one of them is left from another paper. */
export const counterpartAgrees = defineRule({
  id: "counterpart-agrees",
  family: "participants",
  severity: "warning",
  messages: ["notAmongSides", "notInText"],
  check: judge,
});

import type { Paragraph } from "../../document/paragraph";
import type { Briefing } from "../../recognise/briefing";
import { glancesAt, type Glances } from "../../text/glance";
import { sign } from "../../text/signs";
import { defineRule, type Report } from "../rule";
import { spanOf } from "../span-of";
import { counterpartOf, participantsText } from "./counterpart";
import { mentionOf } from "./mention";

type Disagreement = Report<"notAmongSides" | "notInText">;

/** A short paper need not name whom it is about again: "the company", "she". */
const fewestWords = 300;

/** The names of the sides that somebody stands for; "for us" names nobody, and with one name nothing can be told. */
const sideNames = ({ sides }: Briefing): readonly string[] =>
  sides.flatMap(({ name, people }) => (name !== null && people.length > 0 ? [name] : []));

const isLong = (paragraphs: readonly Paragraph[], { words: counts }: Glances): boolean => {
  let words = 0;
  return paragraphs.some(({ index }) => (words += counts[index] ?? 0) >= fewestWords);
};

const judge = (briefing: Briefing): readonly Disagreement[] => {
  const { model, language } = briefing;
  const counterpart = counterpartOf(briefing);
  if (!counterpart) return [];
  const { part, line, name } = counterpart;
  const mentions = mentionOf(name, language);
  const report = (messageId: "notAmongSides" | "notInText", other: string): readonly Disagreement[] => [
    { messageId, data: { quote: name, other }, at: spanOf(line), section: part.spec.key, related: [], fixes: [] },
  ];
  const glances = glancesAt(model);
  const isMention = ({ text, index }: Paragraph): boolean =>
    mentions(text, ((glances.signs[index] ?? 0) & sign.acronym) !== 0);
  const isOfRest = (paragraph: Paragraph): boolean => !part.body.includes(paragraph);
  const among = participantsText(briefing).find(isMention);
  // Of nearly every paper this tells all: the participants are of the text.
  if (among && isOfRest(among)) return [];
  const names = sideNames(briefing);
  if (names.length > 1 && !among) return report("notAmongSides", names.join(", "));
  const rest = model.paragraphs.filter(isOfRest);
  return isLong(rest, glances) && !rest.some(isMention) ? report("notInText", "") : [];
};

/** Whom the title names is among the participants and in the text: else one of them is left from another paper. */
export const counterpartAgrees = defineRule({
  id: "counterpart-agrees",
  family: "participants",
  severity: "warning",
  messages: ["notAmongSides", "notInText"],
  check: judge,
});

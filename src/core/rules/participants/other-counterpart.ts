import type { Language } from "../../profile/profile";
import type { Briefing } from "../../recognise/briefing";
import { lazily } from "../../text/lazily";
import { paragraphsWith, wordTrace, type WordTrace } from "../../text/word-trace";
import { itemsIn } from "../list-items";
import { defineRule, type Report } from "../rule";
import { counterpartOf, participantsText, titleText } from "./counterpart";
import { mentionOf } from "./mention";

const name =
  "(\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?:\\s+(?:(?:of|for|de|du|des|von|für|&)\\s+)?\\p{Lu}[\\p{L}\\p{N}&'’-]*){0,5})";
/** In German every noun has a capital: only several words, or a word that is spelt as a name, are one. */
const germanName =
  "(\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}&'’-]*){1,5}|\\p{Lu}[\\p{L}\\d]*[\\p{Lu}\\d][\\p{L}\\d]*)";

/** Who is thanked, greeted or congratulated in the room sits in it. */
const addressed: Readonly<Record<Language, () => RegExp>> = {
  en: lazily(`(?<!\\p{L})(?:[Tt]hank|[Ww]elcome|[Cc]ongratulate|[Gg]reet)\\s+(?:the\\s+)?${name}`, "gu"),
  fr: lazily(
    `(?<!\\p{L})(?:[Rr]emercier|[Rr]emerciez|[Ff]éliciter|[Ff]élicitez|[Ss]aluer|[Ss]aluez|[Aa]ccueillir)\\s+(?:la\\s+|le\\s+|les\\s+|l['’])?${name}`,
    "gu",
  ),
  de: lazily(
    `(?<!\\p{L})(?:Dank an|[Dd]anken Sie|[Bb]egrüßen Sie|[Bb]eglückwünschen Sie)\\s+(?:die\\s+|den\\s+|der\\s+|dem\\s+|das\\s+)?${germanName}`,
    "gu",
  ),
};

interface Addressed {
  readonly name: string;
  readonly report: Report<"otherName">;
}

/** A word of each of them. */
const traces: Readonly<Record<Language, WordTrace>> = {
  en: wordTrace("thank welcome congratulate greet"),
  fr: wordTrace("remercier remerciez féliciter félicitez saluer saluez accueillir"),
  de: wordTrace("dank danken begrüßen beglückwünschen"),
};

const addressedIn = (briefing: Briefing): readonly Addressed[] => {
  const { language, model } = briefing;
  const held = paragraphsWith(traces[language], model);
  const found: Addressed[] = [];
  for (const key of ["speakingPoints", "keyMessages", "objectives"]) {
    for (const { paragraphs } of itemsIn(key, briefing)) {
      for (const { id, index, text } of paragraphs) {
        if (held[index] !== 1) continue;
        for (const { 0: all, 1: name = "", index: begin } of text.matchAll(addressed[language]())) {
          const from = begin + all.length - name.length;
          const at = { paragraph: id, from, to: from + name.length };
          found.push({ name, report: { messageId: "otherName", at, section: key, data: {}, related: [], fixes: [] } });
        }
      }
    }
  }
  return found;
};

/** Nobody is thanked or greeted who is not in the room: most likely the counterpart of the paper before this one. */
export const otherCounterpart = defineRule({
  id: "other-counterpart",
  family: "participants",
  severity: "info",
  messages: ["otherName"],
  check: (briefing) => {
    const counterpart = counterpartOf(briefing);
    const found = counterpart ? addressedIn(briefing) : [];
    if (!counterpart || found.length === 0) return [];
    const known = [titleText(counterpart.part), ...participantsText(briefing).map(({ text }) => text)];
    return found
      .filter(({ name: one }) => {
        const mentions = mentionOf(one, briefing.language);
        return !known.some((text) => mentions(text));
      })
      .map(({ name: one, report }) => ({ ...report, data: { quote: one, other: counterpart.name } }));
  },
});

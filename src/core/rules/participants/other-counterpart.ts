import type { Language } from "../../profile/profile";
import type { Briefing } from "../../recognise/briefing";
import { lazily } from "../../text/lazily";
import { itemsIn } from "../list-items";
import { defineRule, type Report } from "../rule";
import { counterpartIn, mentionOf, participantsText, titlePart, titleText } from "./counterpart";

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

const addressedIn = (briefing: Briefing): readonly Addressed[] => {
  const spoken = ["speakingPoints", "keyMessages", "objectives"].flatMap((key) =>
    itemsIn(key, briefing).map(({ paragraphs }) => ({ key, paragraphs })),
  );
  return spoken.flatMap(({ key, paragraphs }) =>
    paragraphs.flatMap(({ id, text }) =>
      Array.from(text.matchAll(addressed[briefing.language]()), ({ 0: all, 1: found = "", index }) => {
        const from = index + all.length - found.length;
        const at = { paragraph: id, from, to: from + found.length };
        return { name: found, report: { messageId: "otherName", at, section: key, data: {}, related: [], fixes: [] } };
      }),
    ),
  );
};

/** Nobody is thanked or greeted who is not in the room: most likely the counterpart of the paper before this one. */
export const otherCounterpart = defineRule({
  id: "other-counterpart",
  family: "participants",
  severity: "info",
  messages: ["otherName"],
  check: (briefing) => {
    const part = titlePart(briefing);
    const title = part ? titleText(part) : "";
    const counterpart = counterpartIn(title);
    const found = counterpart === null ? [] : addressedIn(briefing);
    if (counterpart === null || found.length === 0) return [];
    const known = [title, ...participantsText(briefing).map(({ text }) => text)];
    return found
      .filter(({ name: one }) => {
        const mentions = mentionOf(one, briefing.language);
        return !known.some(mentions);
      })
      .map(({ name: one, report }) => ({ ...report, data: { quote: one, other: counterpart } }));
  },
});

import type { ParagraphSeed } from "../../document/edit";
import type { Briefing, Item } from "../../recognise/briefing";
import { withoutTypedBullet } from "../../recognise/items";
import { refTo } from "../../skeleton/insert-section";
import { languageOf } from "../../text/language-of";
import { sentencesIn } from "../../text/sentences-in";
import { countWords, type Stretch } from "../../text/words-in";
import { numberOption } from "../options";
import { defineRule, type Fix, type Report } from "../rule";
import { spanOf } from "../span-of";
import { typedSign } from "./list-signs";
import { pointLengths } from "./point-words";

/** Sentences put together as long as the words of each group are few enough. */
const groupsOf = (text: string, sentences: readonly Stretch[], most: number): readonly Stretch[] => {
  const groups: { from: number; to: number; words: number }[] = [];
  for (const { from, to } of sentences) {
    const words = countWords(text.slice(from, to));
    const last = groups.at(-1);
    if (last && last.words + words <= most) Object.assign(last, { to, words: last.words + words });
    else groups.push({ from, to, words });
  }
  return groups;
};

/** Several points of one, each beginning with a sentence and none of them too long; none where no sentence ends. */
const splitFix = ({ paragraph, paragraphs, text }: Item, most: number, briefing: Briefing): readonly Fix[] => {
  const whole = paragraph.text;
  if (paragraphs.length > 1 || paragraph.holdsObject || whole.includes("\n") || withoutTypedBullet(whole) !== text)
    return [];
  const groups = groupsOf(whole, sentencesIn(whole, languageOf(paragraph, briefing)), most);
  const [first, ...rest] = groups;
  if (!first || groups.some(({ from, to }) => countWords(whole.slice(from, to)) > most)) return [];
  const sign = typedSign(paragraph)?.sign;
  const numbered = paragraph.list !== null && /\p{N}/u.test(paragraph.list.label);
  const style = sign === undefined && paragraph.list ? (numbered ? "ListNumber" : "ListBullet") : "Normal";
  const [second, ...others] = rest.map(({ from, to }): ParagraphSeed => {
    const words = whole.slice(from, to);
    return { text: sign === undefined ? words : `${sign} ${words}`, style };
  });
  if (!second) return [];
  return [
    {
      titleId: "splitPoint",
      data: {},
      // What stands behind the first sentences arrives as plain words: only a person sees whether something is lost.
      safety: "suggestion",
      edits: [
        { op: "replaceText", paragraph: refTo(paragraph), from: first.to, to: whole.length, text: "" },
        { op: "insertParagraphs", place: { under: refTo(paragraph) }, paragraphs: [second, ...others], control: null },
      ],
    },
  ];
};

/** A point is short enough to be said in one breath. */
export const longPoint = defineRule({
  id: "long-point",
  family: "speaking",
  severity: "info",
  messages: ["long"],
  options: { words: numberOption(30, 10, 200) },
  check: (briefing, { words: most }) => {
    const lengths = pointLengths(briefing);
    const long: Report<"long">[] = [];
    briefing.points.forEach((point, at) => {
      const words = lengths[at] ?? 0;
      if (words <= most) return;
      long.push({
        messageId: "long",
        data: { words, most, quote: point.text },
        at: spanOf(point.paragraph),
        section: "speakingPoints",
        related: point.paragraphs.slice(1).map(spanOf),
        fixes: splitFix(point, most, briefing),
      });
    });
    return long;
  },
});

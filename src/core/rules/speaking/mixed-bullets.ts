import type { Paragraph } from "../../document/paragraph";
import type { Part } from "../../recognise/briefing";
import { defineRule, type Report } from "../rule";
import { spanOf } from "../span-of";
import { realSign, toBulletsFix, typedSign } from "./list-signs";
import { paragraphsByPart } from "./paragraphs-by-part";

/** The bullet of Word's own list style. */
const bullet = "•";

const signOf = (paragraph: Paragraph): string | null => realSign(paragraph) ?? typedSign(paragraph)?.sign ?? null;

/** Items of the first depth; those that follow a colon are a list of their own, with a sign of its own. */
const itemsOf = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  const items: Paragraph[] = [];
  let own: string | null = null;
  let before: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    const sign = signOf(paragraph);
    if (sign !== null && (paragraph.list?.level ?? 0) === 0) {
      if (before && /[:：]\s*$/.test(before.text) && sign !== signOf(before)) own = sign;
      else if (sign !== own) own = null;
      if (sign !== own) items.push(paragraph);
    }
    before = paragraph;
  }
  return items;
};

/** The sign that most items have, the first of two that as many have. */
const commonest = (signs: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0])[0];
};

const report = (items: readonly Paragraph[], { spec }: Part): readonly Report<"mixed">[] => {
  const real = items.filter((paragraph) => realSign(paragraph) !== null);
  const sign = commonest(real.map((paragraph) => realSign(paragraph) ?? ""));
  const odd = items.filter((paragraph) => realSign(paragraph) !== sign);
  const [first, ...others] = odd;
  const [changed, ...more] = items.filter((paragraph) => realSign(paragraph) !== bullet);
  if (real.length === 0 || !first || !changed) return [];
  return [
    {
      messageId: "mixed",
      data: { section: spec.key, sign, other: signOf(first) ?? "", count: odd.length },
      at: spanOf(first),
      section: spec.key,
      related: others.map(spanOf),
      fixes: [
        toBulletsFix(
          "oneBulletSign",
          [changed, ...more],
          items.every(({ text }) => !/^\s/.test(text)),
        ),
      ],
    },
  ];
};

/** All items of a list begin with the same sign. */
export const mixedBullets = defineRule({
  id: "mixed-bullets",
  family: "speaking",
  severity: "info",
  messages: ["mixed"],
  check: (briefing) => {
    const byPart = paragraphsByPart(briefing, ({ spec }) => spec.content === "list" || spec.content === "questions");
    return [...byPart].flatMap(([part, paragraphs]) => report(itemsOf(paragraphs), part));
  },
});

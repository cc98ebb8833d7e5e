import type { Paragraph } from "../../document/paragraph";
import type { Part } from "../../recognise/briefing";
import { defineRule, type Report } from "../rule";
import { spanOf } from "../span-of";
import { mayHoldItems, realSign, toBulletsFix, typedSign } from "./list-signs";
import { paragraphsByPart } from "./paragraphs-by-part";

/** One line behind a dash may be anything; two are a list. */
const fewest = 2;

const report = (typed: readonly Paragraph[], { spec }: Part): readonly Report<"typed">[] => {
  const [first, ...others] = typed;
  if (!first || typed.length < fewest) return [];
  const signs = new Set(typed.map((paragraph) => typedSign(paragraph)?.sign ?? ""));
  const areOfOneDepth = signs.size === 1 && typed.every(({ text }) => !/^\s/.test(text));
  return [
    {
      messageId: "typed",
      data: { section: spec.key, count: typed.length, sign: [...signs].join(" ") },
      at: spanOf(first),
      section: spec.key,
      related: others.map(spanOf),
      fixes: [toBulletsFix("realBullets", [first, ...others], areOfOneDepth)],
    },
  ];
};

/** The bullets of a list are Word's own. Where real and typed ones stand together, `mixed-bullets` speaks. */
export const typedBullets = defineRule({
  id: "typed-bullets",
  family: "speaking",
  severity: "info",
  messages: ["typed"],
  check: (briefing) => {
    const byPart = paragraphsByPart(briefing, mayHoldItems);
    return [...byPart].flatMap(([part, paragraphs]) =>
      paragraphs.some((paragraph) => realSign(paragraph) !== null)
        ? []
        : report(
            paragraphs.filter((paragraph) => typedSign(paragraph) !== null),
            part,
          ),
    );
  },
});

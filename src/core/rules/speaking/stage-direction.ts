import type { Localised } from "../../profile/profile";
import { caseless } from "../../text/caseless";
import { languageOf } from "../../text/language-of";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";

/** Words that tell the speaker what to do, where a point would say it. */
const directions: Localised<() => RegExp> = {
  en: caseless(
    /^(?:thank|congratulate|welcome|raise|avoid|ask|mention|stress|underline|emphasi[sz]e|recall|remind|encourage|invite|express|highlight|reiterate|acknowledge|note|urge|press|explain|say) (?!you\b)\p{L}/u,
  ),
  fr: caseless(
    /^(?:remercier|féliciter|saluer|soulever|éviter|demander|mentionner|souligner|insister|rappeler|encourager|inviter|exprimer|réitérer|expliquer|indiquer|évoquer)(?![\p{L}])/u,
  ),
  de: caseless(
    /^(?:dank an|gratulation|(?:bitte )?(?:danken|gratulieren|ansprechen|vermeiden|fragen|erwähnen|betonen|unterstreichen|erinnern|einladen|hervorheben|erklären),)/u,
  ),
};

/** A point is what is said, and not what the speaker is to do. */
export const stageDirection = defineRule({
  id: "stage-direction",
  family: "speaking",
  severity: "off",
  messages: ["direction"],
  check: (briefing) => {
    const found = briefing.points.filter(({ paragraph, text }) =>
      directions[languageOf(paragraph, briefing)]().test(text),
    );
    const [first, ...others] = found;
    if (!first) return [];
    return [
      {
        messageId: "direction",
        data: { count: found.length, quote: first.text },
        at: spanOf(first.paragraph),
        section: "speakingPoints",
        related: others.map(({ paragraph }) => spanOf(paragraph)),
        fixes: [],
      },
    ];
  },
});

// Made by "npm run lists" of the files that there are.
import type { rules } from "../../rules/index";
import { duplicateSectionWords } from "./structure/duplicate-section";
import { emptyItemWords } from "./structure/empty-item";
import { emptySectionWords } from "./structure/empty-section";
import { leftoverPlaceholderWords } from "./structure/leftover-placeholder";
import { missingDateLineWords } from "./structure/missing-date-line";
import { missingSectionWords } from "./structure/missing-section";
import { missingTitleWords } from "./structure/missing-title";
import { misspeltHeadingWords } from "./structure/misspelt-heading";
import { sectionOrderWords } from "./structure/section-order";
import { strayLineWords } from "./structure/stray-line";
import { strayTextWords } from "./structure/stray-text";
import { unnamedParticipantsWords } from "./participants/unnamed-participants";
import type { RuleWords } from "./rule-words";

/** The words of every rule; one without words, or words without a rule, does not compile. */
export const ruleWords: { readonly [R in (typeof rules)[number] as R["id"]]: RuleWords<R> } = {
  "duplicate-section": duplicateSectionWords,
  "empty-item": emptyItemWords,
  "empty-section": emptySectionWords,
  "leftover-placeholder": leftoverPlaceholderWords,
  "missing-date-line": missingDateLineWords,
  "missing-section": missingSectionWords,
  "missing-title": missingTitleWords,
  "misspelt-heading": misspeltHeadingWords,
  "section-order": sectionOrderWords,
  "stray-line": strayLineWords,
  "stray-text": strayTextWords,
  "unnamed-participants": unnamedParticipantsWords,
};

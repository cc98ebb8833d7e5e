// Made by "npm run lists" of the files that there are.
import { duplicateSection } from "./structure/duplicate-section";
import { emptyItem } from "./structure/empty-item";
import { emptySection } from "./structure/empty-section";
import { leftoverPlaceholder } from "./structure/leftover-placeholder";
import { missingDateLine } from "./structure/missing-date-line";
import { missingSection } from "./structure/missing-section";
import { missingTitle } from "./structure/missing-title";
import { misspeltHeading } from "./structure/misspelt-heading";
import { sectionOrder } from "./structure/section-order";
import { strayLine } from "./structure/stray-line";
import { strayText } from "./structure/stray-text";
import { unnamedParticipants } from "./participants/unnamed-participants";

/** Every rule, in the order of the alphabet. */
export const rules = [
  duplicateSection,
  emptyItem,
  emptySection,
  leftoverPlaceholder,
  missingDateLine,
  missingSection,
  missingTitle,
  misspeltHeading,
  sectionOrder,
  strayLine,
  strayText,
  unnamedParticipants,
] as const;

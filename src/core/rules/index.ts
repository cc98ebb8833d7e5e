import { duplicateSection } from "./duplicate-section";
import { emptySection } from "./empty-section";
import { leftoverPlaceholder } from "./leftover-placeholder";
import { missingDateLine } from "./missing-date-line";
import { missingSection } from "./missing-section";
import { missingTitle } from "./missing-title";
import { misspeltHeading } from "./misspelt-heading";
import { sectionOrder } from "./section-order";
import { strayText } from "./stray-text";
import { unnamedParticipants } from "./unnamed-participants";

/** Every rule, in the order of the alphabet. */
export const rules = [
  duplicateSection,
  emptySection,
  leftoverPlaceholder,
  missingDateLine,
  missingSection,
  missingTitle,
  misspeltHeading,
  sectionOrder,
  strayText,
  unnamedParticipants,
] as const;

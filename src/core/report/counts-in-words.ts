import type { Language } from "../profile/profile";
import type { Counts } from "./contract";
import { countFindings, type Counted } from "./summary";
import { sayIn } from "./words/say-in";

/** "2 errors, 1 warning, 1 accepted": only what there is; "" where there is nothing. */
export const summaryInWords = (counts: Counts, language: Language): string =>
  (["errors", "warnings", "infos", "waived"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => sayIn(language)(kind, { count: counts[kind] }))
    .join(", ");

/** The findings, counted. */
export const countsInWords = (findings: readonly Counted[], language: Language): string =>
  summaryInWords(countFindings(findings), language);

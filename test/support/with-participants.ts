import type { Briefing, Language } from "../../src/core";
import { briefingOf, partsOf } from "./briefing";
import { paragraphs } from "./document";

/** A briefing with these participants below their heading. */
export const withParticipants = (notation: string, language: Language = "en"): Briefing =>
  briefingOf(
    [
      ...partsOf("title dateLine topics participants:empty", language),
      ...paragraphs(notation),
      ...partsOf("lineToTake speakingPoints background", language),
    ],
    language,
  );

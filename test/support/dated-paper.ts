import type { Briefing, Language } from "../../src/core";
import { briefingOf, partsOf } from "./briefing";
import { paragraphs } from "./document";

/** A whole briefing with this date line; see `paragraphs` for the notation. */
export const dated = (line: string, language: Language = "en"): Briefing =>
  briefingOf(
    [
      ...partsOf("title", language),
      ...paragraphs(line),
      ...partsOf("topics participants lineToTake speakingPoints background", language),
    ],
    language,
  );

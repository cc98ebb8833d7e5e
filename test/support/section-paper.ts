import type { Briefing, Language, ParagraphFacts } from "../../src/core";
import { briefingOf, partsOf, requiredParts } from "./briefing";
import { paragraphs } from "./document";

/**
 * A finished briefing in which some parts say something else: `withParts({ speakingPoints: "- One.\n- Two." })`. Their
 * headings stay; a text of facts instead of lines stands for itself.
 */
export const withParts = (
  changed: Readonly<Record<string, string | readonly ParagraphFacts[]>>,
  language: Language = "en",
  names = requiredParts,
): Briefing =>
  briefingOf(
    names.split(" ").flatMap((name) => {
      const given = changed[name];
      if (given === undefined) return partsOf(name, language);
      const heading = ["title", "dateLine"].includes(name) ? [] : partsOf(`${name}:empty`, language);
      return [...heading, ...(typeof given === "string" ? paragraphs(given) : given)];
    }),
    language,
  );

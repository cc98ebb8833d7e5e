import type { Body } from "./read-body";
import type { DocumentSettings } from "./settings";

/**
 * The language that most of a document's text is marked with, as a BCP 47 tag; where nothing is written yet, the one
 * that it is made for.
 */
export function languageOfText({ paragraphs, styles }: Body, settings: DocumentSettings): string | null {
  const lengths = new Map<string, number>();
  for (const { pieces } of paragraphs) {
    for (const { text, format } of pieces) {
      if (format.language !== null) lengths.set(format.language, (lengths.get(format.language) ?? 0) + text.length);
    }
  }
  const [first] = [...lengths].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? styles.defaultLanguage ?? settings.language;
}

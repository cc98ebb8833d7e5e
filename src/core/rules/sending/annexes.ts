import type { DocumentModel } from "../../document/model";
import type { Paragraph } from "../../document/paragraph";
import type { Span } from "../../document/port";
import type { Briefing } from "../../recognise/briefing";
import { caseless } from "../../text/caseless";
import { sentencesIn } from "../../text/sentences-in";
import { paragraphsWith, wordTrace } from "../../text/word-trace";

const word =
  "(?:annex(?:es?)?|appendi(?:x|ces)|attachments?|enclosures?|pi[eè]ces? jointes?|anlagen?|anhang|anh[aä]ngen?)";
const number = "(?:\\d{1,2}|[IVX]{1,4}|[A-H])";
/** "(Annex XIV)" is of a law that was named before: no briefing has so many. */
const smallNumber = "(?:\\d{1,2}|I{1,3}|IV|[A-H])";

/**
 * "see Annex 2", "(Anlage 1)", "en annexe": words that send the reader to a paper behind this one. "In the annex" alone
 * does not: it may be the annex of what the paper is about.
 */
const pointer = caseless({
  source:
    "(?<![\\p{L}\\p{N}])(?:" +
    `(?:see|cf\\.?|voir|siehe|s\\.|vgl\\.?) (?:also |the |auch |die |den |aussi |l['’]|les )?(?:attached )?${word}(?: ${number})?` +
    "|en annexe|en pi[eè]ce jointe|als anlage" +
    ")(?![\\p{L}\\p{N}])" +
    `|\\(${word}(?: ${smallNumber})?\\)`,
  flags: "gu",
});

/** A word of every one of them. */
const trace = wordTrace(
  "annex annexe annexes appendix appendices attachment attachments enclosure enclosures jointe jointes",
  "anlage anlagen anhang anhange anhangen",
);

/** By the index of a paragraph, 1 where it may speak of an annex. */
export const paragraphsAboutAnnexes = (model: DocumentModel): Uint8Array => paragraphsWith(trace, model);

/** An annex that belongs to something else: "Annex II to the Regulation", "l'annexe de la directive". */
const belongsElsewhere = caseless(/^\s(?:to|of|to the|du|de|des|au|aux|à|der|des|zum|zur|von|d['’])(?![\p{L}\p{N}])/u);
const legalAct =
  /\b(?:regulations?|directives?|treat(?:y|ies)|decisions?|agreements?|protocol|convention|charter|statut\w*|tfeu|teu|règlements?|traités?|décisions?|accords?|protocole|verordnung\w*|richtlinien?|vertrag\w*|beschl[uü]ss\w*|abkommen\w*|gesetz\w*)\b/iu;

/**
 * The paragraphs that are marked with 1 at their index.
 * @param held as `paragraphsWith` tells
 */
export const heldBy = (held: Uint8Array, paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  const marked: Paragraph[] = [];
  for (let at = held.indexOf(1); at >= 0; at = held.indexOf(1, at + 1)) {
    const paragraph = paragraphs[at];
    if (paragraph) marked.push(paragraph);
  }
  return marked;
};

/**
 * Where the paper sends its reader to an annex of its own.
 * @param about as `paragraphsAboutAnnexes` tells
 */
export const pointersToAnnexes = ({ model, language }: Briefing, about: Uint8Array): readonly Span[] =>
  heldBy(about, model.paragraphs).flatMap(({ id, text }) => {
    const places = Array.from(text.matchAll(pointer()), ({ 0: words, index }) => ({
      from: index,
      to: index + words.length,
    }));
    if (places.length === 0) return [];
    // What a sentence holds, its text does: the others need no look.
    return sentencesIn(text, language).flatMap(({ from, to }) => {
      if (!places.some((place) => place.from < to && from < place.to)) return [];
      const sentence = text.slice(from, to);
      if (legalAct.test(sentence)) return [];
      return Array.from(sentence.matchAll(pointer()), ({ 0: words, index }) => ({
        paragraph: id,
        from: from + index,
        to: from + index + words.length,
      })).filter((span) => !belongsElsewhere().test(text.slice(span.to, span.to + 12)));
    });
  });

const opening = caseless({ source: `^\\s*[([]?${word}(?: (${number}))?(?![\\p{L}\\p{N}])`, flags: "u" });

/** Longer lines that begin with the word are sentences about an annex. */
const longestHeading = 120;

/** A line that an annex, or the list of annexes, begins with. */
export const opensAnnex = ({ text }: Paragraph): boolean => text.length <= longestHeading && opening().test(text);

/** What the annex that a line opens is numbered with; null where it has no number. */
export const annexNumberOf = (paragraph: Paragraph): string | null =>
  opensAnnex(paragraph) ? (opening().exec(paragraph.text)?.[1] ?? null) : null;

const named = caseless({ source: `(?<![\\p{L}\\p{N}])${word} (${number})(?![\\p{L}\\p{N}])`, flags: "gu" });
const several = caseless(
  /(?<![\p{L}\p{N}])(?:annexes|appendices|attachments|enclosures|pi[eè]ces jointes|anlagen|anh[aä]ngen?)(?![\p{L}\p{N}])/u,
);

/** What a text says of annexes: the numbers of those that it names, and whether it speaks of all of them at once. */
export const annexesNamedIn = (
  text: string,
): { readonly numbers: ReadonlySet<string>; readonly speaksOfAll: boolean } => ({
  numbers: new Set(Array.from(text.matchAll(named()), ([, found = ""]) => found)),
  speaksOfAll: several().test(text),
});

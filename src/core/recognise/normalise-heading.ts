import { foldCase, foldSigns } from "./fold-signs";
import { withoutLetterspacing } from "./letterspaced";

const numbering =
  /^(?:(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z]) ?-\s|(?:(?:§ ?)?\d+(?:\.\d+)*(?:[.)]|[°o]?[/)])?|[ivxlc]+[.)]|[a-z][.)])(?:\s+|(?<=[.)/])(?=\S))|(?:[ivxlc]+|[a-z]) ?\/ )/;
/** "Section 1: Topics", "Teil II – Themen". */
const numberedPart =
  /^(?:section|part|partie|teil|abschnitt|chapter|chapitre|kapitel|punkt|point|item) (?:\d+|[ivxlc]+|[a-z])(?: ?[:.)]| -) ?(?=\S)/;
/** "► Topics", "___ Topics ___", "*** TOPICS ***". */
const ornament = /^[*_=~#►▸▶■◆●➢➤→»>|]+ ?|(?: ?[*_=~#◄◂◀■◆●«<|]+)$/g;
const portionMark = /^[([][a-z][a-z/ ]{0,8}[)\]]\s*/;
/** "PROPOSED LINE TO TAKE" is a line to take, and "Les participants" are the participants. */
const tentative =
  /^(?:the |les |le |la |l'|der |die |das )?(?:proposed|suggested|draft|recommended|our|proposition d[e'] ?|projet d[e'] ?|vorgeschlagene[nr]?|vorschlag fur(?: die)?|entwurf(?: der)?|unsere|notre|nos)? ?/;
/** With these it may begin; an engine takes long to be ready for the pattern, and few headings are tentative. */
const tentativeBeginnings: ReadonlySet<string> = new Set([
  "the",
  "les",
  "le ",
  "la ",
  "der",
  "die",
  "das",
  "pro",
  "sug",
  "dra",
  "rec",
  "our",
  "vor",
  "ent",
  "uns",
  "not",
  "nos",
]);
const mayBeTentative = (bare: string): boolean =>
  tentativeBeginnings.has(bare.slice(0, 3)) || bare.startsWith("l'") || bare.startsWith(" ");
const tentativeAfter = / (?:proposee?s?|suggeree?s?|recommandee?s?)$/;

/** Letters, digits and signs of English that are folded already but for their case and their blanks. */
const isPlain = (text: string): boolean => /^[ -_a-~]*$/.test(text);

/** Lower case, without accents, with plain quotes, hyphens and single blanks: what two spellings have in common. */
export const foldText = (text: string): string => (isPlain(text) ? foldCase(text) : foldSigns(text));

/** Words with single blanks between them, no number before them: of what goes, only a colon behind them is in them. */
const isBare = (folded: string): boolean => /^[a-z'][a-z0-9']*(?: [a-z0-9']+)* ?:?$/.test(folded);

const withoutColon = (folded: string): string => (folded.endsWith(":") ? folded.slice(0, -1).trimEnd() : folded);

const withoutSigns = (folded: string): string =>
  folded
    .replace(/["“”„«»]/g, "")
    .trim()
    .replace(ornament, "")
    .replace(portionMark, "")
    .replace(numberedPart, "")
    .replace(numbering, "")
    .replace(portionMark, "")
    .replace(/[\s:.;,?_-]+$/, "")
    .replace(/-/g, " ")
    .replace(/ ?([/&]) ?/g, "$1")
    .replace(/ {2,}/g, " ");

/**
 * What a heading says, without how it says it: "II.  PROPOSED LINE TO TAKE :" and "Line to take" are the same.
 * Numbering, portion marks ("(SBU)"), tentative words, quotes, a colon or stop at the end all go.
 */
export const normaliseHeading = (text: string): string => {
  const folded = foldText(withoutLetterspacing(text.trim()));
  const bare = isBare(folded) ? withoutColon(folded) : withoutSigns(folded);
  const certain = (mayBeTentative(bare) ? bare.replace(tentative, "") : bare).replace(tentativeAfter, "");
  return certain === "" ? bare : certain;
};

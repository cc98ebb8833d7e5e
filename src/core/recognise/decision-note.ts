import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { isBullet } from "./heading-mentions";
import { foldText, normaliseHeading } from "./normalise-heading";

/** What a note that asks for a decision is made of, and how much each tells. Together they must reach `enough`. */
const signs = {
  /** "Entscheidungsvorlage", "Note for decision". */
  name: 2,
  /** "Approved / Not approved". */
  box: 2,
  recommendation: 1.6,
  /** "Décision demandée". */
  request: 1.6,
  question: 0.7,
  options: 0.7,
} as const;
const enough = 3;

type Sign = keyof typeof signs;

const headings: readonly (readonly [Sign, RegExp])[] = [
  [
    "recommendation",
    /^(?:recommendations?|recommandations?|conclusions? (?:and|et) recomm?[ae]ndations?|empfehlung(?:en)?|entscheidungsvorschlag|beschlussvorschlag|beschlussempfehlung|votum)$/,
  ],
  [
    "request",
    /^(?:decisions? (?:proposee|demandee|attendue|sought|required|requested)|proposition de decision|proposed decision)$/,
  ],
  [
    "question",
    /^(?:issues?|questions?|problem|purpose|probleme|problematique|enjeux?|frage|fragestellung|problemstellung|anlass|sachverhalt)$/,
  ],
  [
    "options",
    /^(?:options?(?: considered)?|considerations?|assessment|analysis|timing|risks?|finances?|(?:financial|budget(?:ary)?) (?:implications|considerations)|costs?|incidences? (?:budgetaires?|financieres?)|implications financieres|appreciation|analyse|evaluation|considerations|couts?|bewertung|wurdigung|optionen|alternativen|kosten|finanzielle auswirkungen|handlungsoptionen)$/,
  ],
];
const name =
  /\b(?:decision (?:note|memo|memorandum|paper|brief)|action (?:memo|memorandum)|(?:note|memo|memorandum|submission|briefing|paper) for decision|ministerial submission|note (?:pour|de|en vue d'une) decision|note d'aide a la decision|entscheidungsvorlage|beschlussvorlage|entscheidungsvermerk|ministervorlage|leitungsvorlage)\b/;
const box =
  /(?:^|[\W_])(?:approved?|agreed?|yes|accepted?|approuvee?|accord|d'accord|oui|favorable|zugestimmt|zustimmung|genehmigt|einverstanden|ja)[\W_]{1,30}(?:disapproved?|not (?:approved?|agreed?)|declined?|rejected?|disagreed?|no|non approuvee?|refus|desaccord|non|defavorable|abgelehnt|ablehnung|nicht (?:genehmigt|einverstanden|zugestimmt)|nein)\b/;
/** Only "Approved / Not approved" as a whole is a box: a sentence may say yes or no. */
const longestBox = 60;
const longestHeading = 60;
/** A paper says what it is in its first lines. */
const linesWithName = 8;

const signOf = (paragraph: Paragraph): Sign | null => {
  const line = paragraph.text.split("\n", 1)[0] ?? "";
  if (line.length <= longestBox && box.test(foldText(line))) return "box";
  if (isBullet(paragraph) && paragraph.headingLevel === null && !paragraph.bold) return null;
  const heading = line.slice(0, longestHeading + 1).split(/[:：]/, 1)[0] ?? "";
  if (heading.length > longestHeading) return null;
  const says = normaliseHeading(heading);
  return headings.find(([, names]) => names.test(says))?.[0] ?? null;
};

/** Whether a paper asks for a decision: it says so, or puts a question, weighs it and recommends. */
export const isDecisionNote = ({ paragraphs }: DocumentModel): boolean => {
  const written = paragraphs.filter(({ text }) => text.trim() !== "");
  const found = new Set(written.flatMap((paragraph) => signOf(paragraph) ?? []));
  if (written.slice(0, linesWithName).some(({ text }) => name.test(foldText(text.slice(0, 200))))) found.add("name");
  const asks = found.has("recommendation") || found.has("request") || found.has("box");
  return asks && [...found].reduce((sum, sign) => sum + signs[sign], 0) >= enough;
};

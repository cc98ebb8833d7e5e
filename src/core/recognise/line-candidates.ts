import { controlsAround } from "../document/extents";
import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { languages, type Profile, type SectionSpec } from "../profile/profile";
import { controlTagPrefix } from "../skeleton/section-seed";
import type { Candidate } from "./candidate";
import { foldText } from "./normalise-heading";

/** A title or a date line stands near the top; who writes a page above it is not asked. */
const linesLookedAt = 30;

const months =
  /\b(?:jan(?:uary|vier|uar)?|feb(?:ruary|ruar)?|fevr(?:ier)?|mar(?:ch|s)?|marz|apr(?:il)?|avr(?:il)?|may|mai|june?|juni|juin|july?|juli|juillet|aug(?:ust)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?|oktober|nov(?:ember|embre)?|dec(?:ember|embre)?|dezember)\b/;
const numericDate = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/;
const time = /\b\d{1,2}\s?(?:[.:h]\s?\d{2}|h|uhr|[ap]\.?m\.?)(?!\d)/;

const isInControlOf = (paragraph: Paragraph, { key }: SectionSpec): boolean =>
  controlsAround(paragraph).some(({ tag }) => tag === controlTagPrefix + key);

const isPromptOf = ({ text }: Paragraph, spec: SectionSpec): boolean =>
  languages.some((language) => spec.prompts[language].includes(text.trim()));

const scoreDate = (paragraph: Paragraph, spec: SectionSpec): number => {
  if (isInControlOf(paragraph, spec) || isPromptOf(paragraph, spec)) return 4;
  const says = foldText(paragraph.text);
  if (says.length > 120) return -1;
  const signs = [months.test(says) && /\d/.test(says), numericDate.test(says), time.test(says)];
  const told = signs.filter(Boolean).length;
  return told === 0 ? -1 : told + (paragraph.style === "Subtitle" ? 1 : 0) - (paragraph.list ? 2 : 0) - 0.5;
};

const scoreTitle = (paragraph: Paragraph, spec: SectionSpec): number => {
  if (isInControlOf(paragraph, spec) || isPromptOf(paragraph, spec)) return 4;
  const says = foldText(paragraph.text);
  const named = languages.some((language) => spec.aliases[language].some((alias) => says.startsWith(foldText(alias))));
  const looks =
    paragraph.style === "Title" ? 3 : paragraph.bold || paragraph.caps || paragraph.headingLevel === 1 ? 0.6 : 0;
  const tooLong = says.length > 200 || paragraph.list !== null ? -2 : 0;
  return (named ? 2 : 0) + looks + tooLong - 1;
};

/** The lines at the top that may be the title or the date line: parts without a heading of their own. */
export const lineCandidates = (model: DocumentModel, profile: Profile): readonly Candidate[] => {
  const written = model.paragraphs.filter(({ text }) => text.trim() !== "").slice(0, linesLookedAt);
  return profile.sections.flatMap((spec) => {
    if (spec.content !== "line" && spec.content !== "dateLine") return [];
    const scoreOf = spec.content === "line" ? scoreTitle : scoreDate;
    return written.map((paragraph, line): Candidate => {
      const score = scoreOf(paragraph, spec) - line * 0.1;
      return { paragraph, spec, match: "title", headingEnd: 0, score };
    });
  });
};

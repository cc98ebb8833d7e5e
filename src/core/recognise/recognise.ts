import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { Profile, SectionSpec } from "../profile/profile";
import { promptsIn } from "../rules/prompts-in";
import { saysNothing } from "../rules/says-nothing";
import { bestFit } from "./best-fit";
import type { Briefing, OutlineEntry, Part, PartStatus, SectionState, Side } from "./briefing";
import type { Candidate } from "./candidate";
import { headingCandidates } from "./heading-evidence";
import { headingMentions } from "./heading-mentions";
import { headingNames } from "./heading-names";
import { judgeLanguage } from "./judge-language";
import { lineCandidates } from "./line-candidates";
import { misplacedIn } from "./misplaced";
import { sidesIn } from "./sides";

const isBlank = ({ text }: Paragraph): boolean => text.trim() === "";

const isLine = ({ content }: SectionSpec): boolean => content === "line" || content === "dateLine";

const statusOf = (body: readonly Paragraph[], profile: Profile, restOfHeading: string): PartStatus => {
  if (restOfHeading.trim() !== "" || body.some((paragraph) => !saysNothing(paragraph, profile))) return "filled";
  return body.some(({ text }) => promptsIn(text, profile).length > 0) ? "placeholder" : "empty";
};

/** From where a part begins to where the next one does. A line is its own text and nothing more. */
const partAt = (candidate: Candidate, until: number, model: DocumentModel, profile: Profile): Part => {
  const { paragraph, spec, match, headingEnd } = candidate;
  const { index } = paragraph;
  const body = isLine(spec) ? [paragraph] : model.paragraphs.slice(index + 1, until);
  const rest = isLine(spec) ? "" : paragraph.text.slice(headingEnd);
  return { spec, heading: isLine(spec) ? null : paragraph, match, body, status: statusOf(body, profile, rest) };
};

const outlineOf = (parts: readonly Part[], misplaced: readonly Part[], profile: Profile, sides: readonly Side[]) => {
  const byKey = new Map<string, Part[]>();
  for (const part of parts) byKey.set(part.spec.key, [...(byKey.get(part.spec.key) ?? []), part]);
  return profile.sections.flatMap((spec): readonly OutlineEntry[] => {
    const found = byKey.get(spec.key) ?? [];
    const [part = null] = found;
    if (part === null) return spec.presence === "required" ? [{ spec, state: "missing", part, items: 0 }] : [];
    const state: SectionState = found.length > 1 ? "twice" : misplaced.includes(part) ? "misplaced" : part.status;
    const written = part.body.filter((paragraph) => !saysNothing(paragraph, profile));
    const items = spec.content === "sides" ? sides.flatMap(({ people }) => people).length : written.length;
    return [{ spec, state, part, items }];
  });
};

/** Fewer than two headings of ours, and a document is some other paper. */
const kindOf = (model: DocumentModel, parts: readonly Part[]): Briefing["kind"] => {
  if (model.paragraphs.every(isBlank)) return "empty";
  const headed = new Set(parts.filter(({ heading }) => heading).map(({ spec }) => spec.key)).size;
  return headed >= 2 || (headed === 1 && parts.length >= 3) ? "briefing" : "other";
};

const itemsOf = (parts: readonly Part[], key: string, profile: Profile): readonly Paragraph[] =>
  parts
    .filter(({ spec }) => spec.key === key)
    .flatMap(({ body }) => body.filter((paragraph) => !saysNothing(paragraph, profile)));

/** Reads a document through a profile: which paragraph is which part, and in what state. Never throws. */
export const recognise = (model: DocumentModel, profile: Profile): Briefing => {
  const mentions = headingMentions(model, headingNames(profile));
  const language = judgeLanguage(model, mentions);
  const candidates = [
    ...lineCandidates(model, profile),
    ...headingCandidates(mentions, model, profile, language),
  ].filter(({ score }) => score > 0);
  const chosen = bestFit(candidates, profile);
  const parts = chosen.map((candidate, at) =>
    partAt(candidate, chosen[at + 1]?.paragraph.index ?? model.paragraphs.length, model, profile),
  );
  const misplaced = misplacedIn(parts, profile);
  const sides = sidesIn(parts, profile);
  const present = new Set(parts.map(({ spec }) => spec.key));
  const owned = new Set(parts.flatMap(({ heading, body }) => (heading ? [heading, ...body] : body)));
  return {
    model,
    profile,
    language,
    kind: kindOf(model, parts),
    parts,
    missing: profile.sections.filter(({ key, presence }) => presence === "required" && !present.has(key)),
    outline: outlineOf(parts, misplaced, profile, sides),
    sides,
    topics: itemsOf(parts, "topics", profile),
    points: itemsOf(parts, "speakingPoints", profile),
    stray: model.paragraphs.filter((paragraph) => !owned.has(paragraph) && !isBlank(paragraph)),
    misplaced,
  };
};

import { gather } from "../document/gather";
import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { Language, Profile, SectionKey } from "../profile/profile";
import type { Candidate } from "./candidate";
import { matchOf, scoreHeading } from "./heading-evidence";
import type { HeadingMention } from "./heading-mentions";
import { houseOf, type House } from "./house";
import { signsOf } from "./score-look";
import type { Surroundings } from "./score-place";

/** Who leaves so many lines empty is not asked what follows. */
const mostEmpty = 10;

/** The next paragraphs with text after each paragraph that mentions a section. */
const nextWithText = ({ paragraphs }: DocumentModel, { index }: Paragraph): readonly (Paragraph | undefined)[] => {
  const next: Paragraph[] = [];
  for (let at = index + 1; at <= index + mostEmpty && next.length < 2; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph && paragraph.text.trim() !== "") next.push(paragraph);
  }
  return next;
};

/** "Objet | Entretien avec ...", "Objet : entretien avec ...": the label of what may be the title. */
const labels = (
  { paragraph, form }: HeadingMention,
  beside: Paragraph | undefined,
  titles: ReadonlySet<Paragraph>,
): boolean => {
  const { cell } = paragraph;
  if (form === "runIn" && cell === null) return titles.has(paragraph);
  return (
    cell?.column === 0 &&
    beside !== undefined &&
    beside.cell?.table === cell.table &&
    beside.cell.row === cell.row &&
    titles.has(beside)
  );
};

/** The required sections that only one mention may be: "Contexte" is the background where nothing else is. */
const requiredNamedOnce = (mentions: readonly HeadingMention[], profile: Profile): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { sections, also } of mentions) {
    for (const key of new Set([...sections, ...also].map((section) => section.key))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const required = profile.sections.filter(({ key, presence }) => presence === "required" && counts.get(key) === 1);
  return new Set(required.map(({ key }) => key));
};

/** What is to be said: above it stands the scene, and below it the background. */
const toBeSaid: ReadonlySet<SectionKey> = new Set(["speakingPoints", "lineToTake", "keyMessages", "defensives"]);

const isUnlisted = ({ sections: [section] }: HeadingMention): boolean =>
  section?.kind === "cue" || section?.kind === "phrase";

/** What ends a paper. */
const atEnd: ReadonlySet<SectionKey> = new Set(["background", "contact", "annexes", "cvs"]);

/** Papers differ in the order of their sections, but first comes what opens them, then what is to be said, then the rest. */
const stageOf = (key: SectionKey): number => {
  if (atEnd.has(key)) return 2;
  return toBeSaid.has(key) ? 1 : 0;
};

const stagesOf = (mention: HeadingMention | undefined, otherwise: number): readonly number[] =>
  mention === undefined ? [otherwise] : mention.sections.map(({ key }) => stageOf(key));

/** Whether it stands behind what comes later in a paper, or before what comes earlier. */
const outOfPlace = (mentions: readonly HeadingMention[], at: number): boolean => {
  const own = stagesOf(mentions[at], 0);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  return Math.min(...stagesOf(mentions[at - 1], first)) > last || Math.max(...stagesOf(mentions[at + 1], last)) < first;
};

/** Whether it is set below the headings of the paper, one of which names the same: "Positions" within the background. */
const namedAbove = (
  { paragraph: { headingLevel }, sections }: HeadingMention,
  mentions: readonly HeadingMention[],
  { level }: House,
): boolean =>
  level !== null &&
  headingLevel !== null &&
  headingLevel > level &&
  mentions.some(
    ({ paragraph, sections: [other] }) => paragraph.headingLevel === level && other?.key === sections[0]?.key,
  );

const candidatesOf = (
  mention: HeadingMention,
  profile: Profile,
  language: Language,
  surroundings: Surroundings,
): readonly Candidate[] => {
  const { paragraph, form, end, isBilingual } = mention;
  const specOf = (key: string) => profile.sections.find((spec) => spec.key === key);
  const also = mention.also.map(({ key }) => specOf(key)).find((spec) => spec !== undefined) ?? null;
  const best = new Map<string, Candidate>();
  for (const section of mention.sections) {
    const spec = specOf(section.key);
    if (spec === undefined) continue;
    const match = isBilingual ? "bilingual" : matchOf(section, language);
    const score = scoreHeading(mention, section, match, spec, surroundings);
    if (score <= (best.get(spec.key)?.score ?? -Infinity)) continue;
    const signs = signsOf(mention, spec.key, surroundings.house);
    best.set(spec.key, { paragraph, spec, also, match, form, signs, headingEnd: end, score });
  }
  return [...best.values()];
};

/** What speaks for each mention being the heading of each section it may name. */
export const headingCandidates = (
  mentions: readonly HeadingMention[],
  lines: readonly Candidate[],
  model: DocumentModel,
  profile: Profile,
  language: Language,
): readonly Candidate[] => {
  const house = houseOf(mentions);
  const titles = new Set(lines.filter(({ spec }) => spec.content === "line").map(({ paragraph }) => paragraph));
  const once = requiredNamedOnce(mentions, profile);
  return gather(mentions, (mention, at) => {
    const [following, after] = nextWithText(model, mention.paragraph);
    const labelsTheTitle = labels(mention, following, titles);
    const isAmbiguous = mention.sections.some(({ key }) => key !== mention.sections[0]?.key);
    const isBelowPoints = mentions[at - 1]?.sections.some(({ key }) => toBeSaid.has(key)) ?? false;
    const isLast = at === mentions.length - 1;
    const surroundings = {
      house,
      following,
      after,
      labelsTheTitle,
      isAmbiguous,
      isBelowPoints,
      isLast,
      isNamedAbove: namedAbove(mention, mentions, house),
      isOutOfPlace: isUnlisted(mention) && outOfPlace(mentions, at),
      namedOnce: once,
    };
    return candidatesOf(mention, profile, language, surroundings);
  });
};

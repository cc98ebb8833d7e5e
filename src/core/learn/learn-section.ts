import type { ContentKind, Language, Localised, SectionSpec } from "../profile/profile";
import type { Briefing, Part } from "../recognise/briefing";
import { isBullet } from "../recognise/heading-mentions";
import { itemsOf } from "../recognise/items";
import { measuresOf } from "../report/measures";
import { questionsIn } from "../recognise/questions";
import { normaliseHeading } from "../recognise/normalise-heading";
import type { SectionEvidence, Spelling } from "./lesson";
import { spellingsOf } from "./spellings";
import { medianOf, ninthTenthOf, roundedUp } from "./spread";

/** Shares of the papers from which a section is required, and recommended. */
const shares = { required: 0.8, recommended: 0.4 } as const;
/** Fewer papers than that say nothing of what is usual. */
const enoughForLimits = 3;

/** A section as one paper has it. */
interface Found {
  readonly briefing: Briefing;
  readonly part: Part;
}

const filledIn = (briefing: Briefing, { key }: SectionSpec): Part | undefined =>
  briefing.parts.find(({ spec, also, status }) => (spec.key === key || also?.key === key) && status === "filled");

const presenceFor = (share: number): SectionSpec["presence"] => {
  if (share >= shares.required) return "required";
  return share >= shares.recommended ? "recommended" : "optional";
};

/** What a part is called in its paper; null where that is no name to keep: a slip, two names in one, or none. */
const writtenHeading = ({ heading, headingEnd, match, also }: Part): string | null =>
  heading === null || also !== null || match === "typo" || match === "bilingual"
    ? null
    : heading.text.slice(0, headingEnd);

const isSame = (one: string, other: string): boolean => one.replaceAll("’", "'") === other.replaceAll("’", "'");

const holdsList = (parts: readonly Part[]): boolean => {
  const said = parts.flatMap(({ body }) => body.filter(({ text }) => text.trim() !== ""));
  return said.filter(isBullet).length * 2 > said.length;
};

/** Whether a third of what is said in a part, or more, asks something. */
const asksMuch = ({ part, briefing }: Found): boolean => {
  const said = part.body.filter(({ text }) => text.trim() !== "");
  const asked = questionsIn(part, briefing.profile).filter(({ question }) => question.includes("?"));
  return asked.length > 0 && asked.length * 3 >= said.length;
};

/** What a section of the house's own holds, by how its papers have it. */
const contentOf = (found: readonly Found[]): ContentKind => {
  if (found.every(asksMuch)) return "questions";
  return holdsList(found.map(({ part }) => part)) ? "list" : "prose";
};

interface Names {
  readonly title: string;
  readonly aliases: readonly string[];
}

/** The heading as most papers have it becomes the title; other headings, and the title that was, are aliases. */
const namesFrom = (spellings: readonly Spelling[], title: string, aliases: readonly string[]): Names => {
  const most = spellings[0];
  const known = spellings.find(({ text }) => normaliseHeading(text) === normaliseHeading(title));
  const keeps = most === undefined || (known !== undefined && known.papers >= most.papers);
  const chosen = keeps ? (known?.text ?? title) : most.text;
  const others = new Map<string, string>();
  for (const text of [...spellings.map((spelling) => spelling.text), title, ...aliases]) {
    const name = normaliseHeading(text);
    if (!others.has(name)) others.set(name, text);
  }
  others.delete(normaliseHeading(chosen));
  return { title: isSame(chosen, title) ? title : chosen, aliases: [...others.values()] };
};

/** What papers teach of one section: its spec for the proposal, and the evidence; null where no paper has it. */
export const learnSection = (
  before: SectionSpec,
  briefings: readonly Briefing[],
  isNew: boolean,
): { readonly spec: SectionSpec; readonly evidence: SectionEvidence } | null => {
  const found = briefings.flatMap((briefing): readonly Found[] => {
    const part = filledIn(briefing, before);
    return part ? [{ briefing, part }] : [];
  });
  if (found.length === 0) return null;
  const content = isNew ? contentOf(found) : before.content;
  const spec = { ...before, content };
  const words = found.map(({ briefing }) => measuresOf(briefing).words.get(before.key) ?? 0);
  const countOf = ({ parts, profile }: Briefing, part: Part): number =>
    content === "questions" ? questionsIn(part, profile).length : itemsOf(parts, before.key, profile).length;
  const items = found.map(({ briefing, part }) => countOf(briefing, part));
  const headings = (among: readonly Found[]): readonly Spelling[] =>
    before.content === "line" || before.content === "dateLine"
      ? []
      : spellingsOf(among.flatMap(({ part }) => writtenHeading(part) ?? []));
  const namesIn = (language: Language): Names =>
    namesFrom(
      headings(found.filter(({ briefing }) => briefing.language === language)),
      before.titles[language],
      before.aliases[language],
    );
  const names: Localised<Names> = { en: namesIn("en"), fr: namesIn("fr"), de: namesIn("de") };
  const presence = presenceFor(found.length / briefings.length);
  const isUsual = found.length >= enoughForLimits;
  const limitsWords = isUsual && (before.limits.maxWords !== undefined || (isNew && content === "prose"));
  const limitsItems = isUsual && (before.limits.maxItems !== undefined || (isNew && content === "list"));
  return {
    spec: {
      ...spec,
      presence,
      titles: { en: names.en.title, fr: names.fr.title, de: names.de.title },
      aliases: { en: names.en.aliases, fr: names.fr.aliases, de: names.de.aliases },
      limits: {
        ...before.limits,
        ...(limitsWords && { maxWords: Math.max(10, roundedUp(ninthTenthOf(words))) }),
        ...(limitsItems && { maxItems: Math.max(1, ninthTenthOf(items)) }),
      },
    },
    evidence: {
      key: before.key,
      presence,
      papers: found.length,
      isNew,
      spellings: headings(found),
      medianWords: medianOf(words),
      medianItems: content === "list" || content === "questions" ? medianOf(items) : null,
    },
  };
};

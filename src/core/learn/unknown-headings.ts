import { isListStyle } from "../document/built-in-styles";
import type { Paragraph } from "../document/paragraph";
import type { Profile, SectionKey, SectionSpec } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import { isBullet } from "../recognise/heading-mentions";
import { lookOf } from "../recognise/house";
import { foldText, normaliseHeading } from "../recognise/normalise-heading";
import { spellingsOf } from "./spellings";

const longest = 70;
/** So many papers, and so large a share of them, must have a heading before it is proposed as a section. */
const enough = { papers: 2, share: 0.3 } as const;

const isHeadingText = (paragraph: Paragraph): boolean => {
  const text = paragraph.text.trim();
  return (
    text !== "" &&
    text.length <= longest &&
    !/[.?!;,\n]$/.test(text) &&
    !(isBullet(paragraph) || isListStyle(paragraph.style)) &&
    (paragraph.cell?.column ?? 0) === 0
  );
};

/** Whether a paragraph looks as the headings of its paper do: by their level, or where they have none, by their look. */
const looksLikeHeadingsOf = ({ parts }: Briefing): ((paragraph: Paragraph) => boolean) => {
  const headings = parts.flatMap(({ heading, form }) => (heading && form === "own" ? [heading] : []));
  const levels = headings.flatMap(({ headingLevel }) => headingLevel ?? []);
  if (levels.length * 2 >= headings.length) {
    const deepest = Math.max(1, ...levels.filter((level) => levels.filter((other) => other === level).length > 1));
    return ({ headingLevel }) => headingLevel !== null && headingLevel <= deepest;
  }
  const looks = new Set(headings.filter(({ bold, caps }) => bold || caps).map(lookOf));
  return (paragraph) => looks.has(lookOf(paragraph));
};

const headingsWithoutPart = (briefing: Briefing): readonly string[] => {
  const known = new Set<Paragraph>(
    briefing.parts.flatMap(({ heading, body, spec }) => {
      const ofLine = spec.content === "line" || spec.content === "dateLine" || spec.content === "questions" ? body : [];
      return heading ? [heading, ...ofLine] : ofLine;
    }),
  );
  // The reader of the participants takes any line for a side; one that Word knows as a heading is one.
  for (const { label } of briefing.sides) if (label?.headingLevel === null) known.add(label);
  const looksLikeOne = looksLikeHeadingsOf(briefing);
  const found = briefing.model.paragraphs.filter(
    (paragraph) => !known.has(paragraph) && isHeadingText(paragraph) && looksLikeOne(paragraph),
  );
  // One a paper, however often it stands there.
  return [...new Map(found.map(({ text }) => [normaliseHeading(text), text])).values()];
};

const keyFrom = (text: string, taken: ReadonlySet<SectionKey>): SectionKey => {
  const [first = "", ...more] = foldText(text).match(/[a-z0-9]+/g) ?? [];
  const name = first + more.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  const key = /^[a-z]/.test(name) ? name : `section${name}`;
  let number = 2;
  if (!taken.has(key)) return key;
  while (taken.has(`${key}${number}`)) number += 1;
  return `${key}${number}`;
};

const everywhere = <T>(value: T) => ({ en: value, fr: value, de: value });

/** Headings that stand in several papers and that no section of the profile goes by, as sections to be described. */
export const unknownSections = (briefings: readonly Briefing[], profile: Profile): readonly SectionSpec[] => {
  const taken = new Set(profile.sections.map(({ key }) => key));
  const least = Math.max(enough.papers, briefings.length * enough.share);
  return spellingsOf(briefings.flatMap(headingsWithoutPart))
    .filter(({ papers }) => papers >= least)
    .map(({ text }): SectionSpec => {
      const key = keyFrom(text, taken);
      taken.add(key);
      return {
        key,
        content: "prose",
        presence: "optional",
        titles: everywhere(text),
        aliases: everywhere<readonly string[]>([]),
        // What belongs here only the house can say; the heading stands in until it does.
        guidance: everywhere(text),
        prompts: everywhere<readonly string[]>([`[${text.replace(/[[\]]/g, "")}]`]),
        limits: {},
      };
    });
};

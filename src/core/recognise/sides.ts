import type { Paragraph } from "../document/paragraph";
import { languages, type Profile } from "../profile/profile";
import { withoutPrompts } from "../rules/prompts-in";
import type { Part, Person, Side } from "./briefing";

const labelPattern =
  /^\s*(?:[-–•]\s*)?(?:from|for|on the side of|pour|du côté de|côté|für|seitens|von)\s+(.{1,80}?)\s*[:：]\s*$/iu;
const justColon = /^\s*([^:：]{2,80}?)\s*[:：]\s*$/u;

const nameOf = (text: string): string | null => labelPattern.exec(text)?.[1] ?? justColon.exec(text)?.[1] ?? null;

const hasLetters = (text: string): boolean => /\p{L}{2}/u.test(text);

const personIn = (paragraph: Paragraph, profile: Profile): readonly Person[] => {
  const text = withoutPrompts(paragraph.text, profile)
    .replace(/^\s*[-–—•]\s*/, "")
    .trim();
  const isLabel = languages.some((language) => profile.sideLabels[language].replace("{side}", "").trim() === text);
  return hasLetters(text) && !isLabel ? [{ paragraph, text }] : [];
};

/** The sides of the participants, each with the people under its label. */
export const sidesIn = (parts: readonly Part[], profile: Profile): readonly Side[] => {
  const sides: { label: Paragraph; name: string; people: Person[] }[] = [];
  for (const { body } of parts.filter(({ spec }) => spec.content === "sides")) {
    const first = sides.length;
    for (const paragraph of body) {
      const name = nameOf(paragraph.text);
      if (name !== null) sides.push({ label: paragraph, name, people: [] });
      else if (sides.length > first) sides.at(-1)?.people.push(...personIn(paragraph, profile));
    }
  }
  return sides;
};

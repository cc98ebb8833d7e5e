import { counterpartIn, languages, type CheckedDocument, type Profile } from "../../core";

const patterns = new WeakMap<Profile, readonly RegExp[]>();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The house's own title lines, with a hole where the counterpart stands. */
const patternsOf = (profile: Profile): readonly RegExp[] => {
  const known = patterns.get(profile);
  if (known) return known;
  const made = languages.map((language) => {
    const [before = "", after = ""] = profile.titleLines[language].split("{counterpart}");
    return new RegExp(`^${escaped(before)}(.+?)${escaped(after)}$`, "i");
  });
  patterns.set(profile, made);
  return made;
};

/** Whom the meeting is with: what the title says, else the side that is named last; "" where neither does. */
export const counterpartOf = (
  { title, participants }: Pick<CheckedDocument, "title" | "participants">,
  profile: Profile,
): string => {
  const text = title?.text.trim() ?? "";
  for (const pattern of patternsOf(profile)) {
    const found = pattern.exec(text)?.[1];
    if (found) return found.trim();
  }
  return counterpartIn(text) ?? participants.sides.at(-1)?.name ?? "";
};

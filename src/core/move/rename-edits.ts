import type { Edit } from "../document/edit";
import { languages, type Profile } from "../profile/profile";
import type { Briefing, Part } from "../recognise/briefing";
import { refTo } from "../skeleton/insert-section";

/** A heading of which not a letter is anybody's own: the house's old wording becomes its new one. */
const renameHeading = (part: Part, to: Profile): readonly Edit[] => {
  const spec = to.sections.find(({ key }) => key === part.spec.key);
  if (!spec || part.heading === null || part.also !== null) return [];
  const { text } = part.heading;
  const language = languages.find((one) => text === part.spec.titles[one]);
  const title = language && spec.titles[language];
  if (!title || title === text) return [];
  return [{ op: "replaceText", paragraph: refTo(part.heading), from: 0, to: text.length, text: title }];
};

/** The edits by which the headings that a profile's older version wrote say what its newer version would have written. */
export const renameEdits = (briefing: Briefing, to: Profile): ReadonlyMap<string, readonly Edit[]> => {
  const found = new Map<string, readonly Edit[]>();
  for (const part of briefing.parts) {
    const { key } = part.spec;
    found.set(key, [...(found.get(key) ?? []), ...renameHeading(part, to)]);
  }
  return found;
};

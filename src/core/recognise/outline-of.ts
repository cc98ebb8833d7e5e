import type { Paragraph } from "../document/paragraph";
import { mostOf } from "../profile/occurs";
import type { ContentKind, Profile, SectionKey } from "../profile/profile";
import type { OutlineEntry, Part, SectionState, Side } from "./briefing";
import { questionsOf } from "./questions";
import { rowsIn } from "./table-rows";
import { saysNothing } from "./says-nothing";

const stateOf = (found: readonly Part[], first: Part, misplaced: readonly Part[]): SectionState => {
  if (found.length > mostOf(first.spec)) return "twice";
  return misplaced.includes(first) ? "misplaced" : first.status;
};

/** The paragraphs of a part that say something. */
const saidIn = ({ body }: Part, profile: Profile): readonly Paragraph[] =>
  body.filter((paragraph) => !saysNothing(paragraph, profile));

/** The parts of each section, also those whose heading names another one first. */
const bySection = (parts: readonly Part[]): ReadonlyMap<SectionKey, readonly Part[]> => {
  const found = new Map<SectionKey, Part[]>();
  for (const part of parts) {
    for (const key of new Set([part.spec.key, part.also?.key ?? part.spec.key])) {
      const known = found.get(key);
      if (known) known.push(part);
      else found.set(key, [part]);
    }
  }
  return found;
};

/** Every section that is there or should be, in the order of the profile, in its state. */
export const outlineOf = (
  parts: readonly Part[],
  misplaced: readonly Part[],
  sides: readonly Side[],
  profile: Profile,
): readonly OutlineEntry[] => {
  const people = sides.reduce((sum, side) => sum + side.people.length, 0);
  const all = bySection(parts);
  return profile.sections.flatMap((spec): readonly OutlineEntry[] => {
    const found = all.get(spec.key) ?? [];
    const [first] = found;
    if (!first) return spec.presence === "required" ? [{ spec, state: "missing", part: null, items: 0 }] : [];
    const said = saidIn(first, profile).length + (first.heading?.text.slice(first.headingEnd).trim() ? 1 : 0);
    const counted: Partial<Record<ContentKind, number>> = {
      sides: people,
      questions: questionsOf(found, profile).length || said,
      table: rowsIn(first, profile),
    };
    const items = counted[spec.content] ?? said;
    return [{ spec, state: stateOf(found, first, misplaced), part: first, items }];
  });
};

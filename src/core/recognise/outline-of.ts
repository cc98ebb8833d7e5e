import type { Paragraph } from "../document/paragraph";
import { mostOf } from "../profile/occurs";
import type { ContentKind, Profile, SectionKey, SectionSpec } from "../profile/profile";
import type { Meeting, OutlineEntry, Part, SectionState, Side } from "./briefing";
import { questionsOf } from "./questions";
import { rowsIn } from "./table-rows";
import { saysNothing } from "./says-nothing";

const isOf = (part: Part, { key }: SectionSpec): boolean => part.spec.key === key || part.also?.key === key;

const stateOf = (
  first: Part,
  spec: SectionSpec,
  meetings: readonly Meeting[],
  misplaced: readonly Part[],
): SectionState => {
  const most = mostOf(first.spec);
  if (meetings.some(({ parts }) => parts.filter((part) => isOf(part, spec)).length > most)) return "twice";
  return misplaced.includes(first) ? "misplaced" : first.status;
};

/** Labels of sides say something, but a list of participants that names nobody is not done. */
const isUnnamed = ({ spec, status }: Part, sides: readonly Side[]): boolean =>
  spec.content === "sides" &&
  status === "filled" &&
  sides.length > 0 &&
  sides.every(({ people }) => people.length === 0);

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
  meetings: readonly Meeting[],
  misplaced: readonly Part[],
  sides: readonly Side[],
  profile: Profile,
): readonly OutlineEntry[] => {
  const people = sides.reduce((sum, side) => sum + side.people.length, 0);
  const all = bySection(meetings.flatMap(({ parts }) => parts));
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
    const state = stateOf(first, spec, meetings, misplaced);
    const isDone = state !== "filled" || !isUnnamed(first, sides);
    return [{ spec, state: isDone ? state : "empty", part: first, items }];
  });
};

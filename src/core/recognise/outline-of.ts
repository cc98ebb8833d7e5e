import { gather } from "../document/gather";
import type { NonEmpty } from "../document/result";
import { mostOf } from "../profile/occurs";
import type { Profile, SectionKey, SectionSpec } from "../profile/profile";
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

/** How many paragraphs of a part say something, the words beside its heading among them. */
const countSaid = ({ heading, headingEnd, body }: Part, profile: Profile): number => {
  let said = heading?.text.slice(headingEnd).trim() ? 1 : 0;
  for (const paragraph of body) if (!saysNothing(paragraph, profile)) said += 1;
  return said;
};

/** How many items the parts of a section hold; its first part tells, where they are no questions. */
const itemsIn = ({ content }: SectionSpec, parts: NonEmpty<Part>, profile: Profile): number => {
  const [first] = parts;
  if (content === "table") return rowsIn(first, profile);
  const questions = content === "questions" ? questionsOf(parts, profile).length : 0;
  return questions || countSaid(first, profile);
};

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
  const all = bySection(gather(meetings, ({ parts }) => parts));
  return gather(profile.sections, (spec): readonly OutlineEntry[] => {
    const [first, ...others] = all.get(spec.key) ?? [];
    if (!first) return spec.presence === "required" ? [{ spec, state: "missing", part: null, items: 0 }] : [];
    const items = spec.content === "sides" ? people : itemsIn(spec, [first, ...others], profile);
    const state = stateOf(first, spec, meetings, misplaced);
    const isDone = state !== "filled" || !isUnnamed(first, sides);
    return [{ spec, state: isDone ? state : "empty", part: first, items }];
  });
};

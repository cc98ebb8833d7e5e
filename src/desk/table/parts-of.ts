import type { CheckedDocument, Profile, SectionKey, SectionSpec } from "../../core";

/** From well to badly. */
export const partStates = ["filled", "twice", "misplaced", "placeholder", "empty", "missing"] as const;
export type PartState = (typeof partStates)[number];

/** One box of the strip. */
export interface PartOnStrip {
  readonly key: SectionKey;
  readonly state: PartState;
}

/** Sides are written, and nobody is named on any: the part says something, but it is not done. */
const isUnnamed = ({ participants: { sides } }: CheckedDocument): boolean =>
  sides.length > 0 && sides.every(({ people }) => people.length === 0);

/** A line that is asked for, not missing, and says nothing: it shows its prompt. */
const isOpenLine = ({ content, presence }: SectionSpec, { error }: CheckedDocument): boolean =>
  error === null && presence === "required" && (content === "line" || content === "dateLine");

/** The parts that a profile wants or a paper has, in the profile's order, each with how it stands. */
export const partsOf = (document: CheckedDocument, profile: Profile): readonly PartOnStrip[] => {
  const { title, dateLine, sections, missing, misplaced, duplicates } = document;
  const status = new Map<SectionKey, PartState>(sections.map((section) => [section.key, section.status]));
  if (title) status.set("title", "filled");
  if (dateLine) status.set("dateLine", "filled");
  for (const key of misplaced) status.set(key, "misplaced");
  for (const key of duplicates) status.set(key, "twice");
  for (const key of missing) status.set(key, "missing");
  const nobody = isUnnamed(document);
  return profile.sections.flatMap((spec) => {
    const { key, content } = spec;
    const state = status.get(key) ?? (isOpenLine(spec, document) ? "placeholder" : undefined);
    if (state === undefined) return [];
    return [{ key, state: nobody && content === "sides" && state === "filled" ? "empty" : state }];
  });
};

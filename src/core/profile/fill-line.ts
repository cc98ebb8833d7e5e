import type { FieldSpec, Language, Localised, Profile } from "./profile";

/** What the form for a new briefing knows; an empty or absent value leaves the field's prompt in the paper. */
export type FieldValues = Readonly<Partial<Record<FieldSpec["key"], string>>>;

/** Fills `{counterpart}`, `{date}` and so on in a line of the profile: "Briefing for the meeting with [counterpart]". */
export const fillLine = (
  line: Localised<string>,
  values: FieldValues,
  fields: Profile["fields"],
  language: Language,
): string =>
  fields.reduce(
    (text, field) => text.replaceAll(`{${field.key}}`, () => values[field.key]?.trim() || field.prompts[language]),
    line[language],
  );

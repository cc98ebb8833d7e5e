import type { ControlSeed, ParagraphSeed } from "../document/edit";
import type { BuiltInStyle } from "../document/paragraph";
import type { NonEmpty } from "../document/result";
import type { FieldSpec, Language, Profile, SectionSpec } from "../profile/profile";
import type { FormValues } from "./form";
import { formatDate, formatTimes } from "./form";

/** What a section begins with: its heading, its prompts, and the control around them. */
export interface SectionSeed {
  readonly paragraphs: NonEmpty<ParagraphSeed>;
  readonly control: ControlSeed;
}

/** Marks a control as one of ours; the section's key follows. */
export const controlTagPrefix = "briefline:";

export const controlSeed = (spec: SectionSpec, language: Language): ControlSeed => ({
  tag: controlTagPrefix + spec.key,
  title: spec.titles[language],
});

const filled = (value: string | undefined): string => value?.trim() ?? "";

/** Puts a value into "From {side}:" and the like. */
const fillIn = (pattern: string, name: string, value: string): string => pattern.split(`{${name}}`).join(value);

const titleText = (spec: SectionSpec, profile: Profile, language: Language, form: FormValues): string => {
  const counterpart = filled(form.counterpart);
  const prompt = spec.prompts[language][0] ?? "";
  return counterpart === "" ? prompt : fillIn(profile.titleLines[language], "counterpart", counterpart);
};

const prompted = (profile: Profile, language: Language, key: FieldSpec["key"]): string => {
  const label = profile.fields.find((field) => field.key === key)?.labels[language];
  return label ? `[${label}]` : "[…]";
};

const dateLineText = (spec: SectionSpec, profile: Profile, language: Language, form: FormValues): string => {
  const times = formatTimes(filled(form.from), filled(form.to), language);
  const [date, place] = [filled(form.date), filled(form.place)];
  if (date === "" && times === null && place === "") return spec.prompts[language][0] ?? "";
  const day = date === "" ? prompted(profile, language, "date") : formatDate(date, language);
  return [day, ...(times ? [times] : [])].join(", ") + (place === "" ? "" : ` (${place})`);
};

const sideSeeds = (spec: SectionSpec, profile: Profile, language: Language, form: FormValues): ParagraphSeed[] =>
  (["ourSide", "theirSide"] as const).flatMap((key) => {
    const given = filled(form[key]) || (key === "theirSide" ? filled(form.counterpart) : "");
    const side = given || prompted(profile, language, key);
    return [
      { text: fillIn(profile.sideLabels[language], "side", side), style: "Normal" as const },
      ...seedsOf(spec.prompts[language], "ListBullet"),
    ];
  });

const seedsOf = (texts: readonly string[], style: BuiltInStyle): ParagraphSeed[] =>
  texts.map((text) => ({ text, style }));

/** Of two prompts the first is what may be asked, as a heading that the eye finds, and the second what is said to it. */
const questionSeeds = (prompts: readonly string[]): ParagraphSeed[] =>
  prompts.map((text, at) => ({ text, style: at % 2 === 0 ? "Heading2" : "Normal" }));

/** A row with the names of the columns, and as many below it as the prompts fill: one at least. */
const tableSeeds = ({ columns, prompts }: SectionSpec, language: Language): ParagraphSeed[] => {
  const names = columns?.[language] ?? [];
  const rows = Math.max(1, Math.ceil(prompts[language].length / Math.max(names.length, 1)));
  return Array.from({ length: 1 + rows }, (_, row) =>
    names.map((name, column): ParagraphSeed => {
      const text = row === 0 ? name : (prompts[language][(row - 1) * names.length + column] ?? "");
      return { text, style: "Normal", cell: { row, column } };
    }),
  ).flat();
};

const bodySeeds = (spec: SectionSpec, profile: Profile, language: Language, form: FormValues): ParagraphSeed[] => {
  if (spec.content === "sides") return sideSeeds(spec, profile, language, form);
  if (spec.content === "table") return tableSeeds(spec, language);
  if (spec.content === "questions") return questionSeeds(spec.prompts[language]);
  return seedsOf(spec.prompts[language], spec.content === "list" ? "ListBullet" : "Normal");
};

/** The native paragraphs of a new section, filled from the form as far as it goes, prompts for the rest. */
export const sectionSeed = (
  spec: SectionSpec,
  profile: Profile,
  language: Language,
  form: FormValues = {},
): SectionSeed => {
  const control = controlSeed(spec, language);
  if (spec.content === "line") {
    return { control, paragraphs: [{ text: titleText(spec, profile, language, form), style: "Title" }] };
  }
  if (spec.content === "dateLine") {
    return { control, paragraphs: [{ text: dateLineText(spec, profile, language, form), style: "Subtitle" }] };
  }
  const heading = { text: spec.titles[language], style: "Heading1" as const };
  return { control, paragraphs: [heading, ...bodySeeds(spec, profile, language, form)] };
};

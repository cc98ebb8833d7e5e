import { languages, type Language, type Localised, type Profile } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import { foldText } from "../recognise/normalise-heading";

/** A line is uniform where so many papers have it. */
const uniform = 0.8;

/** The most frequent of some texts where it is uniform; null otherwise. */
const agreed = (texts: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && texts.length > 1 && most[1] >= texts.length * uniform ? most[0] : null;
};

const titleOf = ({ parts }: Briefing): string =>
  parts
    .find(({ spec }) => spec.content === "line")
    ?.body.map(({ text }) => text.trim())
    .find((text) => text !== "") ?? "";

/** "Call with" of "Call with Nordlicht" and "Call with the Harbour Board": the longest beginning that is uniform. */
const beginningOf = (titles: readonly string[]): string | null => {
  const words = titles.map((title) => title.split(/\s+/));
  const longest = Math.max(0, ...words.map(({ length }) => length - 1));
  for (let count = longest; count >= 2; count -= 1) {
    const beginnings = words.map((title) => (title.length > count ? title.slice(0, count).join(" ") : ""));
    const found = agreed(beginnings);
    if (found) return found;
  }
  return null;
};

const startsWith = (title: string, line: string): boolean =>
  foldText(title).startsWith(foldText(line.split("{counterpart}")[0] ?? line));

const titleLineIn = (briefings: readonly Briefing[], before: string): string => {
  const titles = briefings.map(titleOf).filter((title) => title !== "");
  if (titles.filter((title) => startsWith(title, before)).length >= titles.length * uniform) return before;
  const beginning = beginningOf(titles);
  return beginning === null ? before : `${beginning.replaceAll(/[{}]/g, "")} {counterpart}`;
};

const sideLabelIn = (briefings: readonly Briefing[], before: string): string => {
  const labels = briefings.flatMap(({ sides }) =>
    sides.flatMap(({ label, name }) => {
      const text = label?.text.trim() ?? "";
      return name !== null && name !== "" && text.includes(name) ? [text.replace(name, "{side}")] : [];
    }),
  );
  return agreed(labels) ?? before;
};

const perLanguage = (
  briefings: readonly Briefing[],
  before: Localised<string>,
  learn: (briefings: readonly Briefing[], before: string) => string,
): Localised<string> => {
  const of = (language: Language): string =>
    learn(
      briefings.filter((briefing) => briefing.language === language),
      before[language],
    );
  return { en: of("en"), fr: of("fr"), de: of("de") };
};

/** The title of a new paper and the label of a side, as the papers have them where they agree. */
export const learnLines = (
  briefings: readonly Briefing[],
  { titleLines, sideLabels }: Profile,
): Pick<Profile, "titleLines" | "sideLabels"> => ({
  titleLines: perLanguage(briefings, titleLines, titleLineIn),
  sideLabels: perLanguage(briefings, sideLabels, sideLabelIn),
});

/** The language of most papers, ours in our order where several have as many. */
export const usualLanguage = (briefings: readonly Briefing[]): Language => {
  const count = (language: Language): number => briefings.filter((briefing) => briefing.language === language).length;
  return [...languages].sort((a, b) => count(b) - count(a))[0] ?? languages[0];
};

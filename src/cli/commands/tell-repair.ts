import {
  countsInWords,
  describeNotice,
  describePlan,
  describeProblem,
  visibleText,
  type Language,
  type Paint,
} from "../../core";
import { shownPath } from "../files/standard-input";
import type { Written } from "../files/write-document";
import { sayIn } from "../words/say-in";
import type { Repaired } from "./repair";

export interface Telling {
  readonly language: Language;
  readonly paint: Paint;
  readonly isDryRun: boolean;
}

const headIn = (count: number, { language, isDryRun }: Telling): string => {
  if (count === 0) return sayIn(language, "nothingToRepair");
  return sayIn(language, isDryRun ? "wouldRepair" : "repaired", { count });
};

/** Says where a changed document is, and where what it was before. */
export const placesIn = (written: Written | null, language: Language): readonly string[] => [
  ...(written?.path ? [sayIn(language, "written", { path: written.path })] : []),
  ...(written?.backup ? [sayIn(language, "backup", { path: written.backup })] : []),
];

const leftIn = ({ after, stopped }: Repaired, { language }: Telling): readonly string[] => {
  const problem = stopped && describeProblem(stopped, language);
  const counts = countsInWords(after.findings, language);
  const left = counts === "" ? sayIn(language, "nothingLeft") : sayIn(language, "leftToYou", { counts });
  const newer = after.notices.filter(({ code }) => code === "newer-profile");
  return [
    ...(problem ? [`${problem.what} ${problem.next}`] : []),
    ...(after.briefing.kind === "briefing" ? [left] : []),
    ...newer.map((notice) => describeNotice(notice, language)),
  ];
};

/** Tells what was repaired in a document, where it is now, and what is left to its writer. */
export const tellRepair = (path: string, repaired: Repaired, written: Written | null, telling: Telling): string => {
  const { paint, language } = telling;
  const heading = `${paint("good", "✔")} ${paint("strong", visibleText(shownPath(path)))}`;
  const lines = [
    ...describePlan(repaired.repairs, language).map((line) => `    ${line}`),
    ...[...placesIn(written, telling.language), ...leftIn(repaired, telling)].map((line) => `  ${line}`),
  ];
  return `${[`${heading}  ${headIn(repaired.repairs.length, telling)}`, ...lines.map(visibleText)].join("\n")}\n`;
};

/** Tells why nothing was done to a document. */
export const tellRefusal = (path: string, sentences: readonly string[], { paint }: Pick<Telling, "paint">): string => {
  const lines = sentences.map((sentence) => `  ${visibleText(sentence)}`);
  return `${[`${paint("error", "✖")} ${paint("strong", visibleText(shownPath(path)))}`, ...lines].join("\n")}\n`;
};

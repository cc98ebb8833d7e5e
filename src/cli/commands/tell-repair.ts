import { countsInWords, describePlan, describeProblem, visibleText, type Language, type Paint } from "../../core";
import { sayIn } from "../words/say-in";
import type { Repaired } from "./repair";

export interface Telling {
  readonly language: Language;
  readonly paint: Paint;
  readonly isDryRun: boolean;
}

/** Where the repaired document and its old self are; null where nothing was written. */
export interface Written {
  readonly path: string;
  readonly backup: string | null;
}

/** Tells what was repaired in a document, where it is now, and what is left to its writer. */
export const tellRepair = (
  path: string,
  { repairs, after, stopped }: Repaired,
  written: Written | null,
  { language, paint, isDryRun }: Telling,
): string => {
  const count = repairs.length;
  const word = isDryRun ? "wouldRepair" : "repaired";
  const head = count === 0 ? sayIn(language, "nothingToRepair") : sayIn(language, word, { count });
  const places = written
    ? [
        sayIn(language, "written", { path: written.path }),
        ...(written.backup === null ? [] : [sayIn(language, "backup", { path: written.backup })]),
      ]
    : [];
  const problem = stopped && describeProblem(stopped, language);
  const counts = countsInWords(after.findings, language);
  const left = counts === "" ? sayIn(language, "nothingLeft") : sayIn(language, "leftToYou", { counts });
  const lines = [
    ...describePlan(repairs, language).map((line) => `    ${line}`),
    ...places.map((line) => `  ${line}`),
    ...(problem ? [`  ${problem.what} ${problem.next}`] : []),
    ...(after.briefing.kind === "briefing" ? [`  ${left}`] : []),
  ];
  const heading = `${paint("good", "✔")} ${paint("strong", visibleText(path))}  ${head}`;
  return `${[heading, ...lines.map(visibleText)].join("\n")}\n`;
};

/** Tells why nothing was done to a document. */
export const tellRefusal = (path: string, sentences: readonly string[], { paint }: Telling): string => {
  const lines = sentences.map((sentence) => `  ${visibleText(sentence)}`);
  return `${[`${paint("error", "✖")} ${paint("strong", visibleText(path))}`, ...lines].join("\n")}\n`;
};

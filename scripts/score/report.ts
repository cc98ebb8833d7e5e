import { fields } from "./compare";
import type { Score, ScoredDocument } from "./score-set";
import { f1, precision, recall } from "./tally";

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

/** A set's scores as a table: precision, recall and F1 in percent, and how many of each there are. */
export const scoreReport = (name: string, score: Score): string => {
  const rows = fields.map((field) => {
    const tally = score.fields[field];
    const counts = `${tally.right}`.padStart(7) + `${tally.wrong}`.padStart(7) + `${tally.missed}`.padStart(8);
    return `  ${field.padEnd(11)}${[precision, recall, f1].map((of) => percent(of(tally))).join(" ")}${counts}`;
  });
  const kinds = Object.entries(score.confusion).map(
    ([there, row]) =>
      `  ${there.padEnd(14)}${Object.entries(row)
        .map(([found, count]) => `${found} ${count}`)
        .join(", ")}`,
  );
  return [
    `${name}: ${score.documents.length} documents, ${score.exact} exactly right, language right in ${score.languageRight}`,
    `  ${"".padEnd(11)}${["prec.", "recall", "F1"].map((head) => head.padStart(6)).join(" ")}  right  wrong  missed`,
    ...rows,
    "kinds, and what they were taken for:",
    ...kinds,
  ].join("\n");
};

/** What differs in a document, field by field. */
export const differencesReport = ({ name, differences }: ScoredDocument): string => {
  const left = (one: readonly string[], other: readonly string[]): string =>
    one.filter((item) => !other.includes(item)).join(" | ") || "-";
  const lines = differences.map(
    ({ field, found, there }) =>
      `    ${field.padEnd(10)} found ${left(found, there)}\n${" ".repeat(15)}there ${left(there, found)}`,
  );
  return [`  ${name}`, ...lines].join("\n");
};

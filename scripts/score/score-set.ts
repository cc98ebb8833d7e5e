import { readFileSync } from "node:fs";
import type { Truth } from "../labelled/truth";
import { answerFor, standardProfile } from "./answer";
import { compare, type Comparison, type Field, fields } from "./compare";
import { add, isPerfect, nothing, type Tally } from "./tally";

const folder = "test/labelled";

export interface ScoredDocument extends Comparison {
  readonly name: string;
  readonly isExact: boolean;
}

/** How well a set was recognised. */
export interface Score {
  readonly documents: readonly ScoredDocument[];
  readonly fields: Readonly<Record<Field, Tally>>;
  readonly exact: number;
  readonly languageRight: number;
  /** How often papers of a kind were taken for which: `confusion["briefing"]["other"]`. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export type SetName = "tuning" | "heldOut";

/** Reads, recognises and compares every document of a set. */
export const scoreSet = async (set: SetName): Promise<Score> => {
  const index = JSON.parse(readFileSync(`${folder}/index.json`, "utf8")) as Record<SetName, readonly string[]>;
  const profile = standardProfile();
  const documents: ScoredDocument[] = [];
  for (const name of index[set]) {
    const truth = JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")) as Truth;
    const answer = await answerFor(name, new Uint8Array(readFileSync(`${folder}/${name}.docx`)), profile);
    const comparison = compare(truth, answer);
    documents.push({ name, ...comparison, isExact: comparison.differences.length === 0 });
  }
  return {
    documents,
    fields: sumOf(documents),
    exact: documents.filter(({ isExact }) => isExact).length,
    languageRight: documents.filter(({ isLanguageRight }) => isLanguageRight).length,
    confusion: confusionIn(documents),
  };
};

const sumOf = (documents: readonly ScoredDocument[]): Record<Field, Tally> =>
  Object.fromEntries(
    fields.map((field) => [field, documents.reduce((sum, { tallies }) => add(sum, tallies[field]), nothing)]),
  ) as Record<Field, Tally>;

const confusionIn = (documents: readonly ScoredDocument[]): Record<string, Record<string, number>> => {
  const confusion: Record<string, Record<string, number>> = {};
  for (const { kind } of documents) {
    const row = (confusion[kind.there] ??= {});
    row[kind.found] = (row[kind.found] ?? 0) + 1;
  }
  return confusion;
};

/** The documents with the most that is wrong or missed, worst first. */
export const worstOf = ({ documents }: Score, count: number): readonly ScoredDocument[] => {
  const faults = ({ tallies, kind }: ScoredDocument): number =>
    fields.reduce((sum, field) => sum + tallies[field].wrong + tallies[field].missed, 0) +
    (kind.found === kind.there ? 0 : 10);
  return [...documents]
    .filter(({ tallies, kind }) => kind.found !== kind.there || fields.some((field) => !isPerfect(tallies[field])))
    .sort((one, other) => faults(other) - faults(one))
    .slice(0, count);
};

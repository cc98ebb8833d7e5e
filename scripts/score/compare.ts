import { beginning, type DateFacts, type LabelledSection, type Truth } from "../labelled/truth";
import type { Answer } from "./answer";
import { countWords, plainName, plainPerson, plainText } from "./plain";
import { compareBags, isPerfect, nothing, type Tally } from "./tally";

export const fields = [
  "sections",
  "status",
  "title",
  "dateLine",
  "dateLines",
  "date",
  "time",
  "place",
  "sides",
  "people",
  "functions",
  "points",
  "topics",
] as const;

export type Field = (typeof fields)[number];

export interface Difference {
  readonly field: Field | "kind" | "language";
  readonly found: readonly string[];
  readonly there: readonly string[];
}

export interface Comparison {
  readonly kind: { readonly found: string; readonly there: string };
  readonly isLanguageRight: boolean;
  readonly tallies: Readonly<Record<Field, Tally>>;
  readonly differences: readonly Difference[];
}

/** What was found of a field and what there is, both in words that can be compared. */
type Pair = readonly [found: readonly string[], there: readonly string[]];

/** Holds an answer against the truth. Of a paper that is no briefing only its kind and language are asked. */
export const compare = (truth: Truth, { document, paragraphs }: Answer): Comparison => {
  const pairs = truth.kind === "briefing" ? pairsOf(truth, { document, paragraphs }) : null;
  const tallyOf = (field: Field): Tally => (pairs === null ? nothing : compareBags(...pairs[field]));
  const tallies = Object.fromEntries(fields.map((field) => [field, tallyOf(field)])) as Record<Field, Tally>;
  const same = (field: Difference["field"], found: string, there: string): Difference[] =>
    found === there ? [] : [{ field, found: [found], there: [there] }];
  return {
    kind: { found: document.kind, there: truth.kind },
    isLanguageRight: document.language === truth.language,
    tallies,
    differences: [
      ...same("kind", document.kind, truth.kind),
      ...same("language", document.language ?? "none", truth.language),
      ...fields
        .filter((field) => !isPerfect(tallies[field]))
        .map((field) => ({ field, found: pairs?.[field][0] ?? [], there: pairs?.[field][1] ?? [] })),
    ],
  };
};

const pairsOf = (truth: Truth, answer: Answer): Record<Field, Pair> => ({
  ...sectionPairs(truth, answer),
  ...linePairs(truth, answer),
  ...participantPairs(truth, answer),
  points: pointPair(truth, answer),
  topics: countPair(answer.document.topics.count, truth.topics),
});

const sectionPairs = (truth: Truth, { document, paragraphs }: Answer): Record<"sections" | "status", Pair> => {
  const found = document.sections.map(({ key, paragraph, status }) => ({ name: `${key} at ${paragraph}`, status }));
  const there = truth.sections.map((section) => ({
    name: `${section.key} at ${placeOf(section, paragraphs)}`,
    status: section.status,
  }));
  const common = new Set(there.map(({ name }) => name));
  const agreed = new Set(found.map(({ name }) => name).filter((name) => common.has(name)));
  const statuses = (list: typeof found): string[] =>
    list.filter(({ name }) => agreed.has(name)).map(({ name, status }) => `${name} ${status}`);
  return {
    sections: [found.map(({ name }) => name), there.map(({ name }) => name)],
    status: [statuses(found), statuses(there)],
  };
};

/** Where a heading stands: the nth paragraph that begins with the same words. */
const placeOf = ({ heading, paragraph = heading, occurrence }: LabelledSection, paragraphs: readonly string[]) => {
  let left = occurrence;
  return paragraphs.findIndex((text) => beginning(text) === beginning(paragraph) && (left -= 1) === 0);
};

const linePairs = (
  truth: Truth,
  { document }: Answer,
): Record<"title" | "dateLine" | "dateLines" | "date" | "time" | "place", Pair> => {
  const { dateLine } = document;
  const known = truth.dateLine;
  const one = (value: string | null | undefined): string[] => (value === null || value === undefined ? [] : [value]);
  const times = (line: { from: string | null; to: string | null } | null): string[] =>
    line === null ? [] : [...one(line.from && `from ${line.from}`), ...one(line.to && `to ${line.to}`)];
  return {
    title: lineOf(document.title, truth.title?.lines ?? []),
    dateLine: lineOf(dateLine, known?.lines ?? []),
    dateLines: [document.dateLines.map(factsOf), (truth.dateLines ?? (known ? [known] : [])).map(factsOf)],
    date: [one(dateLine?.date), one(known?.date)],
    time: [times(dateLine), times(known)],
    place: [one(dateLine?.place).map(plainName), one(known?.place).map(plainName)],
  };
};

/** All that a date line says, in one: each meeting has its own. */
const factsOf = ({ date, from, to, place }: DateFacts): string =>
  [date, from, to, place && plainName(place)].map((fact) => fact ?? "-").join(" ");

/** A title or a date line over several lines is known when any of them is, or all together. */
const lineOf = (found: { readonly text: string } | null, lines: readonly string[]): Pair => {
  const text = found === null ? null : plainText(found.text);
  const all = plainText(lines.join(" "));
  const isRight = text !== null && (text === all || lines.some((line) => plainText(line) === text));
  return [text === null ? [] : [isRight ? all : text], lines.length === 0 ? [] : [all]];
};

const participantPairs = (truth: Truth, { document }: Answer): Record<"sides" | "people" | "functions", Pair> => {
  const found = document.participants.sides;
  const there = truth.participants;
  const names = (sides: typeof found | typeof there): string[] =>
    sides.flatMap(({ name }) => (name === null || name === "" ? [] : [plainName(name)]));
  const people = (sides: typeof found | typeof there) => sides.flatMap((side) => side.people);
  const functions = (sides: typeof found | typeof there): string[] =>
    people(sides).flatMap((person) =>
      person.function === null ? [] : [`${plainPerson(person.name)}: ${plainName(person.function)}`],
    );
  const persons = (sides: typeof found | typeof there): string[] => people(sides).map(({ name }) => plainPerson(name));
  return {
    sides: [names(found), names(there)],
    people: [persons(found), persons(there)],
    functions: [functions(found), functions(there)],
  };
};

/** Points are the same when they have as many words, give or take one: the contract does not quote them. */
const pointPair = (truth: Truth, { document }: Answer): Pair => {
  const there = truth.speakingPoints.map(countWords);
  const left = [...there];
  const found = document.speakingPoints.words.map((words) => {
    const at = left.findIndex((other) => Math.abs(other - words) <= 1);
    return at < 0 ? words : (left.splice(at, 1)[0] ?? words);
  });
  const named = (counts: readonly number[]): string[] => counts.map((words) => `${words} words`);
  return [named(found), named(there)];
};

/** A count as that many marks; what may be counted in several ways is not asked. */
const countPair = (found: number, there: number | null): Pair => {
  const marks = (count: number): string[] => Array.from({ length: count }, () => "topic");
  return there === null ? [[], []] : [marks(found), marks(there)];
};

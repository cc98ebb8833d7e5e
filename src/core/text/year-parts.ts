import type { YearPart } from "./calendar";

/** In small letters; some are also written without their accents. */
const names: readonly (readonly [YearPart, string])[] = [
  ["spring", "spring, printemps, frühjahr, frühjahre, fruhjahr, fruhjahre, frühling, fruhling"],
  ["summer", "summer, été, éte, eté, ete, sommer"],
  ["autumn", "autumn, fall, automne, herbst"],
  ["winter", "winter, hiver"],
  ["firstHalf", "first half, 1st half, premier semestre, 1er semestre, erste halbjahr, 1. halbjahr"],
  ["secondHalf", "second half, 2nd half, second semestre, 2e semestre, zweite halbjahr, 2. halbjahr"],
  ["firstQuarter", "first quarter, q1, premier trimestre, erste quartal"],
  ["secondQuarter", "second quarter, q2, deuxième trimestre, deuxieme trimestre, zweite quartal"],
  ["thirdQuarter", "third quarter, q3, troisième trimestre, troisieme trimestre, dritte quartal"],
  [
    "fourthQuarter",
    `fourth quarter, last quarter, q4, quatrième trimestre, quatrieme trimestre, dernier trimestre,
    vierte quartal, letzte quartal`,
  ],
  ["start", "start, beginning, early, début, debut, anfang, beginn"],
  ["middle", "middle, mid, milieu, mi, mitte"],
  ["end", "end, late, fin, ende"],
];

/** "Im ersten Halbjahr", "ein drittes Quartal". */
const inGerman = (name: string): readonly string[] =>
  /^\p{L}+e (?:halbjahr|quartal)$/u.test(name) ? [name, name.replace(" ", "n "), name.replace(" ", "s ")] : [name];

let parts: ReadonlyMap<string, YearPart> | null = null;

const allParts = (): ReadonlyMap<string, YearPart> =>
  (parts ??= new Map(
    names.flatMap(([part, all]) =>
      all
        .split(/,\s+/)
        .flatMap(inGerman)
        .map((name) => [name, part]),
    ),
  ));

/** What stands between the name of a part and the year: "autumn 2017", "the end of the year 2017". */
const ofTheYear = /[\s-](?:of\s(?:the\syear\s)?|de\s(?:l['’]année\s)?|des\sjahres\s)?$/;
const longest = 60;

/** A part of a year that is named before a place. */
export interface PartBefore {
  readonly part: YearPart;
  /** Where its name begins. */
  readonly from: number;
}

/**
 * The part of a year that stands directly before a place, where the year may be named. The names are compared one by one,
 * for it is seldom asked: an engine takes as long to be ready for a pattern of them all as to judge a page.
 */
export const partBefore = (text: string, index: number): PartBefore | null => {
  const before = text.slice(Math.max(0, index - longest), index).toLowerCase();
  const between = ofTheYear.exec(before);
  if (!between) return null;
  const named = before.slice(0, between.index);
  for (const [name, part] of allParts()) {
    const from = index - between[0].length - name.length;
    if (named.endsWith(name) && !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, from - 2), from))) return { part, from };
  }
  return null;
};

/** The last words of all of these. */
export const lastWordsOfParts: readonly string[] =
  `spring printemps frühjahr frühjahres fruhjahr frühling fruhling summer été ete sommer autumn fall automne herbst
  winter hiver half semestre halbjahr quarter trimestre quartal q1 q2 q3 q4 start beginning early début debut anfang
  beginn middle mid milieu mi mitte end late fin ende`.split(/\s+/);

import type { YearPart } from "./calendar";

const names: readonly (readonly [YearPart, string])[] = [
  ["spring", "spring|printemps|fr[üu]hjahre?|fr[üu]hling"],
  ["summer", "summer|[ée]t[ée]|sommer"],
  ["autumn", "autumn|fall|automne|herbst"],
  ["winter", "winter|hiver"],
  ["firstHalf", "(?:first|1st) half|premier semestre|1er semestre|erste[ns]? halbjahr|1\\. halbjahr"],
  ["secondHalf", "second half|2nd half|second semestre|2e semestre|zweite[ns]? halbjahr|2\\. halbjahr"],
  ["firstQuarter", "first quarter|q1|premier trimestre|erste[ns]? quartal"],
  ["secondQuarter", "second quarter|q2|deuxi[èe]me trimestre|zweite[ns]? quartal"],
  ["thirdQuarter", "third quarter|q3|troisi[èe]me trimestre|dritte[ns]? quartal"],
  ["fourthQuarter", "(?:fourth|last) quarter|q4|(?:quatri[èe]me|dernier) trimestre|(?:vierte|letzte)[ns]? quartal"],
  ["start", "start|beginning|early|d[ée]but|anfang|beginn"],
  ["middle", "middle|mid|milieu|mi|mitte"],
  ["end", "end|late|fin|ende"],
];

/** Words for a part of a year, in all our languages. Not case-sensitive. */
export const yearPart = `(?:${names.map(([, words]) => words).join("|")})`;

let patterns: readonly (readonly [YearPart, RegExp])[] | null = null;

/** Which part of a year such words name. */
export const yearPartOf = (words: string): YearPart | null => {
  patterns ??= names.map(([part, source]) => [part, new RegExp(`^(?:${source})$`, "iu")] as const);
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};

/** The last words of all of these. */
export const lastWordsOfParts: readonly string[] =
  `spring printemps frühjahr frühjahres fruhjahr frühling fruhling summer été ete sommer autumn fall automne herbst
  winter hiver half semestre halbjahr quarter trimestre quartal q1 q2 q3 q4 start beginning early début debut anfang
  beginn middle mid milieu mi mitte end late fin ende`.split(/\s+/);

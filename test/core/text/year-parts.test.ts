import fc from "fast-check";
import { partBefore } from "../../../src/core/text/year-parts";

/** As one pattern; what is named is told by the names alone. */
const pattern =
  /(?<=(?<![\p{L}\p{N}])((spring|printemps|fr[üu]hjahre?|fr[üu]hling|summer|[ée]t[ée]|sommer|autumn|fall|automne|herbst|winter|hiver|(?:first|1st) half|premier semestre|1er semestre|erste[ns]? halbjahr|1\. halbjahr|second half|2nd half|second semestre|2e semestre|zweite[ns]? halbjahr|2\. halbjahr|first quarter|q1|premier trimestre|erste[ns]? quartal|second quarter|q2|deuxi[èe]me trimestre|zweite[ns]? quartal|third quarter|q3|troisi[èe]me trimestre|dritte[ns]? quartal|(?:fourth|last) quarter|q4|(?:quatri[èe]me|dernier) trimestre|(?:vierte|letzte)[ns]? quartal|start|beginning|early|d[ée]but|anfang|beginn|middle|mid|milieu|mi|mitte|end|late|fin|ende)[\s-](?:of\s(?:the\syear\s)?|de\s(?:l['’]année\s)?|des\sjahres\s)?))/iuy;

const beginOf = (text: string, index: number): number | null => {
  pattern.lastIndex = index;
  const [, led] = pattern.exec(text) ?? [];
  return led === undefined ? null : index - led.length;
};

const pieces = fc.constantFrom(
  ..."first 1st second 2nd last premier 1er 2e erste ersten zweites 1. 2. dritten deuxieme letzte quatrième".split(" "),
  ..."half semestre halbjahr quarter trimestre quartal q1 Q4 spring frühjahre ÉTÉ eté Herbst fin Ende mid MI".split(
    " ",
  ),
  ..."of de des the year jahres l'année l’année week x 7 İ".split(" "),
);

describe("the part of a year before a place", () => {
  it("is what one pattern of all names finds", () => {
    const text = fc.array(fc.tuple(pieces, fc.constantFrom(" ", " ", "-", "", "\u00a0", "  ")), { maxLength: 6 });
    fc.assert(
      fc.property(text, (words) => {
        const written = words.flat().join("");
        const before = partBefore(`${written}2017`, written.length);
        expect(before?.from ?? null).toBe(beginOf(`${written}2017`, written.length));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["by autumn ", "autumn", 3],
    ["au deuxième trimestre de ", "secondQuarter", 3],
    ["im ersten Halbjahr ", "firstHalf", 3],
    ["bis Ende des Jahres ", "end", 4],
    ["MID-", "middle", 0],
  ])("%s", (text, part, from) => {
    expect(partBefore(`${text}2017`, text.length)).toEqual({ part, from });
  });
});

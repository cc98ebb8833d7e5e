import { isoDateOf, isPossible, weekdayOf } from "../../../src/core/text/calendar";
import { datesIn } from "../../../src/core/text/dates-in";

/** "2016-5-25" of a moment, a season for a month, "?" for what is not said. */
const shown = ({ year, month, day, part }: Omit<ReturnType<typeof datesIn>[number], "from" | "to" | "until">): string =>
  [year ?? "?", part ?? month, day].filter((piece) => piece !== null).join("-");

const found = (text: string): string =>
  datesIn(text)
    .map(
      ({ until, from, to, ...first }) => `${text.slice(from, to)}=${shown(first)}${until ? `..${shown(until)}` : ""}`,
    )
    .join("; ");

describe("the dates in a text", () => {
  it.each([
    ["on 25 May 2016 and on 3rd December 2015", "25 May 2016=2016-5-25; 3rd December 2015=2015-12-3"],
    ["May 25, 2016, and March 6 at ten", "May 25, 2016=2016-5-25; March 6=?-3-6"],
    ["it may 25 times fail; may 25, 2016 is in small letters", "may 25, 2016=2016-5-25"],
    [
      "in May 2016, by summer 2017, in the spring of 2018",
      "May 2016=2016-5; summer 2017=2017-summer; spring of 2018=2018-spring",
    ],
    [
      "by the end of 2017, early 2018, mid-2019, Q3 2020",
      "end of 2017=2017-end; early 2018=2018-start; mid-2019=2019-middle; Q3 2020=2020-thirdQuarter",
    ],
    ["by 2017; 2014-20; 2021–2027; in 2030.", "2017=2017; 2014-20=2014..2020; 2021–2027=2021..2027; 2030=2030"],
    [
      "2016-05-25, 25/05/2016, 05/25/2016, 25.5.2016",
      "2016-05-25=2016-5-25; 25/05/2016=2016-5-25; 05/25/2016=2016-5-25; 25.5.2016=2016-5-25",
    ],
    [
      "14-16 April 2026; 23 and 24 May; 30 April to 2 May 2026",
      "14-16 April 2026=2026-4-14..2026-4-16; 23 and 24 May=?-5-23..?-5-24; 30 April to 2 May 2026=2026-4-30..2026-5-2",
    ],
    [
      "le 1er mai 2026, en août 2025, à l’été 2017, fin 2018",
      "1er mai 2026=2026-5-1; août 2025=2025-8; été 2017=2017-summer; fin 2018=2018-end",
    ],
    [
      "du 30 avril au 2 mai 2026, au premier semestre de 2027",
      "30 avril au 2 mai 2026=2026-4-30..2026-5-2; premier semestre de 2027=2027-firstHalf",
    ],
    [
      "am 14. April 2026, im Mai 2025, bis Sommer 2017, Ende des Jahres 2018",
      "14. April 2026=2026-4-14; Mai 2025=2025-5; Sommer 2017=2017-summer; Ende des Jahres 2018=2018-end",
    ],
    [
      "vom 30. April bis zum 2. Mai 2026, Frühjahr 2027",
      "30. April bis zum 2. Mai 2026=2026-4-30..2026-5-2; Frühjahr 2027=2027-spring",
    ],
    ["31 February 2026", "31 February 2026=2026-2-31"],
    ["COM(2016) 205, (EU) 2016/679, H2020, $2000, 1.2016, Ares-2016-12345, 20160525, 10:30", ""],
    ["room 7/42, 40 million, 15 % of 3000", ""],
  ])("%s", (text, dates) => {
    expect(found(text)).toBe(dates);
  });

  it("are found in no time, however many digits there are", () => {
    expect(datesIn("1 ".repeat(100_000))).toEqual([]);
    expect(datesIn(`May ${" ".repeat(100_000)}2016`)).toHaveLength(1);
    expect(datesIn("2016-".repeat(50_000)).length).toBeLessThan(50_000);
  });
});

describe("the calendar", () => {
  it.each([
    [2026, 2, 29, false],
    [2024, 2, 29, true],
    [null, 2, 29, true],
    [null, 2, 30, false],
    [2026, 13, 1, false],
    [2026, 6, null, true],
    [2026, null, null, true],
  ])("of the year %s, month %s, day %s", (year, month, day, isOne) => {
    expect(isPossible({ year, month, day, part: null })).toBe(isOne);
  });

  it("knows a whole date and its day of the week", () => {
    expect(isoDateOf({ year: 2016, month: 5, day: 25, part: null })).toBe("2016-05-25");
    expect(isoDateOf({ year: 2016, month: 5, day: null, part: null })).toBeNull();
    expect(weekdayOf("2016-05-25")).toBe(3);
  });
});

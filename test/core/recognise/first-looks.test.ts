import { findPlace } from "../../../src/core/recognise/find-place";
import { isPageFurniture } from "../../../src/core/recognise/page-furniture";
import { isToBeFixed, parseDateLine } from "../../../src/core/recognise/parse-date-line";
import { namesMeeting } from "../../../src/core/recognise/top-lines";
import { isCompany, isStaff } from "../../../src/core/recognise/unnamed";
import { withoutWeekdays } from "../../../src/core/recognise/weekday-names";

/* Before long patterns their words are looked for: none of what the patterns find may be missed. */

test.each([
  ["briefing for the meeting with the north quay", true],
  ["round table on ports", true],
  ["arbeitsgesprach mit der kammer", true],
  ["un rendez-vous avec le maire", true],
  ["antrittsbesuch beim senat", true],
  ["with whom we have a meeting", false],
  ["meetings", false],
  ["roundtables on ports", false],
])("%s speaks of meeting somebody: %s", (says, isMeeting) => {
  expect(namesMeeting(says)).toBe(isMeeting);
});

test.each(["Note-taker", "the note takers", "une preneuse de notes", "Support staff", "DOLMETSCHERINNEN", "Sécurité"])(
  "%s is there for what they do",
  (words) => {
    expect(isStaff(words)).toBe(true);
  },
);

test.each(["and two officials", "+ 3 experts", "his team", "12", "son équipe", "d’autres membres", "fünf Fachleute"])(
  "%s: nobody by name",
  (words) => {
    expect(isCompany(words)).toBe(true);
  },
);

test.each([
  "SECRET",
  "— EU-Restricted —",
  "nato confidential",
  "Not for distribution",
  "VS - Nur für den Dienstgebrauch",
  "Streng vertraulich",
  "Steering brief – page 2 of 3",
])("%s is of the page", (line) => {
  expect(isPageFurniture(line)).toBe(true);
});

test.each(["Date TBC", "to be confirmed", "lieu à préciser", "noch offen", "N. N."])("%s is to be fixed", (line) => {
  expect(isToBeFixed(line)).toBe(true);
});

test.each(["Tues.", "vendredi", "Sonnabend", "sexta-feira", "Mo.,", "środa", "giovedì", "Tirsdag"])(
  "%s is a day of the week",
  (day) => {
    expect(withoutWeekdays(`${day} Ostvik`).trim()).toBe("Ostvik");
  },
);

test.each([
  ["(moved from   ) Ostvik", "Ostvik"],
  ["   (CEST)  Room 4.12", "Room 4.12"],
  ["   local time, at the Residence", "the Residence"],
  ["  sharp, Salle 2", "Salle 2"],
  ["Lunch at the Residence", "the Residence"],
  ["Frühstück, Hotel Sole", "Hotel Sole"],
  ["Hybrid, Hotel Sole", "Hotel Sole"],
  ["Doors", null],
])("%j names the place %j", (rest, place) => {
  expect(findPlace(rest)).toBe(place);
});

test.each([
  ["3 May 2026, 0930-1015", "09:30", "10:15"],
  ["3 May 2026, 1430 hrs", "14:30", null],
])("%s has its hours without a sign", (line, from, to) => {
  expect(parseDateLine(line)).toMatchObject({ from, to });
});

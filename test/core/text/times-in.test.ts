import { timesIn } from "../../../src/core/text/times-in";

const found = (text: string): string =>
  timesIn(text)
    .map(({ begin, end, from, to }) => `${text.slice(from, to)}=${begin}${end ? `..${end}` : ""}`)
    .join("; ");

describe("the hours in a text", () => {
  it.each([
    ["10.30-11.15 (room 7/42)", "10.30-11.15=10:30..11:15"],
    ["at 4:30pm, then 5 to 6 pm", "4:30pm=16:30; 5 to 6 pm=17:00..18:00"],
    ["8:45 a.m. to 12 noon", "8:45 a.m. to 12 noon=08:45..12:00"],
    ["de 9h30 à 10h15, ou à 17 heures", "9h30 à 10h15=09:30..10:15; 17 heures=17:00"],
    ["13.30 bis 14.30 Uhr, sonst 17 Uhr", "13.30 bis 14.30 Uhr=13:30..14:30; 17 Uhr=17:00"],
    ["25.70", "25.70=null"],
    ["room 12, 3 people", ""],
  ])("%s", (text, times) => {
    expect(found(text)).toBe(times);
  });
});

import { sense, senseOf } from "../../../src/core/recognise/word-sense";

const meant = (word: string): readonly string[] =>
  Object.entries(sense).flatMap(([name, bit]) => ((senseOf(word) & bit) === 0 ? [] : [name]));

test.each([
  ["Director-General", "office rank name"],
  ["Vice-President", "office rank name"],
  ["Viceminister", "office rank name"],
  ["Ministerial", "rank name"],
  ["Referatsleiterin", "office name"],
  ["Vorsitzende", "office name"],
  ["Landräten", "office rank name"],
  ["Ministry", "body name"],
  ["Fährverband", "body name"],
  ["Holland", "name"],
  ["affairs", "subject"],
  ["H.E.", "honorific title name"],
  ["Ms", "honorific title name"],
  ["BM’in", "honorific title name"],
  ["UALin", "honorific title name"],
  ["Dott.", "title name"],
  ["von", "particle link"],
  ["v. d.", "particle"],
  ["Les", "article name"],
  ["d’Été", "link name"],
  ["J.", "name initial"],
  ["NATO", "name acronym"],
])("%s: %s", (word, senses) => {
  expect(meant(word).join(" ")).toBe(senses);
});

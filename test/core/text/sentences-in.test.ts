import type { Language } from "../../../src/core";
import { sentencesIn } from "../../../src/core/text/sentences-in";

const cases: readonly (readonly [Language, string, readonly string[]])[] = [
  ["en", "", []],
  ["en", "  \n ", []],
  ["en", "One sentence without an end", ["One sentence without an end"]],
  ["en", "Six harbours applied. Four can start.", ["Six harbours applied.", "Four can start."]],
  ["en", "Is it ready? It is! Good…  Then go.", ["Is it ready?", "It is!", "Good…", "Then go."]],
  ["en", "Mr. Hale and Dr. Brandt met J. Moor. They agreed.", ["Mr. Hale and Dr. Brandt met J. Moor.", "They agreed."]],
  [
    "en",
    "It costs 3.5 million, e.g. Kalvik. Art. 4 applies.",
    ["It costs 3.5 million, e.g. Kalvik.", "Art. 4 applies."],
  ],
  ["en", "“We will wait.” She left.", ["“We will wait.”", "She left."]],
  ["en", "First line\nSecond line", ["First line", "Second line"]],
  ["en", "They wait... and see.", ["They wait... and see."]],
  ["fr", "M. Morel arrive. Il est tard.", ["M. Morel arrive.", "Il est tard."]],
  ["fr", "Est-ce prêt ? Oui, selon l’art. 5 du règlement.", ["Est-ce prêt ?", "Oui, selon l’art. 5 du règlement."]],
  ["de", "Am 3. Mai kommt Hr. Brandt. Er bleibt.", ["Am 3. Mai kommt Hr. Brandt.", "Er bleibt."]],
  ["de", "Das gilt z. B. für Häfen. Siehe Abs. 2.", ["Das gilt z. B. für Häfen.", "Siehe Abs. 2."]],
];

test.each(cases)("in %s, %j", (language, text, sentences) => {
  expect(sentencesIn(text, language).map(({ from, to }) => text.slice(from, to))).toEqual(sentences);
});

import fc from "fast-check";
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

test("all that a text says is in its sentences, in order, and none goes over a line break", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."the Art. J. 3. ? ! … ... . ” ’ » ) ] É é \u00a0 \ud835\udc9c \u0301".split(" "),
      " ",
      "\n",
      "  ",
    ),
    fc.string({ unit: "grapheme", maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom<Language>("en", "fr", "de"), (pieces, language) => {
      const text = pieces.join("");
      const sentences = sentencesIn(text, language);
      const between = [0, ...sentences.map(({ to }) => to)].map((from, at) => text.slice(from, sentences[at]?.from));
      for (const blanks of between) expect(blanks.trim()).toBe("");
      for (const { from, to } of sentences) expect(text.slice(from, to)).toMatch(/^\S(?:[^\n]*\S)?$/);
    }),
  );
});

import { wallOfText } from "../../../../src/core/rules/background/wall-of-text";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

/** Sentences of five words. */
const of = (words: number, sentence = "Six harbours have asked us."): string =>
  Array.from({ length: words / 5 }, () => sentence).join(" ");

testRule(wallOfText, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "a paragraph as long as it may be": saying("- We can begin.", of(150)),
    "as long as the house allows": { briefing: saying("- We can begin.", of(200)), options: { mostWords: 200 } },
  },
  rejects: [
    {
      name: "two, in one finding",
      briefing: saying("- We can begin.", `${of(155)}\n${of(5)}\n${of(300)}`),
      findings: [
        { messageId: "wall", data: { count: 2, words: 300, most: 150 }, words: of(155), section: "background" },
      ],
      fixed: null,
    },
    {
      name: "in French",
      briefing: saying("- Nous pouvons commencer.", of(200, "Six ports nous ont écrit."), "fr"),
      findings: [{ messageId: "wall", data: { count: 1, words: 200 } }],
      fixed: null,
    },
    {
      name: "in German",
      briefing: saying("- Wir können anfangen.", of(200, "Sechs Häfen haben uns geschrieben."), "de"),
      findings: [{ messageId: "wall", data: { count: 1, words: 200 } }],
      fixed: null,
    },
  ],
});

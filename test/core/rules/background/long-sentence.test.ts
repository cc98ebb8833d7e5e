import { longSentence } from "../../../../src/core/rules/background/long-sentence";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

const of = (count: number, word = "harbour"): string => `${Array.from({ length: count }, () => word).join(" ")}.`;

testRule(longSentence, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "a sentence as long as it may be": saying("- We can begin.", of(40)),
    "short sentences in a long paragraph": saying("- We can begin.", `H${of(20)} H${of(20)} H${of(20)}`),
    "a long one that is said, which is another matter": saying(`- ${of(50)}`, "Six harbours have applied."),
    "as long as the house allows": { briefing: saying("- We can begin.", of(50)), options: { mostWords: 50 } },
  },
  rejects: [
    {
      name: "two, in one finding",
      briefing: saying("- We can begin.", `${of(41)}\nH${of(3)} H${of(48)}`),
      findings: [{ messageId: "long", data: { count: 2, words: 48, most: 40 }, words: of(41), section: "background" }],
      fixed: null,
    },
    {
      name: "in French",
      briefing: saying("- Nous pouvons commencer.", of(44, "port"), "fr"),
      findings: [{ messageId: "long", data: { count: 1, words: 44 } }],
      fixed: null,
    },
    {
      name: "in German, by the measure of the house",
      briefing: saying("- Wir können anfangen.", of(21, "Hafen"), "de"),
      options: { mostWords: 20 },
      findings: [{ messageId: "long", data: { count: 1, words: 21, most: 20 } }],
      fixed: null,
    },
  ],
});

import { subheadings } from "../../../../src/core/rules/background/subheadings";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

/** Paragraphs of a hundred words. */
const of = (count: number, sentence = "Six harbours have asked us."): string =>
  Array.from({ length: count }, () => Array.from({ length: 20 }, () => sentence).join(" ")).join("\n");

testRule(subheadings, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "a short background": saying("- We can begin.", of(3)),
    "one with a subheading": saying("- We can begin.", `${of(2)}\n### The money\n${of(2)}`),
    "one with a bold line": saying("- We can begin.", `${of(2)}\n* The money\n${of(2)}`),
    "one with a list": saying("- We can begin.", `${of(2)}\n- Six harbours\n- Nine ships\n${of(2)}`),
    "as long as the house allows": { briefing: saying("- We can begin.", of(5)), options: { fromWords: 500 } },
  },
  rejects: [
    {
      name: "four hundred words on end",
      briefing: saying("- We can begin.", of(4)),
      findings: [{ messageId: "none", data: { section: "background", words: 400 }, words: "Background" }],
      fixed: null,
    },
    {
      name: "in French",
      briefing: saying("- Nous pouvons commencer.", of(4, "Six ports nous ont écrit."), "fr"),
      findings: [{ messageId: "none", data: { words: 400 }, words: "Contexte" }],
      fixed: null,
    },
    {
      name: "in German",
      briefing: saying("- Wir können anfangen.", of(4, "Sechs Häfen haben uns geschrieben."), "de"),
      findings: [{ messageId: "none", data: { words: 400 }, words: "Hintergrund" }],
      fixed: null,
    },
  ],
});

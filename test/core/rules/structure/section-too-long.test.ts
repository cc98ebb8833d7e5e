import type { Language } from "../../../../src/core";
import { sectionTooLong } from "../../../../src/core/rules/structure/section-too-long";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const paper = (notation: string, language: Language = "en") =>
  briefingOf([...partsOf(requiredParts, language), ...paragraphs(notation)], language);
const times = (count: number, words: string): string => Array.from({ length: count }, () => words).join(" ");
const points = (count: number, words: string): string => Array.from({ length: count }, () => `- ${words}`).join("\n");

testRule(sectionTooLong, {
  accepts: {
    "sections of the usual length": briefing`${requiredParts}`,
    "a few words more than the most": paper(`## Contact\n${times(13, "Marek Novotny, unit ports,")} desk`),
    "as many points as are said, of which another rule speaks": briefingOf([
      ...partsOf("title dateLine topics"),
      ...paragraphs(`## Speaking points\n${points(20, "Four harbours can start.")}`),
    ]),
    "a house that allows more": {
      briefing: paper(`## Contact\n${times(25, "Marek Novotny, unit ports")}`),
      options: { tolerance: 100 },
    },
  },
  rejects: [
    {
      name: "too many words",
      briefing: paper(`## Contact\n${times(20, "Marek Novotny, unit ports")}`),
      findings: [
        { messageId: "words", data: { section: "contact", count: 80, most: 60 }, words: "Contact", section: "contact" },
      ],
      fixed: null,
    },
    {
      name: "too many words in French",
      briefing: paper(`## Contact\n${times(20, "Marek Novotny, unité ports")}`, "fr"),
      findings: [{ messageId: "words", data: { section: "contact", count: 80, most: 60 } }],
      fixed: null,
    },
    {
      name: "too many items",
      briefing: briefingOf(
        [
          ...partsOf("title dateLine", "de"),
          ...paragraphs(`## Gesprächsziele\n${points(4, "Ein Termin im Herbst")}`),
          ...partsOf("speakingPoints", "de"),
        ],
        "de",
      ),
      findings: [{ messageId: "items", data: { section: "objectives", count: 4, most: 3 }, words: "Gesprächsziele" }],
      fixed: null,
    },
    {
      name: "every word above the most, in a house that allows none",
      briefing: paper(`## Contact\n${times(15, "Marek Novotny, unit ports")} desk`),
      options: { tolerance: 0 },
      findings: [{ messageId: "words", data: { section: "contact", count: 61, most: 60 } }],
      fixed: null,
    },
  ],
});

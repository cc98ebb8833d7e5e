import type { Language } from "../../../../src/core";
import { paperLength } from "../../../../src/core/rules/structure/paper-length";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const paper = (notation: string, language: Language = "en") =>
  briefingOf([...partsOf(requiredParts, language), ...paragraphs(notation)], language);
const many = (count: number, words: string): string => Array.from({ length: count }, () => words).join("\n");

testRule(paperLength, {
  accepts: {
    "a paper of one side": briefing`${requiredParts}`,
    "annexes and lives, however long": paper(
      `## Annex 1: Survey\n${many(500, "Six harbours have applied.")}\n## CVs\n${many(500, "Signe Aalto leads.")}`,
    ),
    "a house of long papers": {
      briefing: paper(many(500, "Six harbours have applied.")),
      options: { mostWords: 5000 },
    },
  },
  rejects: [
    {
      name: "a paper that no drive is long enough for",
      briefing: paper(many(500, "Six harbours have applied for it.")),
      findings: [{ messageId: "tooLong", data: { most: 2000 }, words: null, section: null }],
      fixed: null,
    },
    {
      name: "in French",
      briefing: paper(many(500, "Six ports ont déposé une demande."), "fr"),
      findings: [{ messageId: "tooLong" }],
      fixed: null,
    },
    {
      name: "a house of short papers",
      briefing: paper("", "de"),
      options: { mostWords: 100 },
      findings: [{ messageId: "tooLong", data: { most: 100 } }],
      fixed: null,
    },
  ],
});

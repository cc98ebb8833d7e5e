import type { Language } from "../../../../src/core";
import { referenceNumber } from "../../../../src/core/rules/structure/reference-number";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const under = (line: string, language: Language = "en") =>
  briefingOf([...paragraphs(line), ...partsOf(requiredParts, language)], language);
const missing = [{ messageId: "missing" as const, words: null, section: null }];

testRule(referenceNumber, {
  accepts: {
    "a number of the Commission": under("Unit B.3, Ares(2026)1234567"),
    "a German one": under("Az. III B 4 – 7021/26", "de"),
    "a French one": under("N° de dossier : 77-2026", "fr"),
    "a sign of the house": { briefing: under("BASIS 12345"), options: { signs: ["BASIS"] } },
  },
  rejects: [
    { name: "none", briefing: briefing`${requiredParts}`, findings: missing, fixed: null },
    { name: "a label without a number", briefing: under("Référence : à venir", "fr"), findings: missing, fixed: null },
    {
      name: "words that begin like a label",
      briefing: under("Referat 5, Häfen", "de"),
      findings: missing,
      fixed: null,
    },
  ],
});

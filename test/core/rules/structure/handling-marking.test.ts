import type { Language } from "../../../../src/core";
import { handlingMarking } from "../../../../src/core/rules/structure/handling-marking";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const under = (line: string, language: Language = "en") =>
  briefingOf([...paragraphs(line), ...partsOf(requiredParts, language)], language);
const missing = [{ messageId: "missing" as const, words: null, section: null }];

testRule(handlingMarking, {
  accepts: {
    "a line of its own": under("EU UNCLASSIFIED"),
    "a bracket": under("Cabinet of the Commissioner for Transport (Commission Internal)"),
    "a marking in German": under("VS – Nur für den Dienstgebrauch", "de"),
    "a marking of the house": { briefing: under("For Nora only"), options: { markings: ["for Nora only"] } },
  },
  rejects: [
    { name: "none", briefing: briefing`${requiredParts}`, findings: missing, fixed: null },
    {
      name: "a sentence with the word in it",
      briefing: under("Le marché intérieur et le service public du transport sont interne à chaque pays.", "fr"),
      findings: missing,
      fixed: null,
    },
    {
      name: "a marking that the house does not use",
      briefing: under("VERTRAULICH", "de"),
      options: { markings: ["offen"] },
      findings: missing,
      fixed: null,
    },
  ],
});

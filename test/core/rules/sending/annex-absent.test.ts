import { annexAbsent } from "../../../../src/core/rules/sending/annex-absent";
import type { Briefing, Language } from "../../../../src/core";
import { briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

/** A finished briefing with more behind its last section. */
const ending = (notation: string, language: Language = "en"): Briefing =>
  briefingOf([...partsOf(requiredParts, language), ...paragraphs(notation)], language);

testRule(annexAbsent, {
  accepts: {
    "a paper that speaks of no annex": ending("Nothing more."),
    "an annex with its section": ending("The harbours are known (see Annex 1).\n## Annexes\n- Survey of harbours"),
    "an annex behind the paper": ending("See Annex 1.\n* Annex 1: harbours\nOstvik and Sundal."),
    "the annex of a law": ending("Article 3 and the Regulation, see Annex II, have the list."),
    "the annex of a law in brackets": ending("It stands on the list of authorisations (Annex XIV)."),
    "an annex to something else": ending("For the list see Annex II to the call."),
    "the annex of what the paper is about": ending("The exemption stands in the annex; nobody wants it out."),
    "a plant, which is an Anlage too": ending("In der Anlage in Ostvik arbeiten 40 Menschen.", "de"),
  },
  rejects: [
    {
      name: "one finding, however often the paper says so",
      briefing: ending("The harbours are known (see Annex 1), the ships too (Annex 2)."),
      findings: [{ messageId: "absent", words: "see Annex 1", data: { quote: "see Annex 1" } }],
      fixed: null,
    },
    {
      name: "in French",
      briefing: ending("La liste des ports figure en annexe.", "fr"),
      findings: [{ messageId: "absent", words: "en annexe" }],
      fixed: null,
    },
    {
      name: "in German",
      briefing: ending("Die Häfen sind bekannt (siehe Anlage 1).", "de"),
      findings: [{ messageId: "absent", words: "siehe Anlage 1" }],
      fixed: null,
    },
  ],
});

import { annexNotMentioned } from "../../../../src/core/rules/sending/annex-not-mentioned";
import type { Briefing, Language } from "../../../../src/core";
import { briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { factsOf } from "../../../support/paragraph-facts";
import { testRule } from "../../../support/rule-tester";

/** A finished briefing with more behind its last section. */
const ending = (notation: string, language: Language = "en"): Briefing =>
  briefingOf([...partsOf(requiredParts, language), ...paragraphs(notation)], language);

testRule(annexNotMentioned, {
  accepts: {
    "a paper without annexes": ending("Nothing more."),
    "annexes that are all mentioned": ending(
      "See Annex 1 and Annex 2.\n* Annex 1: harbours\nText.\n* Annex 2: ships\nText.",
    ),
    "annexes that are mentioned together": ending(
      "See Annexes 1 to 3.\n* Annex 1\nText.\n* Annex 2\nText.\n* Annex 3\nText.",
    ),
    "annexes of which the paper mentions none": ending("* Annex 1: harbours\nText.\n* Annex 2: ships\nText."),
    "an annex in a table of contents": briefingOf([
      ...partsOf(requiredParts),
      factsOf("Annex 2: ships\t4", { bold: true }),
      ...paragraphs("See Annex 1.\n* Annex 1: harbours\nText.\n* Annex 2: ships\nText."),
    ]),
    "sentences that begin with an annex": ending("Annex 1 gives the harbours.\nAnnex 2 gives the ships."),
  },
  rejects: [
    {
      name: "the one that was forgotten",
      briefing: ending("See Annex 1.\n* Annex 1: harbours\nText.\n* Annex 2: ships\nText."),
      findings: [{ messageId: "unmentioned", words: "Annex 2: ships", data: { quote: "Annex 2: ships" } }],
      fixed: null,
    },
    {
      name: "in French",
      briefing: ending("Voir annexe 2.\n* Annexe 1 : les ports\nTexte.\n* Annexe 2 : les navires\nTexte.", "fr"),
      findings: [{ messageId: "unmentioned", words: "Annexe 1 : les ports" }],
      fixed: null,
    },
    {
      name: "in German",
      briefing: ending("Siehe Anlage A.\n* Anlage A: Häfen\nText.\n* Anlage B: Schiffe\nText.", "de"),
      findings: [{ messageId: "unmentioned", words: "Anlage B: Schiffe" }],
      fixed: null,
    },
  ],
});

import { recognise, type Language, type Profile } from "../../../../src/core";
import { handlingMarking } from "../../../../src/core/rules/structure/handling-marking";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { documentOf, paragraphs } from "../../../support/document";
import { standardProfile } from "../../../support/standard-profile";
import { testRule } from "../../../support/rule-tester";

const under = (line: string, language: Language = "en") =>
  briefingOf([...paragraphs(line), ...partsOf(requiredParts, language)], language);
const withPages = (pageTexts: readonly string[] | null, profile: Profile) => {
  const model = documentOf(partsOf(`${requiredParts} contact`));
  const traces = { ...model.traces, pageTexts };
  const version = `${model.version} ${String(pageTexts)}`;
  return recognise({ ...model, version, traces }, profile);
};
const mark = ["For Nora only"];
const ofTemplate: Profile = {
  ...standardProfile,
  look: { ...standardProfile.look, marking: { marks: { en: mark, fr: mark, de: mark }, place: "header" } },
};
const missing = [{ messageId: "missing" as const, words: null, section: null }];

testRule(handlingMarking, {
  accepts: {
    "a line of its own": under("EU UNCLASSIFIED"),
    "a bracket": under("Cabinet of the Commissioner for Transport (Commission Internal)"),
    "a marking in German": under("VS – Nur für den Dienstgebrauch", "de"),
    "a marking at the head of the pages": withPages(["Page 1", "INTERNAL"], standardProfile),
    "a marking of the template": withPages(["for Nora only"], ofTemplate),
    "a host that does not tell of headers, where the template has it there": withPages(null, ofTemplate),
    "a marking of the house": { briefing: under("For Nora only"), options: { markings: ["for Nora only"] } },
  },
  rejects: [
    {
      name: "another marking than the template has",
      briefing: withPages(["INTERNAL", "Page"], ofTemplate),
      findings: missing,
      fixed: null,
    },
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

import type { Language } from "../../../../src/core";
import { otherCounterpart } from "../../../../src/core/rules/participants/other-counterpart";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const saying = (point: string, language: Language = "en") =>
  briefingOf(
    [
      ...partsOf("title dateLine topics participants lineToTake speakingPoints", language),
      ...paragraphs(`- ${point}`),
      ...partsOf("background", language),
    ],
    language,
  );

testRule(otherCounterpart, {
  accepts: {
    "thanks to whoever is there": briefing`${requiredParts}`,
    "thanks to the counterpart by name": saying("Thank Nordlicht for the figures on noise."),
    "thanks to a person of the list": saying("Remercier Mme Aalto pour les chiffres.", "fr"),
    "a German noun, which has a capital as a name has": saying("Danken Sie den Häfen für die Zahlen.", "de"),
    "a title that names nobody": briefingOf([
      ...paragraphs("# Briefing note"),
      ...partsOf("dateLine topics participants"),
      ...paragraphs("## Speaking points\n- Thank Baltic Lines for the figures."),
    ]),
  },
  rejects: [
    {
      name: "thanks to the company of the last paper",
      briefing: saying("We thank Baltic Lines for the figures on noise."),
      findings: [
        {
          messageId: "otherName",
          data: { quote: "Baltic Lines", other: "Nordlicht Ferries" },
          words: "Baltic Lines",
          section: "speakingPoints",
        },
      ],
      fixed: null,
    },
    {
      name: "in French",
      briefing: saying("Remercier la Compagnie Baltique pour les chiffres.", "fr"),
      findings: [{ messageId: "otherName", words: "Compagnie Baltique" }],
      fixed: null,
    },
    {
      name: "in German",
      briefing: saying("Dank an die Baltische Linie für die Zahlen.", "de"),
      findings: [{ messageId: "otherName", words: "Baltische Linie" }],
      fixed: null,
    },
  ],
});

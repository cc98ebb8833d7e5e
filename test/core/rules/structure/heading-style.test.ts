import type { Language } from "../../../../src/core";
import { headingStyle } from "../../../../src/core/rules/structure/heading-style";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { inControl, paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const before = "title dateLine topics participants";
const after = "speakingPoints background";
const withLine = (notation: string, language: Language = "en") =>
  briefingOf([...partsOf(before, language), ...paragraphs(notation), ...partsOf(after, language)], language);

testRule(headingStyle, {
  accepts: {
    "headings in one style": briefing`${requiredParts}`,
    "a heading below another": withLine("### Line to take\nWe help with the rules."),
    "a paper without heading styles": briefingOf(
      paragraphs(
        "# Briefing for the meeting with Nordlicht Ferries\n14 April 2026, 10.30-11.15\n* Topics\n- Shore power\n* Line to take\nWe help.\nBACKGROUND\nSix harbours.",
      ),
    ),
    "text behind a heading on its line": withLine("Line to take: we help with the rules."),
  },
  rejects: [
    {
      name: "a heading that is only bold",
      briefing: withLine("* Line to take\nWe help with the rules."),
      findings: [{ messageId: "otherStyle", data: { quote: "Line to take", count: 1 }, words: "Line to take" }],
      fixed: withLine("## Line to take\nWe help with the rules."),
    },
    {
      name: "two headings in one finding",
      briefing: withLine("* Ligne à tenir\nNous aidons.\n* Éléments défensifs\n- Pourquoi ? Parce que.", "fr"),
      findings: [
        {
          messageId: "otherStyle",
          data: { quote: "Ligne à tenir, Éléments défensifs", count: 2 },
          section: "lineToTake",
        },
      ],
      fixed: withLine("## Ligne à tenir\nNous aidons.\n## Éléments défensifs\n- Pourquoi ? Parce que.", "fr"),
    },
    {
      name: "a style of the house, which no repair can give",
      briefing: briefingOf(
        [
          ...partsOf("title dateLine", "de"),
          ...["Themen", "Linie", "Sprechpunkte"].flatMap((name) => [
            ...paragraphs(`## ${name}`).map((heading) => ({ ...heading, style: "Hausüberschrift" })),
            ...paragraphs("- Landstrom in den Häfen"),
          ]),
          ...inControl("briefline:background", paragraphs("* Hintergrund\nSechs Häfen.")),
        ],
        "de",
      ),
      findings: [{ messageId: "otherStyle", words: "Hintergrund" }],
      fixed: null,
    },
  ],
});

import type { Language } from "../../../../src/core";
import { unevenTopics } from "../../../../src/core/rules/structure/uneven-topics";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const withTopics = (notation: string, language: Language = "en") =>
  briefingOf(
    [
      ...partsOf("title dateLine topics:empty", language),
      ...paragraphs(notation),
      ...partsOf("speakingPoints background", language),
    ],
    language,
  );

testRule(unevenTopics, {
  accepts: {
    "topics written alike": briefing`${requiredParts}`,
    "two, too few to tell": withTopics("- Shore power.\n- training of crews"),
    "questions among statements": withTopics("- Shore power.\n- Training of crews.\n- Noise: what do they plan?"),
    "a name that is spelt small, and a number": withTopics("- Shore power\n- eu-AREAL\n- 5G in the harbours\n- Noise"),
  },
  rejects: [
    {
      name: "one full stop among ends without",
      briefing: withTopics("- Shore power\n- Training of crews\n- Noise at night. "),
      findings: [{ messageId: "stop", data: { quote: "Noise at night.", count: 1 }, section: "topics" }],
      fixed: withTopics("- Shore power\n- Training of crews\n- Noise at night"),
    },
    {
      name: "one end without among full stops",
      briefing: withTopics("- L'alimentation à quai.\n- La formation\n- Le bruit de nuit.", "fr"),
      findings: [{ messageId: "stop", words: "La formation" }],
      fixed: withTopics("- L'alimentation à quai.\n- La formation.\n- Le bruit de nuit.", "fr"),
    },
    {
      name: "one that begins small",
      briefing: withTopics("- Landstrom\n- neue Ausbildung\n- Lärm bei Nacht", "de"),
      findings: [{ messageId: "capital", data: { quote: "neue Ausbildung", count: 1 }, words: "neue Ausbildung" }],
      fixed: null,
    },
    {
      name: "lines of one paragraph, which a person mends",
      briefing: withTopics("\\- Shore power↵- Training of crews↵- Noise."),
      findings: [{ messageId: "stop" }],
      fixed: null,
    },
  ],
});

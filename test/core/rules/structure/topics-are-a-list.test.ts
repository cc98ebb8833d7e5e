import type { Language } from "../../../../src/core";
import { topicsAreAList } from "../../../../src/core/rules/structure/topics-are-a-list";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const withTopics = (notation: string, language: Language = "en") =>
  briefingOf(
    [
      ...partsOf("title dateLine topics:empty", language),
      ...paragraphs(notation),
      ...partsOf("participants speakingPoints background", language),
    ],
    language,
  );

testRule(topicsAreAList, {
  accepts: {
    bullets: briefing`${requiredParts}`,
    "one topic on its line": withTopics("Shore power in the harbours of the northern coast"),
    "signs that somebody typed": withTopics("a) Shore power\nb) Training of crews"),
    "an introduction above bullets": withTopics("The company wants to speak of:\n- Shore power\n- Training of crews"),
    "lines of one paragraph": withTopics("Shore power↵Training of crews"),
    "prompts, of which another rule speaks": briefing`title dateLine topics:placeholder speakingPoints`,
  },
  rejects: [
    {
      name: "lines without bullets",
      briefing: withTopics("L'alimentation à quai\n¶\nLa formation des équipages", "fr"),
      findings: [{ messageId: "lines", data: { count: 2 }, words: "L'alimentation à quai", section: "topics" }],
      fixed: withTopics("- L'alimentation à quai\n¶\n- La formation des équipages", "fr"),
    },
    {
      name: "running text",
      briefing: withTopics(
        "The company has asked to speak of shore power in the harbours of the northern coast, where it wants to plug in its ships from the coming autumn on, and of the training of its crews, which today takes place in another country and at its own expense.",
      ),
      findings: [{ messageId: "prose", section: "topics" }],
      fixed: null,
    },
    {
      name: "in German",
      briefing: withTopics("Landstrom in den Häfen\nAusbildung der Besatzungen", "de"),
      findings: [{ messageId: "lines", words: "Landstrom in den Häfen" }],
      fixed: withTopics("- Landstrom in den Häfen\n- Ausbildung der Besatzungen", "de"),
    },
  ],
});

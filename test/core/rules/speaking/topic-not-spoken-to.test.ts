import { topicNotSpokenTo } from "../../../../src/core/rules/speaking/topic-not-spoken-to";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";
import type { Language } from "../../../../src/core";

const heading: Readonly<Record<Language, string>> = { en: "Topics", fr: "Sujets", de: "Themen" };
const withTopics = (topics: string, language: Language = "en", added = "") =>
  briefingOf(
    [
      ...partsOf("title dateLine", language),
      ...paragraphs(`## ${heading[language]}\n${topics}`),
      ...partsOf("participants lineToTake speakingPoints", language),
      ...paragraphs(added),
      ...partsOf("background", language),
    ],
    language,
  );
const shore = "- Shore power in the harbours of the northern coast";
const silent = (quote: string) => ({ messageId: "silent" as const, data: { quote }, section: "topics", words: quote });

testRule(topicNotSpokenTo, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "a topic that only the line to take speaks to": withTopics(`${shore}\n- Money and timetable for larger harbours`),
    "a topic in other forms of its words": withTopics(
      `${shore}\n- Certification of harbour crewing and supporting staff`,
    ),
    "a topic of few words, of which other words may speak": withTopics(`${shore}\n- Salmon farms`),
    "the only topic: the paper is about it": withTopics("- Wages and pensions of lighthouse keepers"),
    "words that stand in any topic": withTopics(
      `${shore}\n- Overview of the current situation and outlook on future work`,
    ),
    "words that lead to topics": withTopics(`${shore}\n- Salmon farms, kelp and oyster licences:`),
    "a topic in another language than the paper": withTopics(`${shore}\n- Les équipages et leurs certificats`, "fr"),
    "points that are still to be written": briefingOf([
      ...partsOf("title dateLine"),
      ...paragraphs(`## Topics\n${shore}\n- Wages and pensions of lighthouse keepers`),
      ...partsOf("participants lineToTake speakingPoints:placeholder background"),
    ]),
  },
  rejects: [
    {
      name: "a topic that nothing is said on; the prompt then waits for the words",
      briefing: withTopics(`${shore}\n- Wages and pensions of lighthouse keepers.`),
      findings: [silent("Wages and pensions of lighthouse keepers.")],
      fixed: withTopics(
        `${shore}\n- Wages and pensions of lighthouse keepers.`,
        "en",
        "- Wages and pensions of lighthouse keepers: [First point]",
      ),
    },
    {
      name: "examples do not count: only they are spoken to",
      briefing: withTopics(
        `- Les équipages et leurs certificats\n- Comment payer les gardiens de phare et leurs familles, comme l'équipage d'un navire électrique`,
        "fr",
      ),
      findings: [{ messageId: "silent" }],
      fixed: withTopics(
        `- Les équipages et leurs certificats\n- Comment payer les gardiens de phare et leurs familles, comme l'équipage d'un navire électrique`,
        "fr",
        "- Comment payer les gardiens de phare et leurs familles\u00a0: [Premier point]",
      ),
    },
    {
      name: "a German topic, with numbered points",
      briefing: briefingOf(
        [
          ...partsOf("title dateLine", "de"),
          ...paragraphs(
            "## Themen\n- Landstrom in den Häfen der Nordküste\n- Löhne und Renten der Leuchtturmwärter im Winter",
          ),
          ...partsOf("participants lineToTake", "de"),
          ...paragraphs("## Sprechpunkte\n1. Der Landstrom bewährt sich an der Nordküste."),
          ...partsOf("background", "de"),
        ],
        "de",
      ),
      findings: [{ messageId: "silent" }],
      fixed: briefingOf(
        [
          ...partsOf("title dateLine", "de"),
          ...paragraphs(
            "## Themen\n- Landstrom in den Häfen der Nordküste\n- Löhne und Renten der Leuchtturmwärter im Winter",
          ),
          ...partsOf("participants lineToTake", "de"),
          ...paragraphs(
            "## Sprechpunkte\n1. Der Landstrom bewährt sich an der Nordküste.\n1. Löhne und Renten der Leuchtturmwärter im Winter: [Erster Punkt]",
          ),
          ...partsOf("background", "de"),
        ],
        "de",
      ),
    },
  ],
});

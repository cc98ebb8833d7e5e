import type { Language } from "../../../../src/core";
import { unevenHeadings } from "../../../../src/core/rules/structure/uneven-headings";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const withTopics = (heading: string, language: Language = "en") =>
  briefingOf(
    [
      ...partsOf("title dateLine", language),
      ...paragraphs(`## ${heading}\n- 5G`),
      ...partsOf("lineToTake speakingPoints background", language),
    ],
    language,
  );
const written = (...headings: readonly string[]) =>
  briefingOf([
    ...partsOf("title dateLine"),
    ...headings.flatMap((heading) => paragraphs(`## ${heading}\n- Six harbours can start this autumn.`)),
  ]);

testRule(unevenHeadings, {
  accepts: {
    "headings without colon, number and capitals": briefing`${requiredParts}`,
    "an acronym among small letters": briefing`title dateLine topics speakingPoints background cvs`,
    "two headings, too few to tell": written("Topics:", "BACKGROUND"),
    "capitals throughout": written("TOPICS", "LINE TO TAKE", "BACKGROUND"),
    "an annex under its own number": briefingOf([
      ...partsOf("title dateLine topics speakingPoints background"),
      ...paragraphs("## Annex 1: Survey of harbours\nSix harbours."),
    ]),
  },
  rejects: [
    {
      name: "one colon among headings without",
      briefing: withTopics("Topics:"),
      findings: [{ messageId: "colon", data: { quote: "Topics:", count: 1 }, words: "Topics:", section: "topics" }],
      fixed: withTopics("Topics"),
    },
    {
      name: "a heading without its colon, which French sets apart",
      briefing: briefingOf(
        [
          ...partsOf("title dateLine", "fr"),
          ...paragraphs("## Sujets\n- La 5G\n## Ligne à tenir :\nNous aidons.\n## Contexte :\nSix ports."),
        ],
        "fr",
      ),
      findings: [{ messageId: "colon", words: "Sujets" }],
      fixed: briefingOf(
        [
          ...partsOf("title dateLine", "fr"),
          ...paragraphs("## Sujets\u00a0:\n- La 5G\n## Ligne à tenir :\nNous aidons.\n## Contexte :\nSix ports."),
        ],
        "fr",
      ),
    },
    {
      name: "capitals among small letters, written as the house does",
      briefing: withTopics("THEMEN", "de"),
      findings: [{ messageId: "capitals", data: { quote: "THEMEN", count: 1 }, words: "THEMEN" }],
      fixed: withTopics("Themen", "de"),
    },
    {
      name: "small letters among capitals",
      briefing: written("TOPICS", "Our line to take", "BACKGROUND"),
      findings: [{ messageId: "capitals", words: "Our line to take" }],
      fixed: written("TOPICS", "OUR LINE TO TAKE", "BACKGROUND"),
    },
    {
      name: "capitals by format, which only a person takes away",
      briefing: briefingOf([
        ...partsOf("title dateLine"),
        ...paragraphs("## Topics").map((heading) => ({ ...heading, caps: true })),
        ...paragraphs("- 5G"),
        ...partsOf("lineToTake speakingPoints background"),
      ]),
      findings: [{ messageId: "capitals", words: "Topics" }],
      fixed: null,
    },
    {
      name: "a number among headings without",
      briefing: written("Topics", "2. Line to take", "Background"),
      findings: [{ messageId: "number", words: "2. Line to take", section: "lineToTake" }],
      fixed: null,
    },
  ],
});

import type { Language } from "../../../../src/core";
import { tooManyTopics } from "../../../../src/core/rules/structure/too-many-topics";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const withTopics = (dateLine: string, topics: readonly string[], language: Language = "en") =>
  briefingOf(
    [
      ...partsOf("title", language),
      ...paragraphs(dateLine),
      ...partsOf("topics:empty", language),
      ...paragraphs(topics.map((topic) => `- ${topic}`).join("\n")),
      ...partsOf("speakingPoints background", language),
    ],
    language,
  );
const named = (count: number) =>
  "ABCDEFGH"
    .slice(0, count)
    .split("")
    .map((letter) => `Harbour ${letter}`);

testRule(tooManyTopics, {
  accepts: {
    "two topics": briefing`${requiredParts}`,
    "six, where nobody says how long it takes": withTopics("14 April 2026, 10.30", named(6)),
    "one topic in a word at the door": withTopics("14 April 2026, 10.30-10.32", named(1)),
    "eight in a house of long agendas": {
      briefing: withTopics("14 April 2026, 10.30-12.30", named(8)),
      options: { most: 10 },
    },
  },
  rejects: [
    {
      name: "more than a meeting can hold",
      briefing: withTopics("14. April 2026, 10.30-12.30 Uhr", named(7), "de"),
      findings: [{ messageId: "forAMeeting", data: { count: 7, most: 6 }, words: "Harbour A", section: "topics" }],
      fixed: null,
    },
    {
      name: "more than a quarter of an hour can hold",
      briefing: withTopics("14 avril 2026, 10h30-10h45", named(4), "fr"),
      findings: [{ messageId: "forTheTime", data: { count: 4, slot: 15, minutes: 5 } }],
      fixed: null,
    },
    {
      name: "more than a house wants that takes its time",
      briefing: withTopics("14 April 2026, 10.30-11.30", named(4)),
      options: { minutesEach: 20 },
      findings: [{ messageId: "forTheTime", data: { count: 4, slot: 60, minutes: 20 } }],
      fixed: null,
    },
  ],
});

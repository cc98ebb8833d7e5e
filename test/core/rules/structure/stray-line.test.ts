import type { Language } from "../../../../src/core";
import { strayLine } from "../../../../src/core/rules/structure/stray-line";
import { briefing, briefingOf, partsOf } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const withParticipants = (notation: string, language: Language = "en") =>
  briefingOf(
    [
      ...partsOf("title dateLine topics participants", language),
      ...paragraphs(notation),
      ...partsOf("lineToTake speakingPoints background", language),
    ],
    language,
  );
const withTopics = (notation: string) =>
  briefingOf(
    [
      ...partsOf("title dateLine topics", "de"),
      ...paragraphs(notation),
      ...partsOf("participants lineToTake speakingPoints background", "de"),
    ],
    "de",
  );
const stray = (quote: string, section: string) => ({
  messageId: "stray" as const,
  data: { section, quote },
  words: quote,
  section,
});

testRule(strayLine, {
  accepts: {
    "people and sides only": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "a person without a bullet": withParticipants("Tomas Lind, chief engineer"),
    "a sentence, which was meant": withParticipants("The company will bring two engineers of its own."),
    "a letter, of which another rule speaks": withParticipants("- a"),
    "a prompt": withParticipants("- [Name, function]"),
    "a topic without a bullet": withTopics("Fährlinien im Winter"),
  },
  rejects: [
    {
      name: "a word below the last name",
      briefing: withParticipants("Nordlicht"),
      findings: [stray("Nordlicht", "participants")],
      fixed: withParticipants(""),
    },
    {
      name: "an organisation below the last name",
      briefing: withParticipants("Fédération des ports", "fr"),
      findings: [stray("Fédération des ports", "participants")],
      fixed: withParticipants("", "fr"),
    },
    {
      name: "the name of a side below the topics",
      briefing: withTopics("Nordlicht Ferries"),
      findings: [stray("Nordlicht Ferries", "topics")],
      fixed: withTopics(""),
    },
  ],
});

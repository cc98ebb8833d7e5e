import type { Language, ParagraphFacts } from "../../../../src/core";
import { emptyItem } from "../../../../src/core/rules/structure/empty-item";
import { briefing, briefingOf, partsOf } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

/** A whole paper with these paragraphs below its topics. */
const withItems = (items: readonly ParagraphFacts[], language: Language = "en") =>
  briefingOf(
    [
      ...partsOf("title dateLine topics", language),
      ...items,
      ...partsOf("participants lineToTake speakingPoints background", language),
    ],
    language,
  );
const withTopics = (notation: string, language?: Language) => withItems(paragraphs(notation), language);
const withParticipants = (notation: string) =>
  briefingOf([
    ...partsOf("title dateLine topics participants:empty"),
    ...paragraphs(notation),
    ...partsOf("lineToTake speakingPoints background"),
  ]);

testRule(emptyItem, {
  accepts: {
    "items that say something": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "a section of nothing but bullets, of which another rule speaks": briefingOf([
      ...partsOf("title dateLine topics:empty"),
      ...paragraphs("-\n-"),
      ...partsOf("participants lineToTake speakingPoints background"),
    ]),
    "an empty bullet where a name is to come": withParticipants(
      "From DG MOVE:\n- Ilse Brandt, head of unit\nFrom Nordlicht Ferries:\n-",
    ),
    "short answers, names and signs": withTopics("- OK\n- ok\n- EU\n- 5G\n- …"),
    "a blank line, which is no item": withTopics("¶"),
    "a bullet that holds a picture": withItems(paragraphs("-").map((item) => ({ ...item, holdsObject: true }))),
    "a prompt": withTopics("- [Third topic]"),
  },
  rejects: [
    {
      name: "an empty bullet, which is deleted",
      briefing: withTopics("-"),
      findings: [{ messageId: "empty", data: { section: "topics" }, words: "", section: "topics" }],
      fixed: withTopics(""),
    },
    {
      name: "typed bullets with nothing behind them",
      briefing: withTopics("\\-⇥\n\\•", "fr"),
      findings: [{ messageId: "empty" }, { messageId: "empty", words: "•" }],
      fixed: withTopics("", "fr"),
    },
    {
      name: "a letter that was left over",
      briefing: withTopics("- a\n- Fährlinien im Winter\n- xy", "de"),
      findings: [
        { messageId: "stub", data: { section: "topics", quote: "a" }, words: "a" },
        { messageId: "stub", data: { section: "topics", quote: "xy" } },
      ],
      fixed: withTopics("- Fährlinien im Winter", "de"),
    },
    {
      name: "a letter below a side that names nobody",
      briefing: withParticipants("From DG MOVE:\n-\nFrom Nordlicht Ferries:\n\\-⇥a"),
      findings: [{ messageId: "stub", data: { section: "participants", quote: "a" } }],
      fixed: withParticipants("From DG MOVE:\n-\nFrom Nordlicht Ferries:"),
    },
  ],
});

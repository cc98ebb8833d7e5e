import { unansweredQuestion } from "../../../../src/core/rules/speaking/unanswered-question";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";
import type { Language } from "../../../../src/core";

const names = requiredParts.replace("background", "defensives background");
const withDefensives = (defensives: string, language: Language = "en") => withParts({ defensives }, language, names);

testRule(unansweredQuestion, {
  accepts: {
    "a finished briefing": briefing`${names}`,
    "an answer below the question": withDefensives(
      "- Why so late?\n- Because the cable came late.\nAnd what now?\nNow we build.",
    ),
    "a statement": withDefensives("- On the cable: it is paid for."),
    "questions among the points": withParts({ speakingPoints: "- Which rules stand in your way?" }),
  },
  rejects: [
    {
      name: "a question before the next one, and one at the end",
      briefing: withDefensives("- Why so late?\n- “And who pays?”\n- We do.\n- When?"),
      findings: [
        { messageId: "unanswered", data: { quote: "Why so late?" }, section: "defensives", words: "Why so late?" },
        { messageId: "unanswered", words: "When?" },
      ],
      fixed: null,
    },
    {
      name: "a French question",
      briefing: withDefensives("- Pourquoi si tard ?", "fr"),
      findings: [{ messageId: "unanswered" }],
      fixed: null,
    },
    {
      name: "a German question above a subheading",
      briefing: withDefensives("- Warum so spät?\n### Zum Geld\n- Wer zahlt? Wir zahlen.", "de"),
      findings: [{ messageId: "unanswered", words: "Warum so spät?" }],
      fixed: null,
    },
  ],
});

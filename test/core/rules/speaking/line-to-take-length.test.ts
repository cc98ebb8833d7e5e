import { lineToTakeLength } from "../../../../src/core/rules/speaking/line-to-take-length";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";

const ten = "We help with rules and with part of the money";

testRule(lineToTakeLength, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "sixty words in three sentences": withParts({ lineToTake: `${ten}, ${ten}. ${ten}, ${ten}.\n${ten}, ${ten}.` }),
    "more sentences where a house allows them": {
      briefing: withParts({ lineToTake: "Yes. Soon. Together. With you." }),
      options: { sentences: 4 },
    },
  },
  rejects: [
    {
      name: "more words than the profile allows",
      briefing: withParts({ lineToTake: `${ten}, ${ten}, ${ten}.\n${ten}, ${ten}, ${ten} too.` }),
      findings: [
        {
          messageId: "words",
          data: { words: 61, most: 60 },
          section: "lineToTake",
          words: `${ten}, ${ten}, ${ten}.`,
        },
      ],
      fixed: null,
    },
    {
      name: "four sentences, in French",
      briefing: withParts({ lineToTake: "Oui. Bientôt. Ensemble. Avec vous." }, "fr"),
      findings: [{ messageId: "sentences", data: { count: 4, most: 3 } }],
      fixed: null,
    },
    {
      name: "two where a house wants one, in German; an ordinal ends none",
      briefing: withParts({ lineToTake: "Wir helfen ab dem 3. Mai. Den Zeitplan bestimmen die Häfen." }, "de"),
      options: { sentences: 1 },
      findings: [{ messageId: "sentences", data: { count: 2, most: 1 } }],
      fixed: null,
    },
  ],
});

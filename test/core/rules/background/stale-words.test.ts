import { staleWords } from "../../../../src/core/rules/background/stale-words";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(staleWords, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "what is said, on the day itself": saying(
      "- We met last week, and meet again tomorrow.",
      "Six harbours have applied.",
    ),
    "words that last": saying(
      "- We can begin.",
      "Today each country issues a certificate of its own; now and last of all, ours.",
    ),
    "a word of time in one language that is none in another": saying(
      "- Wir können anfangen.",
      "Das Schiff liegt hier seit dem Mai.",
      "de",
    ),
    "the time of day": saying(
      "- Wir können anfangen.",
      "Am Morgen läuft das Schiff aus, und in diesem Jahr erst im Mai.",
      "de",
    ),
  },
  rejects: [
    {
      name: "all of them, in one finding",
      briefing: saying(
        "- We can begin.",
        "The ministers met last week.\nThe yard was sold recently; Last week its head left.",
      ),
      findings: [
        {
          messageId: "stale",
          data: { quote: "last week, recently, Last week", count: 3 },
          words: "last week",
          section: "background",
        },
      ],
      fixed: null,
    },
    ...[
      ...["yesterday", "tomorrow", "tonight", "recently", "last month", "next week", "this week", "last year"],
      ...["next Monday", "last Friday", "a few days ago", "some weeks ago", "three months ago"],
      ...["in the coming weeks", "in the next days", "in the coming months"],
    ].map((words) => ({
      name: words,
      briefing: saying("- We can begin.", `The yard closed, or opens, ${words}.`),
      findings: [{ messageId: "stale" as const, data: { quote: words, count: 1 } }],
      fixed: null,
    })),
    {
      name: "in French",
      briefing: saying(
        "- Nous pouvons commencer.",
        "Le chantier a fermé l’année dernière et rouvrira la semaine prochaine.",
        "fr",
      ),
      findings: [{ messageId: "stale", data: { quote: "l’année dernière, la semaine prochaine", count: 2 } }],
      fixed: null,
    },
    {
      name: "in German",
      briefing: saying(
        "- Wir können anfangen.",
        "Die Werft wurde vor kurzem verkauft und schließt nächste Woche.",
        "de",
      ),
      findings: [{ messageId: "stale", data: { quote: "vor kurzem, nächste Woche", count: 2 } }],
      fixed: null,
    },
  ],
});

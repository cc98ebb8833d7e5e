import { passedDeadline } from "../../../../src/core/rules/background/passed-deadline";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

/** The meeting of these papers is on 14 April 2026. */
const told = (background: string) => saying("- We can begin.", background);

testRule(passedDeadline, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "what is still to come": told("The yard will open by summer 2026. The ships will sail on 14 April 2026."),
    "what has been": told("The yard opened in 2019, and the ministers agreed in December 2025."),
    "an older thing that will change": told(
      "The ministers will replace the regulation adopted in 2016. The ports will review the survey of March 2025. The fund will build on the 2019 survey.",
    ),
    "another clause": told("The fund, which was set up in 2019, will pay. The fund will pay what it promised in 2019."),
    "a date line without a year": briefingOf([
      ...paragraphs("# Briefing for the meeting with Nordlicht\n~ 14 April, 10.30 (room 7/42)"),
      ...partsOf("topics participants lineToTake speakingPoints"),
      ...paragraphs("## Background\nThe yard will open by 2019."),
    ]),
  },
  rejects: [
    {
      name: "a promise of the last paper",
      briefing: told("The yard will open by summer 2025. The fund will be set up on 3 March 2026."),
      findings: [
        {
          messageId: "passed",
          data: { quote: "will open by summer 2025" },
          words: "summer 2025",
          section: "background",
        },
        { messageId: "passed", data: { quote: "will be set up on 3 March 2026" }, words: "3 March 2026" },
      ],
      fixed: null,
    },
    {
      name: "in what is said, in French",
      briefing: saying("- Le chantier ouvrira en mars 2026.", "La règle sera adoptée avant le 3 avril 2026.", "fr"),
      findings: [
        { messageId: "passed", words: "mars 2026", section: "speakingPoints" },
        { messageId: "passed", words: "3 avril 2026" },
      ],
      fixed: null,
    },
    {
      name: "in German",
      briefing: saying(
        "- Wir können anfangen.",
        "Die Werft wird bis Ende 2025 öffnen. Die bis 2024 geltende Regel wird ersetzt.",
        "de",
      ),
      findings: [{ messageId: "passed", words: "Ende 2025" }],
      fixed: null,
    },
    ...[
      ["by 2025", "2025"],
      ["in May 2025", "May 2025"],
      ["on May 25, 2025", "May 25, 2025"],
      ["on 25/05/2025", "25/05/2025"],
      ["on 2025-05-25", "2025-05-25"],
      ["by the end of 2025", "end of 2025"],
      ["by the end of the year 2025", "end of the year 2025"],
      ["by mid-2025", "mid-2025"],
      ["in Q3 2025", "Q3 2025"],
      ["on May 25th, 2025", "May 25th, 2025"],
      ["on 25 Dec. 2025", "25 Dec. 2025"],
      ["on 3 May 1850", "3 May 1850"],
      ["on 3–5 May 2025", "3–5 May 2025"],
      ["from 30 April to 2 May of 2025", "30 April to 2 May of 2025"],
      ["in 2023-24", "2023-24"],
      ["d’ici l’été 2025", "été 2025"],
      ["im ersten Halbjahr 2025", "ersten Halbjahr 2025"],
      ["d’ici 2025", "2025"],
    ].map(([when = "", words = ""]) => ({
      name: `a date of any form: ${when}`,
      briefing: told(`The yard will open ${when}.`),
      findings: [{ messageId: "passed" as const, words }],
      fixed: null,
    })),
  ],
});

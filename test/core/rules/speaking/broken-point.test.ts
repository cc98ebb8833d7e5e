import { brokenPoint } from "../../../../src/core/rules/speaking/broken-point";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const top = "title dateLine topics participants lineToTake";
const withPoints = (points: string) =>
  briefingOf([...partsOf(top), ...paragraphs(`## Speaking points\n${points}`), ...partsOf("background")]);

testRule(brokenPoint, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "points without a full stop": withPoints("- Shore power\n- Crews and their certificates\n- The timetable"),
    "points that begin small": withPoints("- shore power,\n- crews and\n- the timetable"),
    "deeper bullets below the words that lead to them": withPoints(
      "- Thank you.\n- The quay is full.\n- We offer to\n-- build a quay.\n-- pay for it.",
    ),
    "a sentence that goes on in a list below its colon": withPoints(
      "- Thank you.\n- The quay is full.\n- We ask for two things:\n-- a quay by May;\n-- and a boat.",
    ),
    "a subtitle between points": withPoints("- Thank you.\n- The quay is full\nOn crews\n- They need a certificate."),
    "plain paragraphs": withPoints("Thank you for opening your terminal\nSix harbours have applied for support"),
  },
  rejects: [
    {
      name: "a point whose second half stands alone",
      briefing: withPoints("- Thank you.\n- The quay is full.\n- Congratulate the crews and\nNordlicht on the quay."),
      findings: [
        {
          messageId: "broken",
          data: { end: "Congratulate the crews and", rest: "Nordlicht on the quay." },
          section: "speakingPoints",
          words: "Congratulate the crews and",
        },
      ],
      fixed: withPoints("- Thank you.\n- The quay is full.\n- Congratulate the crews and Nordlicht on the quay."),
    },
    {
      name: "a point in three paragraphs, as a mail broke it, with blanks left over",
      briefing: withPoints(
        "\\- We count on the   \nLeague, and on the\nislands.\n\\- One port is ready.\n\\- Two ports are not.",
      ),
      findings: [
        {
          messageId: "broken",
          data: { end: "- We count on the", rest: "League, and on the islands." },
        },
      ],
      fixed: withPoints(
        "\\- We count on the League, and on the islands.\n\\- One port is ready.\n\\- Two ports are not.",
      ),
    },
    {
      name: "a point broken into two bullets, in French",
      briefing: briefingOf(
        [
          ...partsOf(top, "fr"),
          ...paragraphs(
            "## Éléments d'intervention\n- Merci de votre accueil.\n- Six ports sont prêts.\n- Quatre attendent.\n- Nous comptons sur la\n- compagnie pour la suite.",
          ),
          ...partsOf("background", "fr"),
        ],
        "fr",
      ),
      findings: [{ messageId: "broken", data: { rest: "compagnie pour la suite." } }],
      fixed: briefingOf(
        [
          ...partsOf(top, "fr"),
          ...paragraphs(
            "## Éléments d'intervention\n- Merci de votre accueil.\n- Six ports sont prêts.\n- Quatre attendent.\n- Nous comptons sur la compagnie pour la suite.",
          ),
          ...partsOf("background", "fr"),
        ],
        "fr",
      ),
    },
    {
      name: "a German topic",
      briefing: briefingOf(
        [
          ...partsOf("title dateLine", "de"),
          ...paragraphs(
            "## Themen\n- Landstrom für die Häfen der\nNordküste.\n- Ausbildung der Besatzungen.\n- Der Zeitplan.",
          ),
          ...partsOf("participants lineToTake speakingPoints background", "de"),
        ],
        "de",
      ),
      findings: [{ messageId: "broken", section: "topics" }],
      fixed: briefingOf(
        [
          ...partsOf("title dateLine", "de"),
          ...paragraphs(
            "## Themen\n- Landstrom für die Häfen der Nordküste.\n- Ausbildung der Besatzungen.\n- Der Zeitplan.",
          ),
          ...partsOf("participants lineToTake speakingPoints background", "de"),
        ],
        "de",
      ),
    },
    {
      name: "a divided word and a paragraph that another point begins in are left to the writer",
      briefing: withPoints(
        "- Thank you.\n- The quay is full.\n- We ask for your co-\noperation.\n- It is late and the\n\\League waits.↵- It agrees.",
      ),
      findings: [{ messageId: "broken" }, { messageId: "broken" }],
      fixed: null,
    },
  ],
});

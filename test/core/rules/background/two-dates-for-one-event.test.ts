import { twoDatesForOneEvent } from "../../../../src/core/rules/background/two-dates-for-one-event";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

const told = "The northern ports have promised to open their quays to battery ferries";

testRule(twoDatesForOneEvent, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "one deadline, said twice": saying(`- ${told} by summer 2027.`, `${told} by summer 2027, with money of their own.`),
    "one deadline, with and without its year": saying(`- ${told} by 3 May.`, `${told} by 3 May 2027.`),
    "a year and its end": saying(`- ${told} by 2027.`, `${told} by the end of 2027.`),
    "a month of that summer": saying(`- ${told} by July 2027.`, `${told} by summer 2027.`),
    "two steps, told apart by a number": saying(
      `- ${told} for 3 ships by 2027.`,
      `${told} for 9 ships by 2030, which is late.`,
    ),
    "two things in the same form": saying(
      "- The company has promised to train all its crews by June 2027.",
      "The company has promised to replace every diesel engine, pump and heater by May 2029.",
    ),
    "dates that are no deadlines": saying(`- ${told} in 2026.`, `${told} in 2025, and again in a letter.`),
    "one of two deadlines, said again": saying(`- ${told} by 2027.`, `${told} by 2027, and to ours by 2029.`),
  },
  rejects: [
    {
      name: "a year here and a season of it there",
      briefing: saying(`- ${told} by 2027.`, `${told} by summer 2027, with money of their own.`),
      findings: [
        {
          messageId: "deadline",
          data: { quote: "by 2027", wording: "by summer 2027" },
          words: "by summer 2027",
          section: "background",
        },
      ],
      fixed: null,
    },
    {
      name: "two days, in French",
      briefing: saying(
        "- La compagnie doit remettre son rapport sur le bruit des ports avant le 3 mai 2027.",
        "Comme convenu, la compagnie doit remettre son rapport sur le bruit des ports avant le 13 mai 2027.",
        "fr",
      ),
      findings: [{ messageId: "deadline", data: { quote: "avant le 3 mai 2027", wording: "avant le 13 mai 2027" } }],
      fixed: null,
    },
    {
      name: "two years, in German",
      briefing: saying(
        "- Der Hafen muss die Kabel für den Landstrom bis 2028 verlegen.",
        "Laut Vertrag hat der Hafen die Pflicht, die Kabel für den Landstrom bis Ende 2029 zu verlegen: der Hafen muss die Kabel für den Landstrom bezahlen.",
        "de",
      ),
      findings: [{ messageId: "deadline", data: { quote: "bis 2028", wording: "bis Ende 2029" } }],
      fixed: null,
    },
  ],
});

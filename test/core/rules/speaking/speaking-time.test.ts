import { speakingTime } from "../../../../src/core/rules/speaking/speaking-time";
import { briefing, requiredParts } from "../../../support/briefing";
import type { Language } from "../../../../src/core";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";

const sentences: Readonly<Record<Language, string>> = {
  en: "One port of many has been ready since the middle of last May.",
  fr: "Un port sur neuf est prêt depuis le milieu du mois de mai.",
  de: "Einer von neun Häfen an der Küste ist seit Mitte Mai schon bereit.",
};

/** Points of 13 words, of which ten are said in a minute. */
const points = (count: number, language: Language = "en"): string =>
  Array.from({ length: count }, () => `- ${sentences[language]}`).join("\n");

testRule(speakingTime, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "half of the meeting": withParts({
      dateLine: "~ 14 April 2026, 10.30-10.40 (room 7/42)",
      speakingPoints: points(50),
    }),
    "a meeting without an end": withParts({
      dateLine: "~ 14 April 2026, 10.30 (room 7/42)",
      speakingPoints: points(90),
    }),
    "a meeting over midnight, which may be a slip": withParts({
      dateLine: "~ 14 April 2026, 23.30-0.30 (room 7/42)",
      speakingPoints: points(90),
    }),
    "who speaks faster": {
      briefing: withParts({ dateLine: "~ 14 April 2026, 10.30-10.40 (room 7/42)", speakingPoints: points(60) }),
      options: { rate: 160 },
    },
  },
  rejects: [
    {
      name: "more than half of a short meeting",
      briefing: withParts({ dateLine: "~ 14 April 2026, 10.30-10.40 (room 7/42)", speakingPoints: points(60) }),
      findings: [
        {
          messageId: "long",
          data: { minutes: 6, slot: 10 },
          section: "speakingPoints",
          words: sentences.en,
        },
      ],
      fixed: null,
    },
    {
      name: "a French meeting of a quarter of an hour",
      briefing: withParts(
        { dateLine: "~ 14 avril 2026, 10h30–10h45 (salle 7/42)", speakingPoints: points(80, "fr") },
        "fr",
      ),
      findings: [{ messageId: "long", data: { minutes: 8, slot: 15 } }],
      fixed: null,
    },
    {
      name: "a smaller share, in German",
      briefing: withParts(
        { dateLine: "~ 14. April 2026, 10.30–11.30 Uhr (Raum 7/42)", speakingPoints: points(130, "de") },
        "de",
      ),
      options: { share: 20 },
      findings: [{ messageId: "long", data: { minutes: 13, slot: 60 } }],
      fixed: null,
    },
  ],
});

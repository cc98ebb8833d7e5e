import { thirdPerson } from "../../../../src/core/rules/speaking/third-person";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";

testRule(thirdPerson, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "points that say we": withParts({ speakingPoints: "- We pay for the first cable.\n- Tell DG MOVE what you need." }),
    "the other side": withParts({ speakingPoints: "- Nordlicht Ferries has ordered three ships." }),
    "a name that is not what the sentence is about": withParts({
      speakingPoints: "- DG MOVE and you have met before.",
    }),
    "the third person elsewhere": withParts({ background: "DG MOVE has met the company twice." }),
    "the other side where it stands first": withParts({
      participants: "From Nordlicht Ferries:\n- Signe Aalto\nFrom DG MOVE:\n- Ilse Brandt",
      speakingPoints: "- Nordlicht Ferries has ordered three ships.",
    }),
  },
  rejects: [
    {
      name: "the own house, at the beginning of a point and of a sentence",
      briefing: withParts({
        speakingPoints: "- DG MOVE is looking into it.\n- Thank you.\n- This is new. The DG MOVE has not decided.",
      }),
      findings: [
        {
          messageId: "third",
          data: { count: 2, quote: "DG MOVE" },
          section: "speakingPoints",
          words: "DG MOVE is looking into it.",
        },
      ],
      fixed: null,
    },
    {
      name: "the person who speaks, in French",
      briefing: withParts({ speakingPoints: "- Ilse Brandt remercie la compagnie de son accueil." }, "fr"),
      findings: [{ messageId: "third", data: { count: 1, quote: "Ilse Brandt" } }],
      fixed: null,
    },
    {
      name: "the own house with its article, behind a typed dash, in German",
      briefing: withParts({ speakingPoints: "\\– Die GD MOVE prüft den Antrag.\n\\– Danke." }, "de"),
      findings: [{ messageId: "third", data: { quote: "Die GD MOVE" } }],
      fixed: null,
    },
  ],
});

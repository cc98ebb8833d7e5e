import { personTwice } from "../../../../src/core/rules/participants/person-twice";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParticipants } from "../../../support/with-participants";

testRule(personTwice, {
  accepts: {
    "each person once": briefing`${requiredParts}`,
    "two of one family": withParticipants(
      "From DG MOVE:\n- Ilse Brandt, head of unit\nFrom us:\n- Marc Brandt, director",
    ),
    "a family name alone, which two may share": withParticipants("- Ms Brandt, head of unit\n- Ms Brandt, interpreter"),
  },
  rejects: [
    {
      name: "the same line twice, one of them offered for deletion",
      briefing: withParticipants(
        "From DG MOVE:\n- Ilse Brandt, head of unit\n- Marek Novotny\n- Ilse Brandt, head of unit",
      ),
      findings: [
        {
          messageId: "twice",
          data: { quote: "Ilse Brandt" },
          words: "Ilse Brandt, head of unit",
          section: "participants",
        },
      ],
      fixed: withParticipants("From DG MOVE:\n- Ilse Brandt, head of unit\n- Marek Novotny"),
    },
    {
      name: "a title before one of the two",
      briefing: withParticipants(
        "Pour la DG MOVE :\n- Ilse Brandt, cheffe d'unité\nPour nous :\n- Mme Ilse BRANDT, présidente",
        "fr",
      ),
      findings: [{ messageId: "twice", words: "Mme Ilse BRANDT, présidente" }],
      fixed: null,
    },
    {
      name: "on one line and on the next",
      briefing: withParticipants(
        "Für das Haus:\n- Frau Ilse Brandt, Referatsleiterin\n- Dr. Ilse Brandt, Protokoll",
        "de",
      ),
      findings: [{ messageId: "twice" }],
      fixed: null,
    },
  ],
});

import { personWithoutFunction } from "../../../../src/core/rules/participants/person-without-function";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParticipants } from "../../../support/with-participants";

testRule(personWithoutFunction, {
  accepts: {
    "a function for everybody": briefing`${requiredParts}`,
    "a function before the name": withParticipants("From DG MOVE:\n- Minister Oka\n- Head of Unit Ilse Brandt"),
    "nobody, of which another rule speaks": withParticipants("From DG MOVE:\n-\nFrom Nordlicht Ferries:\n-"),
  },
  rejects: [
    {
      name: "one of three",
      briefing: withParticipants(
        "From DG MOVE:\n- Ilse Brandt, head of unit\n- Marek Novotny\n- Ann Lee, desk officer",
      ),
      findings: [
        {
          messageId: "noFunction",
          data: { quote: "Marek Novotny", count: 1 },
          words: "Marek Novotny",
          section: "participants",
        },
      ],
      fixed: null,
    },
    {
      name: "two in one finding",
      briefing: withParticipants("Pour la DG MOVE :\n- Ilse Brandt\n- Marek Novotny", "fr"),
      findings: [{ messageId: "noFunction", data: { quote: "Ilse Brandt, Marek Novotny", count: 2 } }],
      fixed: null,
    },
    {
      name: "in German",
      briefing: withParticipants("Für die GD MOVE:\n- Frau Ilse Brandt\n- Marek Novotny, Referent", "de"),
      findings: [{ messageId: "noFunction", words: "Frau Ilse Brandt" }],
      fixed: null,
    },
  ],
});

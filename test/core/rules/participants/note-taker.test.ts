import { noteTaker } from "../../../../src/core/rules/participants/note-taker";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParticipants } from "../../../support/with-participants";

const missing = [{ messageId: "missing" as const, section: "participants" }];

testRule(noteTaker, {
  accepts: {
    "a note-taker": withParticipants("From DG MOVE:\n- Ilse Brandt, head of unit\n- Marek Novotny, note-taker"),
    "a line of its own": withParticipants(
      "Für die GD MOVE:\n- Ilse Brandt, Referatsleiterin\nProtokoll: Marek Novotny",
      "de",
    ),
    "no participants, of which another rule speaks": briefing`title dateLine topics speakingPoints background`,
  },
  rejects: [
    {
      name: "nobody who takes notes",
      briefing: briefing`${requiredParts}`,
      findings: [{ messageId: "missing", words: "Participants", section: "participants" }],
      fixed: null,
    },
    {
      name: "in French",
      briefing: withParticipants("Pour la DG MOVE :\n- Ilse Brandt, cheffe d'unité", "fr"),
      findings: missing,
      fixed: null,
    },
    {
      name: "in German",
      briefing: withParticipants("Für die GD MOVE:\n- Ilse Brandt, Referatsleiterin", "de"),
      findings: missing,
      fixed: null,
    },
  ],
});

import { interestRegister } from "../../../../src/core/rules/participants/interest-register";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParticipants } from "../../../support/with-participants";

const sides = "From DG MOVE:\n- Ilse Brandt, head of unit\nFrom Nordlicht Ferries:\n- Signe Aalto, director";
const missing = [{ messageId: "missing" as const, section: "participants" }];

testRule(interestRegister, {
  accepts: {
    "a number of the European register": withParticipants(`${sides} (0801162959-21)`),
    "a number of the German one": withParticipants("Für Nordlicht (R001234):\n- Signe Aalto, Direktorin", "de"),
    "words that none is needed": withParticipants(`${sides}\nExempt from the Transparency Register`),
    "no participants, of which another rule speaks": briefing`title dateLine topics speakingPoints background`,
  },
  rejects: [
    {
      name: "two sides without any",
      briefing: briefing`${requiredParts}`,
      findings: [{ ...missing[0], messageId: "missing", words: "Participants" }],
      fixed: null,
    },
    {
      name: "a telephone number in French",
      briefing: withParticipants("Pour Nordlicht Ferries :\n- Signe Aalto, directrice, poste 51944", "fr"),
      findings: missing,
      fixed: null,
    },
    {
      name: "in German",
      briefing: withParticipants("Für Nordlicht Ferries:\n- Signe Aalto, Direktorin", "de"),
      findings: missing,
      fixed: null,
    },
  ],
});

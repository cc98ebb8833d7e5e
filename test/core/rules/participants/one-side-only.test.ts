import { oneSideOnly } from "../../../../src/core/rules/participants/one-side-only";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParticipants } from "../../../support/with-participants";

const one = (quote: string) => ({ messageId: "oneSide" as const, data: { quote }, section: "participants" });

testRule(oneSideOnly, {
  accepts: {
    "two sides": briefing`${requiredParts}`,
    "a list without sides": withParticipants("- Ilse Brandt, head of unit\n- Signe Aalto, managing director"),
    "a second side without a name, of which another rule speaks": withParticipants(
      "From DG MOVE:\n- Ilse Brandt, head of unit\nFrom Nordlicht Ferries:\n-",
    ),
    "a sentence on the other side": withParticipants(
      "From DG MOVE:\n- Ilse Brandt, head of unit\n¶\nThe company will bring two engineers of its own.",
    ),
  },
  rejects: [
    {
      name: "our side only",
      briefing: withParticipants("From DG MOVE:\n- Ilse Brandt, head of unit\n- Marek Novotny, desk officer"),
      findings: [{ ...one("DG MOVE"), words: "From DG MOVE:" }],
      fixed: null,
    },
    {
      name: "in French",
      briefing: withParticipants("Pour Nordlicht Ferries :\n- Signe Aalto, directrice générale", "fr"),
      findings: [one("Nordlicht Ferries")],
      fixed: null,
    },
    {
      name: "in German",
      briefing: withParticipants("Für die GD MOVE:\n- Ilse Brandt, Referatsleiterin", "de"),
      findings: [one("die GD MOVE")],
      fixed: null,
    },
  ],
});

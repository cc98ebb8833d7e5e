import { unnamedParticipants } from "../../../../src/core/rules/participants/unnamed-participants";
import { briefing, briefingOf, partsOf } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";
import type { Language } from "../../../../src/core";

const withParticipants = (notation: string, language: Language = "en") =>
  briefingOf(
    [
      ...partsOf("title dateLine topics participants:empty", language),
      ...paragraphs(notation),
      ...partsOf("lineToTake speakingPoints background", language),
    ],
    language,
  );
const nobody = (quote: string) => ({
  messageId: "nobody" as const,
  data: { quote },
  section: "participants",
  words: quote,
});

testRule(unnamedParticipants, {
  accepts: {
    "a name on each side": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "names without sides": withParticipants("Ilse Brandt, head of unit\nSigne Aalto, managing director"),
    "the prompts of the skeleton, of which another rule speaks": briefing`title dateLine topics participants:placeholder lineToTake speakingPoints background`,
  },
  rejects: [
    {
      name: "a label with nothing but a bullet under it",
      briefing: withParticipants("From DG MOVE:\n- Ilse Brandt, head of unit\nFrom Nordlicht Ferries:\n-"),
      findings: [nobody("From Nordlicht Ferries:")],
      fixed: null,
    },
    {
      name: "nobody on either side",
      briefing: withParticipants("Pour la DG MOVE :\nPour Nordlicht Ferries :", "fr"),
      findings: [nobody("Pour la DG MOVE :"), nobody("Pour Nordlicht Ferries :")],
      fixed: null,
    },
    {
      name: "a prompt is nobody once the other side is named",
      briefing: withParticipants(
        "Für die GD MOVE:\n- Ilse Brandt, Referatsleiterin\nFür Nordlicht Ferries:\n- [Name, Funktion]",
        "de",
      ),
      findings: [nobody("Für Nordlicht Ferries:")],
      fixed: null,
    },
  ],
});

import { ourSideFirst } from "../../../../src/core/rules/participants/our-side-first";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParticipants } from "../../../support/with-participants";

const later = (quote: string, other: string) => ({
  messageId: "later" as const,
  data: { quote, other },
  section: "participants",
});

testRule(ourSideFirst, {
  accepts: {
    "our side first": briefing`${requiredParts}`,
    "two sides that nobody knows": withParticipants(
      "From Nordlicht Ferries:\n- Signe Aalto, director\nFrom Baltic Lines:\n- Ann Lee, director",
    ),
    "two of our own": withParticipants("From DG MARE:\n- Ann Lee, director\nFrom DG MOVE:\n- Ilse Brandt, director"),
  },
  rejects: [
    {
      name: "our side second, moved with its people",
      briefing: withParticipants(
        "From Nordlicht Ferries:\n- Signe Aalto, director\nFrom DG MOVE:\n- Ilse Brandt, head of unit\n- Marek Novotny, desk officer",
      ),
      findings: [{ ...later("DG MOVE", "Nordlicht Ferries"), words: "From DG MOVE:" }],
      fixed: withParticipants(
        "From DG MOVE:\n- Ilse Brandt, head of unit\n- Marek Novotny, desk officer\nFrom Nordlicht Ferries:\n- Signe Aalto, director",
      ),
    },
    {
      name: "our side in the midst of three",
      briefing: withParticipants(
        "Pour Nordlicht Ferries :\n- Signe Aalto, directrice\nPour nous :\n- Ilse Brandt, cheffe d'unité\nPour la Ligue :\n- Ann Lee, présidente",
        "fr",
      ),
      findings: [later("nous", "Nordlicht Ferries")],
      fixed: withParticipants(
        "Pour nous :\n- Ilse Brandt, cheffe d'unité\nPour Nordlicht Ferries :\n- Signe Aalto, directrice\nPour la Ligue :\n- Ann Lee, présidente",
        "fr",
      ),
    },
    {
      name: "a name of the house",
      briefing: withParticipants(
        "Für Nordlicht Ferries:\n- Signe Aalto, Direktorin\nFür das Verkehrsministerium:\n- Ilse Brandt, Referatsleiterin",
        "de",
      ),
      options: { ours: ["Verkehrsministerium"] },
      findings: [later("das Verkehrsministerium", "Nordlicht Ferries")],
      fixed: withParticipants(
        "Für das Verkehrsministerium:\n- Ilse Brandt, Referatsleiterin\nFür Nordlicht Ferries:\n- Signe Aalto, Direktorin",
        "de",
      ),
    },
    {
      name: "sides that share a line",
      briefing: withParticipants("The League: Ms Signe Aalto, director; our side: Ms Ilse Brandt, head of unit"),
      findings: [later("our side", "The League")],
      fixed: null,
    },
  ],
});

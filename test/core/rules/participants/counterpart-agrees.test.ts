import type { Language } from "../../../../src/core";
import { counterpartAgrees } from "../../../../src/core/rules/participants/counterpart-agrees";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const titled = (title: string, language: Language = "en", below = "participants", background = "") =>
  briefingOf(
    [
      ...paragraphs(`# ${title}`),
      ...partsOf(`dateLine topics ${below} lineToTake speakingPoints background`, language),
      ...paragraphs(background),
    ],
    language,
  );
const long = Array.from({ length: 60 }, () => "Sechs Häfen haben im Januar eine Förderung beantragt.").join("\n");

testRule(counterpartAgrees, {
  accepts: {
    "one counterpart throughout": briefing`${requiredParts}`,
    "a word of the name": titled("Meeting with the owners of Nordlicht"),
    "a person of the other side": titled("Call with Ms Aalto on 14 April"),
    "initials among the participants": briefingOf([
      ...paragraphs("# Briefing for the meeting with the League of Coastal Operators"),
      ...partsOf("dateLine topics"),
      ...paragraphs("## Participants\nFrom DG MOVE:\n- Ilse Brandt, head of unit\nFrom LCO:\n- Signe Aalto, director"),
      ...partsOf("speakingPoints background"),
    ]),
    "a compound with the name": briefingOf(
      [
        ...paragraphs("# Gesprächsvorbereitung für das Treffen mit dem Jagdrat"),
        ...partsOf("dateLine topics", "de"),
        ...paragraphs(
          "## Teilnehmende\nFür das Haus:\n- Ilse Brandt, Referentin\nFür den Landesjagdrat:\n- Konrad Wolff, Vorsitz",
        ),
        ...partsOf("speakingPoints background", "de"),
      ],
      "de",
    ),
    "a title that names nobody, of which another rule speaks": titled("Briefing for the meeting with"),
    "a short paper that speaks of “the company”": titled("Meeting with Baltic Lines", "en", ""),
  },
  rejects: [
    {
      name: "a title left from another paper",
      briefing: titled("Briefing for the meeting with Baltic Lines"),
      findings: [
        {
          messageId: "notAmongSides",
          data: { quote: "Baltic Lines", other: "DG MOVE, Nordlicht Ferries" },
          words: "Briefing for the meeting with Baltic Lines",
          section: "title",
        },
      ],
      fixed: null,
    },
    {
      name: "a visit by somebody else",
      briefing: titled("Visite de la Compagnie baltique", "fr"),
      findings: [{ messageId: "notAmongSides", data: { quote: "la Compagnie baltique" } }],
      fixed: null,
    },
    {
      name: "a long paper that never speaks of whom the title names",
      briefing: titled("Treffen mit der Gilde der Lotsen", "de", "", long),
      findings: [{ messageId: "notInText", data: { quote: "der Gilde der Lotsen" } }],
      fixed: null,
    },
  ],
});

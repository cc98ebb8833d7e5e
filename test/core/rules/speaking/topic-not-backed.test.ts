import { topicNotBacked } from "../../../../src/core/rules/speaking/topic-not-backed";
import { briefing, briefingOf, partsOf } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";
import type { Language } from "../../../../src/core";

const headings: Readonly<Record<Language, readonly [topics: string, background: string]>> = {
  en: ["Topics", "Background"],
  fr: ["Sujets", "Contexte"],
  de: ["Themen", "Hintergrund"],
};
const paper = (topics: string, background: string, language: Language = "en", added = "") =>
  briefingOf(
    [
      ...partsOf("title dateLine", language),
      ...paragraphs(`## ${headings[language][0]}\n${topics}`),
      ...partsOf("participants lineToTake speakingPoints", language),
      ...paragraphs(`## ${headings[language][1]}\n${background}\n${added}`),
    ],
    language,
  );
const quay = "- Shore power on the northern quay";
const wages = "- Wages and pensions of lighthouse keepers";

testRule(topicNotBacked, {
  accepts: {
    "topics that the background tells of": paper(
      `${quay}\n${wages}`,
      "The northern quay has shore power.\nA keeper's wage is low.",
    ),
    "a topic that an annex tells of": paper(
      `${quay}\n${wages}`,
      "The northern quay.",
      "en",
      "## Annex\nPensions of keepers",
    ),
    "a topic of few words": paper(`${quay}\n- Salmon farms`, "The northern quay has shore power."),
    "a background that is still to be written": briefing`title dateLine topics participants lineToTake speakingPoints background:placeholder`,
  },
  rejects: [
    {
      name: "a topic that only the topics name",
      briefing: paper(`${quay}\n${wages}`, "The northern quay has shore power."),
      findings: [{ messageId: "unbacked", section: "topics", words: "Wages and pensions of lighthouse keepers" }],
      fixed: null,
    },
    {
      name: "a French topic",
      briefing: paper("- Salaires et retraites des gardiens de phare\n- Le quai", "Le quai est neuf.", "fr"),
      findings: [{ messageId: "unbacked", data: { quote: "Salaires et retraites des gardiens de phare" } }],
      fixed: null,
    },
    {
      name: "two German topics",
      briefing: paper(
        "- Löhne und Renten der Leuchtturmwärter im Winter\n- Zulassung neuer Muschelfarmen vor Kalvik",
        "Der Kai ist neu.",
        "de",
      ),
      findings: [{ messageId: "unbacked" }, { messageId: "unbacked" }],
      fixed: null,
    },
  ],
});

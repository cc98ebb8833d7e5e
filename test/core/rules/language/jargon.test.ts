import { jargon } from "../../../../src/core/rules/language/jargon";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(jargon, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,

    "a part of a word, and a part of the paper that is in another language": saying(
      "- The ramp-up can begin; the leverage ratio is known.",
      "Les ports de la côte nord ont une deadline, et la ministre a dit que les travaux sont dans le plan.",
    ),
    "words that the house allows": {
      briefing: saying("- We ramp up the work.", "They wait."),
      options: { english: [] },
    },
  },
  rejects: [
    {
      name: "each word once, all places of it together, as it is written there",
      briefing: saying("- Ramp up the work. We can ramp up more.", "It is a game of whack-a-mole-effects.\nRamp up!"),
      findings: [
        { messageId: "plain", data: { quote: "Ramp up", wording: "Increase", count: 3 }, words: "Ramp up" },
        { messageId: "stumble", data: { quote: "whack-a-mole" }, section: "background" },
      ],
      fixed: saying("- Increase the work. We can increase more.", "It is a game of whack-a-mole-effects.\nIncrease!"),
    },
    {
      name: "a word of the house's own, in French, with any apostrophe",
      briefing: saying("- Nous commençons au jour d’aujourd’hui.", "Le projet est en stand-by.", "fr"),
      options: { french: ["au jour d'aujourd'hui = aujourd’hui", "stand-by"] },
      findings: [
        { messageId: "plain", words: "au jour d’aujourd’hui" },
        { messageId: "stumble", words: "stand-by" },
      ],
      fixed: saying("- Nous commençons aujourd’hui.", "Le projet est en stand-by.", "fr"),
    },
    {
      name: "German",
      briefing: saying("- Die Deadline ist im Juni.", "Sechs Häfen warten.", "de"),
      findings: [{ messageId: "plain", data: { wording: "Frist" } }],
      fixed: saying("- Die Frist ist im Juni.", "Sechs Häfen warten.", "de"),
    },
  ],
});

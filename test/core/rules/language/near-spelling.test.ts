import { nearSpelling } from "../../../../src/core/rules/language/near-spelling";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(nearSpelling, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,

    "forms of one name": saying(
      "- The Nordlichts can begin.",
      "Ask Nordlicht, or Nordlicht’s board; not the Nördlicht.",
    ),
    "names that everybody knows to be two": saying(
      "- We met Ireland, then Ireland.",
      "It was Ireland that asked Iceland.",
    ),
    "a word at the beginning of a sentence": saying("- Nortlicht is a word.", "Ask Nordlicht."),
    "nouns that are one letter apart": saying(
      "- Die Leistung, die Leistung und die Leistung.",
      "Es ist eine Leitung aus Stahl für die Häfen.",
      "de",
    ),
  },
  rejects: [
    {
      name: "the name of who meets",
      briefing: saying("- Thank Ms Brandt and Mr Novitny.", "We met Norlicht in the autumn."),
      findings: [
        {
          messageId: "near",
          data: { quote: "Novitny", wording: "Novotny" },
          words: "Novitny",
          section: "speakingPoints",
        },
        { messageId: "near", data: { quote: "Norlicht", wording: "Nordlicht" } },
      ],
      fixed: saying("- Thank Ms Brandt and Mr Novotny.", "We met Nordlicht in the autumn."),
    },
    {
      name: "a name that the paper has often, in French",
      briefing: saying(
        "- Merci au port de Kalviken.",
        "Le port de Kalviken a six quais, et Kalviken attend.\nOn dit que Kalvoken est prêt.",
        "fr",
      ),
      findings: [{ messageId: "near", words: "Kalvoken" }],
      fixed: saying(
        "- Merci au port de Kalviken.",
        "Le port de Kalviken a six quais, et Kalviken attend.\nOn dit que Kalviken est prêt.",
        "fr",
      ),
    },
    {
      name: "two letters that have changed places, in German",
      briefing: saying("- Danken Sie Herrn Nootvny und Herrn Novonty.", "Wir warten.", "de"),
      findings: [{ messageId: "near", words: "Novonty" }],
      fixed: saying("- Danken Sie Herrn Nootvny und Herrn Novotny.", "Wir warten.", "de"),
    },
  ],
});

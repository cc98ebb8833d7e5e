import { noFinalPunctuation } from "../../../../src/core/rules/language/no-final-punctuation";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

const open =
  "Six harbours have applied for support. Four of them can start in the autumn, when the cables of the first one are in place";

testRule(noFinalPunctuation, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,

    "full stops, colons and brackets that close after one": saying(
      "- We can begin",
      `${open}.\n${open} (they say.)\n${open}:`,
    ),
    "a remark behind a quotation": saying("- We can begin.", `It says “${open}.” (emphasis added)`),
    "an address at the end": saying("- We can begin.", `${open}: https://example.org/a`),
    "a heading, an item and a short line": saying("- We can begin.", `### ${open}\n- ${open}\nSix harbours`),
    "a sentence that goes on below": saying(
      "- We can begin.",
      `${open}\nand the second one waits until the next spring has come.`,
    ),
    "a writer who never sets one": saying("- We can begin.", `${open}\n${open} too\n${open}.`),
  },
  rejects: [
    {
      name: "two of five, at their last words",
      briefing: saying("- We can begin.", `${open}.\n${open}\n${open}.\n${open} (they say)\n${open}.`),
      findings: [{ messageId: "open", data: { count: 2 }, words: "place", section: "background" }],
      fixed: saying("- We can begin.", `${open}.\n${open}.\n${open}.\n${open} (they say).\n${open}.`),
    },
    {
      name: "French",
      briefing: saying(
        "- Nous commençons.",
        "Six ports ont demandé une aide. Quatre d'entre eux peuvent commencer à l'automne, quand les câbles du premier seront posés",
        "fr",
      ),
      findings: [{ messageId: "open", words: "posés" }],
      fixed: saying(
        "- Nous commençons.",
        "Six ports ont demandé une aide. Quatre d'entre eux peuvent commencer à l'automne, quand les câbles du premier seront posés.",
        "fr",
      ),
    },
    {
      name: "German",
      briefing: saying(
        "- Wir fangen an.",
        "Sechs Häfen haben Hilfe beantragt. Vier davon können im Herbst beginnen, wenn die Kabel des ersten verlegt worden sind",
        "de",
      ),
      findings: [{ messageId: "open", data: { count: 1 } }],
      fixed: saying(
        "- Wir fangen an.",
        "Sechs Häfen haben Hilfe beantragt. Vier davon können im Herbst beginnen, wenn die Kabel des ersten verlegt worden sind.",
        "de",
      ),
    },
  ],
});

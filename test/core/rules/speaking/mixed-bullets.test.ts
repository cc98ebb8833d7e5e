import { mixedBullets } from "../../../../src/core/rules/speaking/mixed-bullets";
import type { ParagraphFacts } from "../../../../src/core";
import { briefing, requiredParts } from "../../../support/briefing";
import { factsOf } from "../../../support/paragraph-facts";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";

/** Real items, each with the sign that it begins with. */
const items = (...lines: readonly string[]): readonly ParagraphFacts[] =>
  lines.map((line) => {
    const [label = "", ...words] = line.split(" ");
    return factsOf(words.join(" "), { style: "ListParagraph", list: { level: 0, label } });
  });

testRule(mixedBullets, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "one sign, whichever": withParts({ speakingPoints: items("– Thank you.", "– Six ports are ready.") }),
    "another sign for a deeper level": withParts({ speakingPoints: "- Thank you.\n-- Six ports.\n-- Four." }),
    "another sign behind a colon": withParts({
      speakingPoints: items("• Thank you.", "• Ready are:", "– six ports,", "– four piers.", "• Tell us more."),
    }),
    numbers: withParts({ speakingPoints: items("1. Thank you.", "2. Six ports.") }),
    "what is typed throughout": withParts({ speakingPoints: "\\- Thank you.\n\\• Six ports." }),
    "prose with lists of several kinds": withParts({ background: items("• Six ports.", "– Four piers.") }),
  },
  rejects: [
    {
      name: "one item with another sign",
      briefing: withParts({ speakingPoints: items("• Thank you.", "– Six ports are ready.", "• Tell us more.") }),
      findings: [
        {
          messageId: "mixed",
          data: { section: "speakingPoints", sign: "•", other: "–", count: 1 },
          section: "speakingPoints",
          words: "Six ports are ready.",
        },
      ],
      fixed: withParts({ speakingPoints: "- Thank you.\n- Six ports are ready.\n- Tell us more." }),
    },
    {
      name: "a typed one among real ones, in French",
      briefing: withParts(
        { speakingPoints: [...items("• Merci.", "• Six ports."), factsOf("- Dites-nous tout.")] },
        "fr",
      ),
      findings: [{ messageId: "mixed", data: { other: "-" }, words: "- Dites-nous tout." }],
      fixed: withParts({ speakingPoints: "- Merci.\n- Six ports.\n- Dites-nous tout." }, "fr"),
    },
    {
      name: "squares and dashes, in German: all become the sign of Word's own list",
      briefing: withParts({ topics: items("▪ Landstrom", "▪ Besatzungen", "– Fristen") }, "de"),
      findings: [{ messageId: "mixed", data: { sign: "▪", other: "–", count: 1 }, words: "Fristen" }],
      fixed: withParts({ topics: "- Landstrom\n- Besatzungen\n- Fristen" }, "de"),
    },
  ],
});

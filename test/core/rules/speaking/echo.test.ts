import { echo } from "../../../../src/core/rules/speaking/echo";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";
import type { Language } from "../../../../src/core";

const top = "title dateLine topics participants lineToTake";
const headings: Readonly<Record<Language, readonly [points: string, background: string]>> = {
  en: ["Speaking points", "Background"],
  fr: ["Éléments d'intervention", "Contexte"],
  de: ["Sprechpunkte", "Hintergrund"],
};
const paper = (points: string, background: string, language: Language = "en") => {
  const [pointsHeading, backgroundHeading] = headings[language];
  const body = `## ${pointsHeading}\n${points}\n## ${backgroundHeading}\n${background}`;
  return briefingOf([...partsOf(top, language), ...paragraphs(body)], language);
};

const quay = "The new quay will serve one large ship at night from 2028.";
const call = "A call for projects closed in January with twice the requests.";

testRule(echo, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "the same matter in other words": paper("- One large ship a night, from 2028: that is the new quay.", quay),
    "less than half of a point in the background's words": paper(
      "- You told us in May that the new quay will serve one ship only, and you were right to be angry about that.",
      quay,
    ),
    "what a house allows": {
      briefing: paper(`- ${quay} This is what we said and this is what we still say.`, quay),
      options: { share: 90 },
    },
    "a part that is both at once": briefingOf([
      ...partsOf(top),
      ...paragraphs(`## Background and speaking points\n- ${quay}\n- ${call}`),
    ]),
  },
  rejects: [
    {
      name: "one point, word for word, whatever the bullet and the case",
      briefing: paper(`\\- Thank you.\n\\- ${quay.toUpperCase()}`, `${call} ${quay}`),
      findings: [
        {
          messageId: "copied",
          data: { count: 1, all: 2, other: "2", quote: `- ${quay.toUpperCase()}` },
          section: "speakingPoints",
          words: `- ${quay.toUpperCase()}`,
          related: [],
        },
      ],
      fixed: null,
    },
    {
      name: "several in one finding that points to each, in French",
      briefing: paper(
        "- Le nouveau quai accueillera un grand navire la nuit.\n- Merci de votre accueil.\n- Six ports sur neuf ont demandé une aide.",
        "Six ports sur neuf ont demandé une aide. Selon l'étude, le nouveau quai accueillera un grand navire la nuit.",
        "fr",
      ),
      findings: [{ messageId: "copied", data: { count: 2, all: 3, other: "1, 3" }, section: "speakingPoints" }],
      fixed: null,
    },
    {
      name: "a long copy with words of one's own, in German",
      briefing: paper(
        "- Sechs Häfen haben um Hilfe gebeten, und das ist gut.\n- Danke.",
        "Sechs Häfen haben um Hilfe gebeten.",
        "de",
      ),
      findings: [{ messageId: "copied", data: { count: 1, all: 2, other: "1" } }],
      fixed: null,
    },
    {
      name: "shorter runs where a house asks for it",
      briefing: paper("- The new quay will be late.", quay),
      options: { run: 4 },
      findings: [{ messageId: "copied" }],
      fixed: null,
    },
  ],
});

import { longPoint } from "../../../../src/core/rules/speaking/long-point";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";

const twelve = "Six of nine harbours can serve one large ship in the night.";
const other = "The other three wait for a cable that nobody has paid for.";
const long = `${twelve} ${other} ${twelve}`;

testRule(longPoint, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "as many words as there may be": withParts({ speakingPoints: `- ${twelve} ${other} Six of nine are ready now.` }),
    "long text elsewhere": withParts({ background: long }),
    "what a house allows": { briefing: withParts({ speakingPoints: `- ${long}` }), options: { words: 40 } },
  },
  rejects: [
    {
      name: "a point of three sentences becomes two",
      briefing: withParts({ speakingPoints: `- Thank you.\n- ${long}\n- Tell us more.` }),
      findings: [
        { messageId: "long", data: { words: 36, most: 30, quote: long }, section: "speakingPoints", words: long },
      ],
      fixed: withParts({ speakingPoints: `- Thank you.\n- ${twelve} ${other}\n- ${twelve}\n- Tell us more.` }),
    },
    {
      name: "a typed one keeps its sign",
      briefing: withParts({ speakingPoints: `\\– ${long}\n\\– Tell us more.` }),
      findings: [{ messageId: "long", words: `– ${long}` }],
      fixed: withParts({ speakingPoints: `\\– ${twelve} ${other}\n\\– ${twelve}\n\\– Tell us more.` }),
    },
    {
      name: "a French sentence without an end is left to the writer",
      briefing: withParts(
        {
          speakingPoints:
            "- Merci.\n- Six ports sur neuf peuvent accueillir un grand navire la nuit, les trois autres attendent un câble que personne n'a payé, et nous ne savons pas encore quand il viendra ni qui le posera.",
        },
        "fr",
      ),
      findings: [{ messageId: "long", data: { most: 30 } }],
      fixed: null,
    },
    {
      name: "a shorter measure of the house, with German numbered points",
      briefing: withParts(
        { speakingPoints: "1. Danke für Nr. 3 der Liste. Vier Häfen warten heute noch immer." },
        "de",
      ),
      options: { words: 10 },
      findings: [{ messageId: "long", data: { words: 12, most: 10 } }],
      fixed: withParts(
        { speakingPoints: "1. Danke für Nr. 3 der Liste.\n1. Vier Häfen warten heute noch immer." },
        "de",
      ),
    },
  ],
});

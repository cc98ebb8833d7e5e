import { mixedLanguage } from "../../../../src/core/rules/language/mixed-language";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(mixedLanguage, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,

    "a short name, and a quotation": saying(
      "- The ports of the northern coast have asked for help, and four of them can begin in the autumn with the works.",
      "Société de la côte nord et de la mer\n“Les ports de la côte nord ont demandé une aide, et quatre d'entre eux peuvent commencer les travaux en automne.”\nThe ports of the northern coast have asked for help, and four of them can begin in the autumn with the works.\nThe ports of the northern coast have asked for help, and four of them can begin in the autumn with the works.",
    ),
    "a paper in two languages": saying(
      "- The ports of the northern coast have asked for help, and four of them can begin in the autumn with the works.",
      "Les ports de la côte nord ont demandé une aide, et quatre d'entre eux peuvent commencer les travaux en automne.\nThe ports of the northern coast have asked for help, and four of them can begin in the autumn with the works.\nLes ports de la côte nord ont demandé une aide, et quatre d'entre eux peuvent commencer les travaux en automne.",
    ),
    "names of another language": saying(
      "- The ports of the northern coast have asked for help, and four of them can begin in the autumn with the works.",
      "The Société de la côte nord et de la mer du Nord is of the opinion that the works can begin.",
    ),
  },
  rejects: [
    {
      name: "French in an English paper",
      briefing: saying(
        "- The ports of the northern coast have asked for help, and four of them can begin in the autumn with the works.\n- The ports of the northern coast have asked for help, and four of them can begin in the autumn with the works.",
        "Les ports de la côte nord ont demandé une aide, et quatre d'entre eux peuvent commencer les travaux en automne.\nThe ports of the northern coast have asked for help, and four of them can begin in the autumn with the works.\nThe ports of the northern coast have asked for help, and four of them can begin in the autumn with the works.",
      ),
      findings: [
        {
          messageId: "foreign",
          data: { count: 1 },
          words:
            "Les ports de la côte nord ont demandé une aide, et quatre d'entre eux peuvent commencer les travaux en automne.",
          section: "background",
        },
      ],
      fixed: null,
    },
    {
      name: "German in a French paper",
      briefing: saying(
        "- Les ports de la côte nord ont demandé une aide, et quatre d'entre eux peuvent commencer les travaux en automne.\n- Les ports de la côte nord ont demandé une aide, et quatre d'entre eux peuvent commencer les travaux en automne.",
        "Les ports de la côte nord ont demandé une aide, et quatre d'entre eux peuvent commencer les travaux en automne.\nLes ports de la côte nord ont demandé une aide, et quatre d'entre eux peuvent commencer les travaux en automne.\nDie Häfen der Nordküste haben um Hilfe gebeten, und vier von ihnen können mit den Arbeiten im Herbst beginnen.",
        "fr",
      ),
      findings: [
        {
          messageId: "foreign",
          words:
            "Die Häfen der Nordküste haben um Hilfe gebeten, und vier von ihnen können mit den Arbeiten im Herbst beginnen.",
        },
      ],
      fixed: null,
    },
    {
      name: "English in a German paper",
      briefing: saying(
        "- Die Häfen der Nordküste haben um Hilfe gebeten, und vier von ihnen können mit den Arbeiten im Herbst beginnen.\n- The ports of the northern coast have asked for help, and four of them can begin in the autumn with the works.",
        "Die Häfen der Nordküste haben um Hilfe gebeten, und vier von ihnen können mit den Arbeiten im Herbst beginnen.\nDie Häfen der Nordküste haben um Hilfe gebeten, und vier von ihnen können mit den Arbeiten im Herbst beginnen.\nDie Häfen der Nordküste haben um Hilfe gebeten, und vier von ihnen können mit den Arbeiten im Herbst beginnen.",
        "de",
      ),
      findings: [{ messageId: "foreign", section: "speakingPoints" }],
      fixed: null,
    },
  ],
});

import { highlightedTextLeft } from "../../../../src/core/rules/sending/highlighted-text-left";
import type { Briefing, Language } from "../../../../src/core";
import { spanOf } from "../../../../src/core/rules/span-of";
import { briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";

const marked = (language: Language, ...places: readonly number[]): Briefing =>
  briefingOf(
    partsOf(requiredParts, language).map((facts, at) => ({ ...facts, highlighted: places.includes(at) })),
    language,
  );

const several = marked("fr", 3, 4, 7);
const markedIn = ({ model }: Briefing) => model.paragraphs.filter(({ highlighted }) => highlighted).map(spanOf);

testRule(highlightedTextLeft, {
  accepts: { "a paper without any": marked("en") },
  rejects: [
    {
      name: "one paragraph",
      briefing: marked("en", 3),
      findings: [
        {
          messageId: "left",
          data: { count: 1 },
          words: "Shore power in the harbours of the northern coast",
          related: [],
        },
      ],
      fixed: null,
    },
    {
      name: "several are one finding",
      briefing: several,
      findings: [{ messageId: "left", data: { count: 3 }, related: markedIn(several).slice(1) }],
      fixed: null,
    },
    {
      name: "in German",
      briefing: marked("de", 0),
      findings: [{ messageId: "left", data: { count: 1 } }],
      fixed: null,
    },
  ],
});

import { unspeakable } from "../../../../src/core/rules/speaking/unspeakable";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";

testRule(unspeakable, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "an acronym that is explained": withParts({
      speakingPoints: "- The NHF (Northern Harbour Fund for cables and quays) pays.",
    }),
    "a short remark in brackets": withParts({ speakingPoints: "- Six harbours (all small) are ready." }),
    "measures and fractions": withParts({ speakingPoints: "- At 40 km/h, 24/7, on 9/10 of all days in 2025/26." }),
    "an address in the background": withParts({ background: "See https://example.org/noise for the figures." }),
    "what a house allows": {
      briefing: withParts({ speakingPoints: "- Six harbours (those on the northern coast, all small) are ready." }),
      options: { bracket: 9 },
    },
  },
  rejects: [
    {
      name: "everything at once, in one finding that points to each place",
      briefing: withParts({
        speakingPoints:
          "- See COM(2025) 205 final and www.example.org/noise.\n- Ports/harbours are ready (those of the northern coast, that is).",
      }),
      findings: [
        {
          messageId: "unsayable",
          data: { count: 4, quote: "COM(2025) 205 final" },
          section: "speakingPoints",
          words: "COM(2025) 205 final",
        },
      ],
      fixed: null,
    },
    {
      name: "an address inside a long bracket is one place, in French",
      briefing: withParts(
        { speakingPoints: "- Six ports sont prêts (voir la liste sur https://example.org/ports pour les détails)." },
        "fr",
      ),
      findings: [{ messageId: "unsayable", data: { count: 1 } }],
      fixed: null,
    },
    {
      name: "the mark of a note, in German",
      briefing: withParts({ speakingPoints: "- Sechs Häfen sind bereit.[3]" }, "de"),
      findings: [{ messageId: "unsayable", words: "[3]" }],
      fixed: null,
    },
  ],
});

import { typedBullets } from "../../../../src/core/rules/speaking/typed-bullets";
import { briefing, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";

testRule(typedBullets, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "a single line behind a dash": withParts({ background: "Six ports have applied.\n\\- Nobody was refused." }),
    "words that merely hold a dash": withParts({ background: "Six ports – all small.\nA call - the first - is open." }),
    "numbers, which are not ours to count": withParts({ speakingPoints: "\\1. Thank you.\n\\2. Six ports are ready." }),
    "typed ones among real ones, of which another rule speaks": withParts({
      speakingPoints: "- Thank you.\n\\- Six ports are ready.\n\\- Four are not.",
    }),
    "several items on the lines of one paragraph": withParts({ speakingPoints: "\\- Thank you.↵- Six ports.↵- Four." }),
  },
  rejects: [
    {
      name: "dashes before the points",
      briefing: withParts({ speakingPoints: "\\- Thank you.\n\\-⇥Six ports are ready." }),
      findings: [
        {
          messageId: "typed",
          data: { section: "speakingPoints", count: 2, sign: "-" },
          section: "speakingPoints",
          words: "- Thank you.",
        },
      ],
      fixed: withParts({ speakingPoints: "- Thank you.\n- Six ports are ready." }),
    },
    {
      name: "bullets in two sections, in French",
      briefing: withParts(
        {
          topics: "\\• Le courant de quai\n\\• Les équipages",
          background: "Six ports sont prêts :\n\\– Kalvik,\n\\– Aalnes.",
        },
        "fr",
      ),
      findings: [
        { messageId: "typed", data: { section: "topics", sign: "•" } },
        { messageId: "typed", data: { section: "background", sign: "–", count: 2 } },
      ],
      fixed: withParts(
        { topics: "- Le courant de quai\n- Les équipages", background: "Six ports sont prêts :\n- Kalvik,\n- Aalnes." },
        "fr",
      ),
    },
    {
      name: "two signs among the German participants",
      briefing: withParts(
        {
          participants:
            "\\• Für die GD MOVE:\n\\- Ilse Brandt, Referatsleiterin\n\\• Für Nordlicht Ferries:\n\\- Signe Aalto",
        },
        "de",
      ),
      findings: [{ messageId: "typed", data: { count: 4, sign: "• -" } }],
      fixed: withParts(
        {
          participants: "- Für die GD MOVE:\n- Ilse Brandt, Referatsleiterin\n- Für Nordlicht Ferries:\n- Signe Aalto",
        },
        "de",
      ),
    },
  ],
});

test.each<[string, string, "safe" | "suggestion"]>([
  ["plain lines of one depth", "\\- One.\n\\- Two.", "safe"],
  ["signs that may mean depths", "\\• One:\n\\- Two.\n\\- Three.", "suggestion"],
])("the repair of %s is %s", (_, points, safety) => {
  const reports = typedBullets.check(withParts({ speakingPoints: points }), {}, { today: null, fileName: null });
  expect(reports.flatMap(({ fixes }) => fixes).map((fix) => fix.safety)).toEqual([safety]);
});

test("a style of the house is not taken away unasked", () => {
  const facts = paragraphs("\\- One.\n\\- Two.").map((paragraph) => ({ ...paragraph, style: "Ministry text" }));
  const reports = typedBullets.check(withParts({ speakingPoints: facts }), {}, { today: null, fileName: null });
  expect(reports.flatMap(({ fixes }) => fixes).map((fix) => fix.safety)).toEqual(["suggestion"]);
});

import type { Edit } from "../../document/edit";
import type { NonEmpty } from "../../document/result";
import { refTo } from "../../skeleton/insert-section";
import { defineRule, type Fix, type Report } from "../rule";
import { glossaryOf, wordsOf, type Told, type Use } from "./glossary";
import { knownAcronyms } from "./known-acronyms";
import { isSpoken, spanIn } from "./written";

type Late = Report<"later" | "elsewhere">;

const isBefore = (use: Use, { written, explanation }: Told): boolean =>
  use.written.paragraph.index < written.paragraph.index ||
  (use.written.paragraph === written.paragraph && use.acronym.to <= explanation.from);

const replace = ({ paragraph }: Use["written"], from: number, to: number, text: string): Edit => ({
  op: "replaceText",
  paragraph: refTo(paragraph),
  from,
  to,
  text,
});

/** "NGOs" does not take "non-governmental organisation (NGO)". */
const canTake = ({ acronym }: Use, { explanation }: Told): boolean =>
  acronym.to - acronym.from === acronym.text.length && acronym.text === explanation.acronym.text;

const moveFix = (use: Use, told: Told): readonly Fix[] => {
  if (!canTake(use, told)) return [];
  const { acronym, written } = use;
  const { explanation } = told;
  const { text } = written.paragraph;
  const edits: NonEmpty<Edit> =
    written.paragraph === told.written.paragraph
      ? [
          replace(
            written,
            acronym.from,
            explanation.to,
            `${wordsOf(told)}${text.slice(acronym.to, explanation.from)}${acronym.text}`,
          ),
        ]
      : [
          replace(written, acronym.from, acronym.to, wordsOf(told)),
          replace(told.written, explanation.from, explanation.to, acronym.text),
        ];
  return [{ titleId: "moveExplanation", data: {}, safety: "suggestion", edits }];
};

/** The background is read alone as well, and keeps its explanation. */
const repeatFix = (use: Use, told: Told): readonly Fix[] => {
  if (!canTake(use, told)) return [];
  const { acronym, written } = use;
  const edit = replace(written, acronym.from, acronym.to, wordsOf(told));
  return [{ titleId: "replaceWords", data: { wording: wordsOf(told) }, safety: "suggestion", edits: [edit] }];
};

const report = (messageId: "later" | "elsewhere", use: Use, told: Told): Late => ({
  messageId,
  data: { quote: use.acronym.text, neighbour: told.written.part.spec.key },
  at: spanIn(use.written, use.acronym),
  section: use.written.part.spec.key,
  related: [spanIn(told.written, told.explanation)],
  fixes: messageId === "later" ? moveFix(use, told) : repeatFix(use, told),
});

/** Whether who reads the use has read the explanation: what is said is read alone, without the background. */
const isAtHand =
  (said: Use) =>
  ({ written: { part, paragraph } }: Told): boolean =>
    isSpoken(part) || (part.spec.key !== "background" && paragraph.index <= said.written.paragraph.index);

const lateFor = (uses: NonEmpty<Use>, told: NonEmpty<Told>): readonly Late[] => {
  const said = uses.find(({ written }) => isSpoken(written.part));
  if (said && !told.some(isAtHand(said))) return [report("elsewhere", said, told[0])];
  return isBefore(uses[0], told[0]) ? [report("later", uses[0], told[0])] : [];
};

const known = new Set(knownAcronyms.map((name) => name.toUpperCase()));

/**
 * An acronym is explained where it first comes, and in what is said if it is used there. What stands in tables is
 * short on purpose.
 */
export const lateExplanation = defineRule({
  id: "late-explanation",
  family: "language",
  severity: "info",
  messages: ["later", "elsewhere"],
  check: (briefing) => {
    const { uses, explanations } = glossaryOf(briefing);
    return [...explanations].flatMap(([name, told]) => {
      const [first, ...others] = told.filter(({ explanation }) => explanation.expansion !== null);
      const [use, ...more] = (uses.get(name) ?? []).filter(({ written }) => written.paragraph.cell === null);
      return first && use && !known.has(name) ? lateFor([use, ...more], [first, ...others]) : [];
    });
  },
});

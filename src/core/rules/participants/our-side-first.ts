import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Side } from "../../recognise/briefing";
import { foldText } from "../../recognise/normalise-heading";
import { refTo } from "../../skeleton/insert-section";
import { onceFor } from "../../text/once-for";
import { wordsOption } from "../options";
import { refsOf, withoutBlankEnd } from "../paragraphs-of";
import { defineRule, type Fix } from "../rule";
import { spanOf } from "../span-of";

const article = /^(?:the|our|la|le|les|l['’]\s*|notre|die|der|das|den|dem|unsere?n?)\s+/;

const withoutArticle = (name: string): string => foldText(name).replace(article, "");

const foldedNames = onceFor((names: readonly string[]) => names.map(foldText));

const isOurs = (ours: readonly string[]): ((side: Side) => boolean) => {
  const known = foldedNames(ours);
  return ({ name }) => {
    if (name === null) return false;
    const says = [foldText(name), withoutArticle(name)];
    return says.some((one) => known.some((own) => one === own || one.startsWith(`${own} `)));
  };
};

interface LabelledSide extends Side {
  readonly label: Paragraph;
}

const isLabelled = (side: Side): side is LabelledSide => side.label !== null;

/** From our label to the next one, where each side has lines of its own. */
const moveFix = (ours: LabelledSide, first: LabelledSide, { parts, sides }: Briefing): readonly Fix[] => {
  const labels = new Set(sides.flatMap(({ label }) => label ?? []));
  const body = parts.find((part) => part.body.includes(ours.label))?.body ?? [];
  const begin = body.indexOf(ours.label);
  const next = body.findIndex((paragraph, at) => at > begin && labels.has(paragraph));
  const block = withoutBlankEnd(body.slice(begin, next < 0 ? body.length : next));
  const paragraphs = refsOf(block);
  const isApart = labels.size === sides.length && body.includes(first.label);
  if (!paragraphs || !isApart || body.some(({ cell }) => cell !== null)) return [];
  return [
    {
      titleId: "moveSide",
      data: { quote: ours.label.text.trim() },
      safety: "suggestion",
      edits: [{ op: "moveParagraphs", paragraphs, place: { before: refTo(first.label) } }],
    },
  ];
};

/** Our side stands first among the participants, where it can be told which one is ours. */
export const ourSideFirst = defineRule({
  id: "our-side-first",
  family: "participants",
  severity: "info",
  messages: ["later"],
  each: "meeting",
  options: {
    ours: wordsOption("us", "our side", "DG", "nous", "notre côté", "GD", "uns", "unsere Seite", "Haus"),
  },
  check: (briefing, { ours: names }) => {
    const labelled = briefing.sides.filter(isLabelled);
    if (labelled.length < 2) return [];
    const [first] = labelled;
    const ours = labelled.find(isOurs(names));
    if (!first || !ours || ours === first) return [];
    return [
      {
        messageId: "later",
        data: { quote: ours.name ?? "", other: first.name ?? "" },
        at: spanOf(ours.label),
        section: briefing.parts.find(({ body }) => body.includes(ours.label))?.spec.key ?? null,
        related: [spanOf(first.label)],
        fixes: moveFix(ours, first, briefing),
      },
    ];
  },
});

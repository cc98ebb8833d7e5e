import { gather } from "../../document/gather";
import type { Paragraph } from "../../document/paragraph";
import type { Span } from "../../document/port";
import { shownText } from "../../document/prompts";
import type { Profile } from "../../profile/profile";
import type { Briefing, Part } from "../../recognise/briefing";
import { refTo } from "../../skeleton/insert-section";
import { promptsOn, type PromptSpan } from "../../recognise/prompts-in";
import { defineRule, type Report } from "../rule";
import { saysNothing } from "../../recognise/says-nothing";
import { spanOf } from "../span-of";
import { standsTwice } from "../stands-twice";
import { paragraphsOfUnnamedSides } from "../unnamed-sides";

type LeftoverReport = Report<"untouched" | "prompt" | "blank">;

/** The paragraphs of a part; its heading is one where something is to be written behind it. */
const linesOf = ({ heading, body }: Part): readonly Paragraph[] =>
  heading && heading.prompts.length > 0 ? [heading, ...body] : body;

const spanIn = ({ id }: Paragraph, { from, to }: PromptSpan): Span => ({ paragraph: id, from, to });

const untouched = (part: Part, profile: Profile): readonly LeftoverReport[] => {
  const { spec, heading, body } = part;
  const first = linesOf(part).find((line) => promptsOn(line, profile).length > 0) ?? heading ?? body[0];
  const [prompt] = first && first.prompts.length > 0 ? promptsOn(first, profile) : [];
  const at = first ? (prompt ? spanIn(first, prompt) : spanOf(first)) : null;
  return [{ messageId: "untouched", data: { section: spec.key }, at, section: spec.key, related: [], fixes: [] }];
};

const wholePrompt = (paragraph: Paragraph, section: string | null): LeftoverReport => ({
  messageId: "prompt",
  data: { quote: shownText(paragraph) },
  at: spanOf(paragraph),
  section,
  related: [],
  fixes: [
    {
      titleId: "deletePrompt",
      data: {},
      safety: "suggestion",
      edits: [{ op: "deleteParagraphs", paragraphs: [refTo(paragraph)] }],
    },
  ],
});

const none: readonly LeftoverReport[] = [];

const leftIn = (paragraph: Paragraph, section: string | null, profile: Profile): readonly LeftoverReport[] => {
  const spans = promptsOn(paragraph, profile);
  if (spans.length === 0) return none;
  if (saysNothing(paragraph, profile)) return [wholePrompt(paragraph, section)];
  return spans.map((span) => ({
    messageId: "blank",
    data: { quote: shownText(paragraph).slice(span.from, span.to) },
    at: spanIn(paragraph, span),
    section,
    related: [],
    fixes: [],
  }));
};

const reportPart = (part: Part, briefing: Briefing, spokenFor: ReadonlySet<Paragraph>): readonly LeftoverReport[] => {
  if (part.status === "placeholder") return standsTwice(part, briefing) ? [] : untouched(part, briefing.profile);
  const found: LeftoverReport[] = [];
  for (const paragraph of linesOf(part)) {
    if (!spokenFor.has(paragraph)) found.push(...leftIn(paragraph, part.spec.key, briefing.profile));
  }
  return found;
};

/** What controls show outside of all parts: a reference, a name on the cover. What is there in words may be anything. */
const outsideParts = ({ model, parts, profile }: Briefing): readonly LeftoverReport[] => {
  const left = model.paragraphs.filter(({ prompts }) => prompts.length > 0);
  if (left.length === 0) return none;
  const inParts = new Set(parts.flatMap(({ heading, body }) => [heading, ...body]));
  return left.filter((paragraph) => !inParts.has(paragraph)).flatMap((paragraph) => leftIn(paragraph, null, profile));
};

/** No prompt of the template is left. A section that holds nothing else is one finding, not one a prompt. */
export const leftoverPlaceholder = defineRule({
  id: "leftover-placeholder",
  family: "structure",
  severity: "error",
  messages: ["untouched", "prompt", "blank"],
  check: (briefing) => {
    const spokenFor = paragraphsOfUnnamedSides(briefing);
    const inParts = gather(briefing.parts, (part) => reportPart(part, briefing, spokenFor));
    return [...outsideParts(briefing), ...inParts];
  },
});

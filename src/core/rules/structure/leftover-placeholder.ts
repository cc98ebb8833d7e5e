import { gather } from "../../document/gather";
import type { Paragraph } from "../../document/paragraph";
import type { Profile } from "../../profile/profile";
import type { Briefing, Part } from "../../recognise/briefing";
import { refTo } from "../../skeleton/insert-section";
import { promptsIn } from "../../recognise/prompts-in";
import { defineRule, type Report } from "../rule";
import { saysNothing } from "../../recognise/says-nothing";
import { spanOf } from "../span-of";
import { standsTwice } from "../stands-twice";
import { paragraphsOfUnnamedSides } from "../unnamed-sides";

type LeftoverReport = Report<"untouched" | "prompt" | "blank">;

const untouched = ({ spec, heading, body }: Part, profile: Profile): readonly LeftoverReport[] => {
  const first = body.find(({ text }) => promptsIn(text, profile).length > 0) ?? heading ?? body[0];
  const at = first ? spanOf(first) : null;
  return [{ messageId: "untouched", data: { section: spec.key }, at, section: spec.key, related: [], fixes: [] }];
};

const wholePrompt = (paragraph: Paragraph, section: string): LeftoverReport => ({
  messageId: "prompt",
  data: { quote: paragraph.text },
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

const leftIn = (paragraph: Paragraph, section: string, profile: Profile): readonly LeftoverReport[] => {
  const spans = promptsIn(paragraph.text, profile);
  if (spans.length === 0) return none;
  if (saysNothing(paragraph, profile)) return [wholePrompt(paragraph, section)];
  return spans.map(({ from, to }) => ({
    messageId: "blank",
    data: { quote: paragraph.text.slice(from, to) },
    at: { paragraph: paragraph.id, from, to },
    section,
    related: [],
    fixes: [],
  }));
};

const reportPart = (part: Part, briefing: Briefing, spokenFor: ReadonlySet<Paragraph>): readonly LeftoverReport[] => {
  if (part.status === "placeholder") return standsTwice(part, briefing) ? [] : untouched(part, briefing.profile);
  const found: LeftoverReport[] = [];
  for (const paragraph of part.body) {
    if (!spokenFor.has(paragraph)) found.push(...leftIn(paragraph, part.spec.key, briefing.profile));
  }
  return found;
};

/** No prompt of the template is left. A section that holds nothing else is one finding, not one a prompt. */
export const leftoverPlaceholder = defineRule({
  id: "leftover-placeholder",
  family: "structure",
  severity: "error",
  messages: ["untouched", "prompt", "blank"],
  check: (briefing) => {
    const spokenFor = paragraphsOfUnnamedSides(briefing);
    return gather(briefing.parts, (part) => reportPart(part, briefing, spokenFor));
  },
});

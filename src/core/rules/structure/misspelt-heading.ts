import { gather } from "../../document/gather";
import { isTypedInCapitals } from "../../document/capitals";
import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Part } from "../../recognise/briefing";
import { refTo } from "../../skeleton/insert-section";
import { defineRule, type Fix } from "../rule";
import { standsTwice } from "../stands-twice";
import { nameInHeading } from "./heading-name";

const renameFix = (heading: Paragraph, part: Part, wording: string, match: "typo" | "otherLanguage"): Fix => {
  const { from, to } = nameInHeading(heading, part);
  const isCapitals = isTypedInCapitals(heading.text.slice(from, to));
  return {
    titleId: "renameHeading",
    data: {},
    safety: match === "typo" ? "safe" : "suggestion",
    edits: [
      {
        op: "replaceText",
        paragraph: refTo(heading),
        from,
        to,
        text: isCapitals ? wording.toUpperCase() : wording,
      },
    ],
  };
};

const report = (part: Part, heading: Paragraph, match: "typo" | "otherLanguage", { language }: Briefing) => {
  const span = nameInHeading(heading, part);
  const wording = part.spec.titles[language];
  return {
    messageId: match,
    data: { section: part.spec.key, quote: heading.text.slice(span.from, span.to), wording },
    at: { paragraph: heading.id, ...span },
    section: part.spec.key,
    related: [],
    fixes: [renameFix(heading, part, wording, match)],
  };
};

/** A heading reads as the house writes it, in the language of the paper. What the house also accepts is accepted. */
export const misspeltHeading = defineRule({
  id: "misspelt-heading",
  family: "structure",
  severity: "warning",
  messages: ["typo", "otherLanguage"],
  check: (briefing) =>
    gather(
      briefing.parts.filter((part) => !standsTwice(part, briefing)),
      (part) => {
        const { heading, match } = part;
        return heading && (match === "typo" || match === "otherLanguage")
          ? [report(part, heading, match, briefing)]
          : [];
      },
    ),
});

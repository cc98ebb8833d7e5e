import type { Paragraph } from "../../document/paragraph";
import { writtenIn } from "../language/written";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";

/** A question mark at the end, with what closes behind it. */
const isQuestion = ({ text }: Paragraph): boolean => /\?["'”’»)\]\s]*$/u.test(text.trimEnd().slice(-8));

/** Under the same heading, and no question itself. */
const answers = (next: Paragraph | undefined): boolean =>
  next !== undefined && next.headingLevel === null && !isQuestion(next);

/** Every question that the other side may ask has its answer. */
export const unansweredQuestion = defineRule({
  id: "unanswered-question",
  family: "speaking",
  severity: "info",
  messages: ["unanswered"],
  check: (briefing) => {
    const written = writtenIn(briefing).filter(({ part }) => part.spec.key === "defensives");
    return written.flatMap(({ paragraph, part }, at) => {
      const next = written[at + 1];
      const answer = next?.part === part ? next.paragraph : undefined;
      return !isQuestion(paragraph) || answers(answer)
        ? []
        : [
            {
              messageId: "unanswered" as const,
              data: { quote: paragraph.text.trim() },
              at: spanOf(paragraph),
              section: "defensives",
              related: [],
              fixes: [],
            },
          ];
    });
  },
});

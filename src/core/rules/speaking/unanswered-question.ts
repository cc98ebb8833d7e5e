import { holdsQuestions, questionsIn } from "../../recognise/questions";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";

/** Every question that the other side may ask has its answer. */
export const unansweredQuestion = defineRule({
  id: "unanswered-question",
  family: "speaking",
  severity: "info",
  messages: ["unanswered"],
  check: ({ parts, profile }) =>
    parts
      .filter(({ spec }) => holdsQuestions(spec))
      .flatMap((part) =>
        questionsIn(part, profile)
          .filter(({ answer }) => answer === "")
          .map(({ paragraph, question }) => ({
            messageId: "unanswered" as const,
            data: { quote: question },
            at: spanOf(paragraph),
            section: part.spec.key,
            related: [],
            fixes: [],
          })),
      ),
});

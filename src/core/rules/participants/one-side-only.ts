import { defineRule } from "../rule";
import { spanOf } from "../span-of";

/**
 * Where the participants are listed by side, both sides are there. A list without sides is left in peace, and so is a
 * side that has a label and no name: of that another rule speaks.
 */
export const oneSideOnly = defineRule({
  id: "one-side-only",
  family: "participants",
  severity: "warning",
  messages: ["oneSide"],
  each: "meeting",
  check: ({ sides, parts, unread }) => {
    const [side, ...others] = sides;
    const part = parts.find(({ spec }) => spec.content === "sides");
    if (!side?.label || !part || others.length > 0 || side.people.length === 0 || unread.length > 0) return [];
    return [
      {
        messageId: "oneSide",
        data: { quote: side.name ?? side.label.text.trim() },
        at: spanOf(side.label),
        section: part.spec.key,
        related: [],
        fixes: [],
      },
    ];
  },
});

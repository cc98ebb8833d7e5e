import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { unnamedSides } from "../unnamed-sides";

/**
 * Each side has at least one name. A list of names without sides is left in peace: papers name people in many ways,
 * and only a label with nobody under it is a certain fault.
 */
export const unnamedParticipants = defineRule({
  id: "unnamed-participants",
  family: "participants",
  severity: "error",
  messages: ["nobody"],
  check: (briefing) =>
    unnamedSides(briefing).map(({ label, part }) => ({
      messageId: "nobody",
      data: { quote: label.text.trim() },
      at: spanOf(label),
      section: part.spec.key,
      related: [],
      fixes: [],
    })),
});

import { defineRule } from "../rule";
import { heldBy, opensAnnex, paragraphsAboutAnnexes, pointersToAnnexes } from "./annexes";

/** What the paper says is annexed to it is there, or in a list of annexes. */
export const annexAbsent = defineRule({
  id: "annex-absent",
  family: "sending",
  severity: "warning",
  messages: ["absent"],
  check: (briefing) => {
    const { model, parts } = briefing;
    if (parts.some(({ spec }) => spec.key === "annexes")) return [];
    const about = paragraphsAboutAnnexes(model);
    if (heldBy(about, model.paragraphs).some(opensAnnex)) return [];
    const [first, ...others] = pointersToAnnexes(briefing, about);
    const at = model.paragraphs.find(({ id }) => id === first?.paragraph);
    if (!first || !at) return [];
    const quote = at.text.slice(first.from, first.to);
    return [{ messageId: "absent", data: { quote }, at: first, section: null, related: others, fixes: [] }];
  },
});

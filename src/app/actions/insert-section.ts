import { insertSectionEdits, succeed, type SectionSpec } from "../../core";
import type { Action } from "../action";
import { judgedIn, mayWrite } from "../session-state";

/** Puts one section where it belongs among those that are there. */
export const insertSection: Action<SectionSpec> = {
  id: "insertSection",
  labelId: "action.insertSection",
  writes: true,
  available: (state) => mayWrite(state) && judgedIn(state)?.briefing.kind === "briefing",
  async perform(context, section) {
    const judged = await context.judged();
    if (!judged.ok) return judged;
    const applied = await context.port.apply(insertSectionEdits(section, judged.value.briefing));
    return applied.ok ? succeed({ outcome: "sectionInserted", data: { section: section.key } }) : applied;
  },
};

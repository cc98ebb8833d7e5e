import { describeFinding, fail, succeed, type CheckResult, type Language, type Note } from "../../core";
import type { Action } from "../action";
import { mayWrite } from "../session-state";

const notesOf = ({ findings, briefing }: CheckResult, language: Language): readonly Note[] =>
  findings.flatMap((finding) => {
    const { at, severity, waived } = finding;
    if (at === null || severity === "info" || waived) return [];
    const { what, how } = describeFinding(finding, briefing.profile, language);
    return [{ span: at, text: `${what} ${how}` }];
  });

/** Writes what is found beside the words as comments, in the language of the person. */
export const addComments: Action<Language> = {
  id: "addComments",
  labelId: "action.addComments",
  writes: true,
  available: (state) => state.canComment && mayWrite(state),
  async perform(context, language) {
    if (context.marker === null) return fail("not-supported");
    const judged = await context.judged();
    if (!judged.ok) return judged;
    const notes = notesOf(judged.value, language);
    if (notes.length === 0) return succeed({ outcome: "nothingToComment", data: {} });
    const added = await context.marker.comment(notes, judged.value.briefing.model.version);
    return added.ok ? succeed({ outcome: "commented", data: { count: added.value } }) : added;
  },
};

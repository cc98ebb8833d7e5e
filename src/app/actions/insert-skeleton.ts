import { skeletonEdits, succeed, type FormValues, type Language } from "../../core";
import type { Action } from "../action";
import { profileFor, type SkeletonKind } from "../kinds";
import { judgedIn, mayWrite } from "../session-state";

export interface NewBriefing {
  readonly kind: SkeletonKind;
  readonly language: Language;
  readonly form: FormValues;
}

/** Puts the whole skeleton into a document that is not a briefing yet. */
export const insertSkeleton: Action<NewBriefing> = {
  id: "insertSkeleton",
  labelId: "action.insertSkeleton",
  writes: true,
  available: (state) => mayWrite(state) && judgedIn(state)?.briefing.kind !== "briefing",
  async perform(context, { kind, language, form }) {
    const judged = await context.judged();
    if (!judged.ok) return judged;
    const profile = profileFor(kind, context.profile);
    const applied = await context.port.apply(skeletonEdits(judged.value.briefing.model, profile, language, form));
    return applied.ok ? succeed({ outcome: "skeletonInserted", data: {} }) : applied;
  },
};

import { skeletonEdits, succeed, type FormValues, type Language, type Profile } from "../../core";
import type { Action } from "../action";
import { profileFor, type SkeletonKind } from "../kinds";
import { judgedIn, mayWrite } from "../session-state";

export interface NewBriefing {
  readonly profile: Profile;
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
  async perform(context, { profile, kind, language, form }) {
    const judged = await context.judged();
    if (!judged.ok) return judged;
    const edits = skeletonEdits(judged.value.briefing.model, profileFor(kind, profile), language, form);
    const applied = await context.port.apply(edits);
    return applied.ok ? succeed({ outcome: "skeletonInserted", data: {} }) : applied;
  },
};

import { applyEdits, createModel, skeletonEdits, type DocumentModel, type Language, type Profile } from "../../core";

/** A new paper as a profile makes it; null where the profile is in no state to make one. */
export const newPaper = (profile: Profile, language: Language): DocumentModel | null => {
  const empty = createModel(null, [], language, {});
  const edits = skeletonEdits(empty, profile, language);
  const written = applyEdits(edits, empty);
  return written.ok ? written.value : null;
};

import { parseProfile, type Profile } from "../../core";

const place = "briefline.draft";

/** The template that was in the works when the page was last open; null where there is none that can be read. */
export const keptDraft = (storage: Storage): Profile | null => {
  const text = storage.getItem(place);
  if (text === null) return null;
  try {
    const parsed = parseProfile(JSON.parse(text));
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
};

/** Keeps a template for the next visit. A browser that keeps nothing is no reason to stop. */
export const keepDraft = (storage: Storage, draft: Profile): void => {
  try {
    storage.setItem(place, JSON.stringify(draft));
  } catch {
    // Its user still has the file that they saved.
  }
};

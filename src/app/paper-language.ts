import { languages, type Language } from "../core";

/** The language of ours that a BCP 47 tag begins with: "de-AT" is German. */
export const languageOf = (tag: string | null): Language | null => {
  const prefix = (tag ?? "").toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === prefix) ?? null;
};

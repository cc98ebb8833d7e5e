import { languageOf } from "../app/paper-language";
import type { Language } from "../core";

/** The language of the person at the terminal, as POSIX has it (LC_ALL before LC_MESSAGES before LANG), else English. */
export const spokenLanguage = (environment: NodeJS.ProcessEnv): Language => {
  const locale = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find((value) => value);
  return languageOf(locale ?? null) ?? "en";
};

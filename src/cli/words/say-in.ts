import { formatMessage, type Language, type Localised, type MessageData } from "../../core";
import type { CliWord, CliWords } from "./cli-words";
import { german } from "./de";
import { english } from "./en";
import { french } from "./fr";

const words: Localised<CliWords> = { en: english, fr: french, de: german };

/** A sentence of the command line. */
export const sayIn = (language: Language, word: CliWord, data: MessageData = {}): string =>
  formatMessage(words[language].say[word], data, language);

/** Why the system refused a file, from the error that Node throws. */
export const systemReason = (error: unknown, language: Language): string => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reasons: Readonly<Record<string, string>> = words[language].reasons;
  return (Object.hasOwn(reasons, code) ? reasons[code] : code) || words[language].reasons.other;
};

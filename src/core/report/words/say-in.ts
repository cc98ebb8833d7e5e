import { formatMessage } from "../../messages/format";
import type { Language, Localised } from "../../profile/profile";
import type { MessageData } from "../../rules/rule";
import { german } from "./de";
import { english } from "./en";
import { french } from "./fr";
import type { ReportWord, ReportWords } from "./report-words";

const words: Localised<ReportWords> = { en: english, fr: french, de: german };

export type Say = (word: ReportWord, data?: MessageData) => string;

/** The words of one language: `sayIn("de")("errors", { count: 2 })`. */
export const sayIn =
  (language: Language): Say =>
  (word, data = {}) =>
    formatMessage(words[language][word], data, language);

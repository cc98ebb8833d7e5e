import type { Language, Localised } from "../../profile/profile";
import type { MessageData } from "../../rules/rule";
import { formatMessage, type Catalogue } from "../../messages/format";
import type { ContractMatch } from "../contract";
import { german } from "./de";
import { english } from "./en";
import { french } from "./fr";

/** What a report says around the findings; the findings themselves come in words already. */
export type ReportWord =
  | "title"
  | "document"
  | "documents"
  | "verdict"
  | "ready"
  | "notReady"
  | "couldNotTell"
  | "unreadable"
  | "notABriefing"
  | "otherPaper"
  | "error"
  | "warning"
  | "info"
  | "errors"
  | "warnings"
  | "infos"
  | "repairable"
  | "repairByHand"
  | "repaired"
  | "wholePaper"
  | "paragraph"
  | "why"
  | "nothingToMend"
  | "checkedWith"
  | "evidence"
  | "line"
  | ContractMatch;

export type ReportWords = Catalogue<ReportWord>;

const words: Localised<ReportWords> = { en: english, fr: french, de: german };

export type Say = (word: ReportWord, data?: MessageData) => string;

/** The words of one language: `sayIn("de")("errors", { count: 2 })`. */
export const sayIn =
  (language: Language): Say =>
  (word, data = {}) =>
    formatMessage(words[language][word], data, language);

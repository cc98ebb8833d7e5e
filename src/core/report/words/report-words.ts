import type { HeadingSign } from "../../recognise/briefing";
import type { Catalogue } from "../../messages/format";
import type { ContractMatch } from "../contract";

/** What a report says around the findings; the findings themselves come in words already. */
export type ReportWord =
  | "title"
  | "document"
  | "documents"
  | "verdict"
  | "ready"
  | "readyWithWaivers"
  | "notReady"
  | "couldNotTell"
  | "cue"
  | "unreadable"
  | "notABriefing"
  | "otherPaper"
  | "unsurePaper"
  | "emptyPaper"
  | "decisionNote"
  | "error"
  | "warning"
  | "info"
  | "errors"
  | "warnings"
  | "infos"
  | "accepted"
  | "waived"
  | "unlisted"
  | "moreNotices"
  | "repairable"
  | "repairByHand"
  | "repaired"
  | "wholePaper"
  | "paragraph"
  | "why"
  | "checkedWith"
  | "evidence"
  | "uncertainEvidence"
  | "orSection"
  | "orWords"
  | "yearUnknown"
  | "dayOrMonth"
  | "meetingBegins"
  | "after"
  | "line"
  | HeadingSign
  | ContractMatch;

export type ReportWords = Catalogue<ReportWord>;

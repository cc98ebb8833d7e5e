import type { MessageData, Problem } from "../core";

export type ActionId =
  | "check"
  | "checkAnyway"
  | "insertSkeleton"
  | "insertSection"
  | "applyFix"
  | "applySafeFixes"
  | "adopt"
  | "goTo"
  | "nextFinding"
  | "removeControls"
  | "underline"
  | "addComments"
  | "removeComments"
  | "waive"
  | "withdraw"
  | "readyToSend"
  | "unmark"
  | "judgeAs"
  | "moveToNewer";

/** What came of an action, for the sentence that says so. */
export type OutcomeId =
  | "checked"
  | "skeletonInserted"
  | "sectionInserted"
  | "repaired"
  | "repairedAll"
  | "nothingToRepair"
  | "adopted"
  | "nothingToAdopt"
  | "shown"
  | "nothingToShow"
  | "controlsRemoved"
  | "noControls"
  | "underlined"
  | "notUnderlined"
  | "commented"
  | "nothingToComment"
  | "commentsRemoved"
  | "noComments"
  | "waived"
  | "withdrawn"
  | "markedReady"
  | "notReady"
  | "unmarked"
  | "judgedAs"
  | "movedToNewer";

export interface Done {
  readonly outcome: OutcomeId;
  readonly data: MessageData;
  /** Why it went only part of the way: what is said to be done is done, the rest is as it was. */
  readonly stopped?: Problem;
}

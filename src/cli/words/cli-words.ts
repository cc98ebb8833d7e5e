import type { Catalogue } from "../../core";

/** What the command line says beside the reports. What concerns the call itself is said in English, as its options are. */
export type CliWord =
  | "notOpened"
  | "notOpenedNext"
  | "ourFault"
  | "ourFaultNext"
  | "tooSlow"
  | "tooSlowNext"
  | "notWritten"
  | "repaired"
  | "wouldRepair"
  | "nothingToRepair"
  | "written"
  | "backup"
  | "leftToYou"
  | "nothingLeft"
  | "made"
  | "checking"
  | "tooManyWarnings"
  | "accepted"
  | "withdrawn"
  | "noFinding"
  | "noFindingThere"
  | "severalFindings"
  | "noWaiver"
  | "noWaiverThere"
  | "severalWaivers"
  | "noWaivers"
  | "waivers"
  | "waiverGone"
  | "stamped"
  | "unstamped"
  | "unreadable"
  | "notConcerned"
  | "notMarked"
  | "swept"
  | "sweepStopped"
  | "otherFile"
  | "otherFileNext"
  | "noWorker"
  | "queueAway"
  | "queueBack"
  | "workerWaits"
  | "workerJudges"
  | "workerEnded"
  | "moved"
  | "wouldMove"
  | "nothingToMove"
  | "comes"
  | "goes";

/** Why a system refuses a file, by its error codes (POSIX errno names). */
export type SystemReason =
  | "EACCES"
  | "EBUSY"
  | "EEXIST"
  | "EISDIR"
  | "ELOOP"
  | "EMFILE"
  | "ENAMETOOLONG"
  | "ENOENT"
  | "ENOSPC"
  | "ENOTDIR"
  | "EPERM"
  | "EROFS"
  | "other";

export interface CliWords {
  readonly say: Catalogue<CliWord>;
  readonly reasons: Readonly<Record<SystemReason, string>>;
}

import { addComments } from "./add-comments";
import { adopt } from "./adopt";
import { applyFix } from "./apply-fix";
import { applySafeFixes } from "./apply-safe-fixes";
import { check } from "./check";
import { checkAnyway } from "./check-anyway";
import { goTo } from "./go-to";
import { insertSection } from "./insert-section";
import { insertSkeleton } from "./insert-skeleton";
import { judgeAs } from "./judge-as";
import { moveToNewer } from "./move-to-newer";
import { nextFinding } from "./next-finding";
import { readyToSend } from "./ready-to-send";
import { removeComments } from "./remove-comments";
import { removeControls } from "./remove-controls";
import { underline } from "./underline";
import { unmark } from "./unmark";
import { waive } from "./waive";
import { withdraw } from "./withdraw";

/** What a person can do. */
export const actions = {
  check,
  checkAnyway,
  insertSkeleton,
  insertSection,
  applyFix,
  applySafeFixes,
  adopt,
  goTo,
  nextFinding,
  removeControls,
  underline,
  addComments,
  removeComments,
  waive,
  withdraw,
  readyToSend,
  unmark,
  judgeAs,
  moveToNewer,
} as const;

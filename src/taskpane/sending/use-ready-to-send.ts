import { useCallback } from "react";
import { actions } from "../../app/actions";
import { momentHere } from "../../app/moment-here";
import { usePerform, useWriting } from "../pane-context";
import { recallName } from "./checked-by";

/**
 * Judges the paper for sending, and marks it as checked where nothing stands in the way. A document that cannot be
 * changed is judged all the same.
 */
export const useReadyToSend = (): (() => void) => {
  const perform = usePerform();
  const writing = useWriting();
  return useCallback(() => {
    if (writing === "never") perform(actions.check, null);
    else perform(actions.readyToSend, { at: momentHere(new Date()), by: recallName() || null });
  }, [perform, writing]);
};

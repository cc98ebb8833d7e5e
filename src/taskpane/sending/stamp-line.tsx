import { useMemo } from "react";
import { describeStamp, holds, stateOf, type CheckResult } from "../../core";
import { Icon } from "../icons/icon";
import { usePane } from "../pane-context";

/** What the check mark of the document is worth now; silent where there never was one. */
export const StampLine = ({ judged }: { readonly judged: CheckResult }) => {
  const { language } = usePane();
  const state = useMemo(
    () => stateOf(judged.briefing.model, judged.briefing.profile, judged.circumstances.today),
    [judged],
  );
  if (state.kind === "none" && state.notices.length === 0) return null;
  const isGood = holds(state);
  return (
    <p className="stamp">
      <Icon name={isGood ? "done" : "warning"} size={14} className={`sign ${isGood ? "filled" : "warning"}`} />
      <span>{describeStamp(state, language)}</span>
    </p>
  );
};

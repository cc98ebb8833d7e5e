import { useMemo, useState } from "react";
import { chooseProfile, planMove, type CheckResult } from "../../core";
import { NoticeBar } from "../bars/notice-bar";
import { usePane } from "../pane-context";
import { TextButton } from "../text-button";
import { MovePreview } from "./move-preview";

/** A newer version of what the paper was made with is in force: what that would change, before anything does. */
export const MoveBar = ({ judged }: { readonly judged: CheckResult }) => {
  const { say, profiles } = usePane();
  const [isOpen, setOpen] = useState(false);
  const [declined, setDeclined] = useState(false);
  const { model } = judged.briefing;
  const { madeWith, newer } = useMemo(() => chooseProfile(model, profiles), [model, profiles]);
  const plan = useMemo(() => (isOpen ? planMove(judged, profiles) : null), [isOpen, judged, profiles]);
  if (declined || madeWith === null || newer === null) return null;
  return (
    <NoticeBar
      tone="info"
      icon="document"
      dismiss={{ label: say("move.later", { from: madeWith.version }), perform: () => setDeclined(true) }}
      actions={
        plan ? (
          <MovePreview plan={plan} profile={judged.briefing.profile} />
        ) : (
          <TextButton look="outlined" onClick={() => setOpen(true)}>
            {say("move.show")}
          </TextButton>
        )
      }
    >
      {say("move.title", { from: madeWith.version, to: newer.version })}
    </NoticeBar>
  );
};

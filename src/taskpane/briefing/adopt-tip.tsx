import { useState } from "react";
import { actions } from "../../app/actions";
import { hasMarks } from "../../app/marks";
import type { Briefing } from "../../core";
import { NoticeBar } from "../bars/notice-bar";
import { usePane, usePerform, useWriting } from "../pane-context";
import { TextButton } from "../text-button";

/** A briefing that was written without us: it can be made one of ours, and need not. */
export const AdoptTip = ({ briefing }: { readonly briefing: Briefing }) => {
  const { say } = usePane();
  const perform = usePerform();
  const writing = useWriting();
  const [declined, setDeclined] = useState(false);
  if (declined || writing === "never" || hasMarks(briefing.model)) return null;
  return (
    <NoticeBar
      tone="info"
      icon="document"
      dismiss={{ label: say("adopt.decline"), perform: () => setDeclined(true) }}
      actions={
        <TextButton look="outlined" waiting={writing === "not-now"} onClick={() => perform(actions.adopt, null)}>
          {say(actions.adopt.labelId)}
        </TextButton>
      }
    >
      <strong>{say("adopt.title")}</strong> {say("adopt.body")}
    </NoticeBar>
  );
};

import { ActionButton, DefaultButton, PrimaryButton } from "@fluentui/react";
import { useState } from "react";
import { actions } from "../app/actions";
import type { CheckResult } from "../core";
import { OutcomeBar } from "./bars/outcome-bar";
import { StateBars } from "./bars/state-bars";
import { Icon } from "./icons/icon";
import { NewBriefing } from "./new-briefing/new-briefing";
import { usePane, usePerform, useWriting } from "./pane-context";
import { TextButton } from "./text-button";
import { useKindItems } from "./use-kind-items";

/** A document that is no briefing: nobody is told to mend it, and nothing happens unasked. */
export const OtherDocument = ({ judged }: { readonly judged: CheckResult }) => {
  const { say, profile, language } = usePane();
  const isDecisionNote = judged.briefing.kind === "decisionNote";
  const writing = useWriting();
  const perform = usePerform();
  const kinds = useKindItems(judged.briefing.model);
  const [inserting, setInserting] = useState(false);
  if (inserting) {
    return (
      <NewBriefing model={judged.briefing.model}>
        <TextButton onClick={() => setInserting(false)}>{say("other.back")}</TextButton>
      </NewBriefing>
    );
  }
  return (
    <>
      <main className="other-document">
        <StateBars />
        <Icon name="document" size={40} className="sign" />
        <h1 data-heading tabIndex={-1}>
          {say(isDecisionNote ? "other.decisionNote" : "other.title")}
        </h1>
        <p>{say(isDecisionNote ? "other.decisionNoteBody" : "other.body", { kind: profile.names[language] })}</p>
        {writing !== "never" && <PrimaryButton text={say("other.insert")} onClick={() => setInserting(true)} />}
        <DefaultButton text={say(actions.checkAnyway.labelId)} onClick={() => perform(actions.checkAnyway, null)} />
        {writing !== "never" && kinds.length > 0 && (
          <ActionButton text={say(actions.judgeAs.labelId)} menuProps={{ items: [...kinds] }} />
        )}
      </main>
      <OutcomeBar />
    </>
  );
};

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

/** What is said of a paper that is another one, or may be. */
const wordsFor = {
  other: ["other.title", "other.body"],
  decisionNote: ["other.decisionNote", "other.decisionNoteBody"],
  unsure: ["other.unsure", "other.unsureBody"],
} as const;

interface OtherDocumentProps {
  readonly judged: CheckResult;
  readonly kind: keyof typeof wordsFor;
}

/** A document that is no briefing: nobody is told to mend it, and nothing happens unasked. */
export const OtherDocument = ({ judged, kind }: OtherDocumentProps) => {
  const { say, profile, language } = usePane();
  const [title, body] = wordsFor[kind];
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
          {say(title)}
        </h1>
        <p>{say(body, { kind: profile.names[language] })}</p>
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

import { DefaultButton, PrimaryButton, TextField } from "@fluentui/react";
import { useState, type FormEvent } from "react";
import { actions } from "../../app/actions";
import { holds, isName, longestName, tidyReason, type Readiness } from "../../core";
import { usePane, usePerform, useWriting } from "../pane-context";
import { recallName, rememberName } from "./checked-by";
import { useReadyToSend } from "./use-ready-to-send";

/** Marks a paper that is ready as checked, by name if somebody wishes, and takes the mark away again. */
export const MarkForm = ({ readiness: { state } }: { readonly readiness: Readiness }) => {
  const { say } = usePane();
  const perform = usePerform();
  const readyToSend = useReadyToSend();
  const writing = useWriting();
  const [typed, setTyped] = useState(recallName);
  if (writing === "never") return <p className="aside mark">{say("sending.unmarked")}</p>;
  const name = tidyReason(typed);
  const isGood = name === "" || isName(name);
  const mark = (event: FormEvent): void => {
    event.preventDefault();
    if (!isGood || writing !== "now") return;
    rememberName(name);
    readyToSend();
  };
  return (
    <form className="mark" noValidate onSubmit={mark}>
      <TextField
        label={say("sending.checkedBy")}
        autoComplete="name"
        maxLength={longestName}
        value={typed}
        errorMessage={isGood ? "" : say("sending.badName")}
        onChange={(_event, value) => setTyped(value ?? "")}
      />
      <div className="mark-buttons">
        <PrimaryButton
          type="submit"
          text={say(holds(state) ? "sending.markAgain" : "sending.mark")}
          disabled={writing !== "now"}
          allowDisabledFocus
        />
        {state.stamp !== null && (
          <DefaultButton
            text={say("action.unmark")}
            disabled={writing !== "now"}
            allowDisabledFocus
            onClick={() => perform(actions.unmark, null)}
          />
        )}
      </div>
      <p className="aside">{say("sending.noSignature")}</p>
    </form>
  );
};

import { DefaultButton, PrimaryButton, TextField, type ITextField } from "@fluentui/react";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { actions } from "../../app/actions";
import { judgedIn } from "../../app/session-state";
import { isReason, tidyReason, type Finding } from "../../core";
import { usePane, usePerform, useSession, useWriting } from "../pane-context";
import type { Say } from "../text/say";

interface WaiverFormProps {
  readonly id: string;
  readonly finding: Finding;
  readonly cancel: () => void;
}

const reasonFault = (reason: string, say: Say): string => {
  if (reason === "") return say("waiver.noReason");
  return isReason(reason) ? "" : say("waiver.badReason");
};

/**
 * Asks why a finding is accepted, and until when. It stays open until the finding is accepted: what was typed is not
 * lost where that is refused.
 */
export const WaiverForm = ({ id, finding, cancel }: WaiverFormProps) => {
  const { say } = usePane();
  const perform = usePerform();
  const writing = useWriting();
  const today = judgedIn(useSession())?.circumstances.today ?? "";
  const [typed, setTyped] = useState("");
  const [until, setUntil] = useState("");
  const [asked, setAsked] = useState(false);
  const first = useRef<ITextField>(null);
  const day = useRef<ITextField>(null);
  const reason = tidyReason(typed);
  const faults = {
    reason: reasonFault(reason, say),
    until: until !== "" && until < today ? say("waiver.pastDay") : "",
  };

  useEffect(() => first.current?.focus(), []);

  const accept = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (faults.reason !== "") first.current?.focus();
    else if (faults.until !== "") day.current?.focus();
    else if (writing === "now") perform(actions.waive, { finding, reason, until: until === "" ? null : until });
  };
  /** The keys that go through the list are those of the fields here. */
  const keep = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") cancel();
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any field
    <form className="waiver" id={id} noValidate onSubmit={accept} onKeyDown={keep}>
      <TextField
        componentRef={first}
        label={say("waiver.reason")}
        placeholder={say("waiver.example")}
        required
        autoComplete="off"
        value={typed}
        errorMessage={asked ? faults.reason : ""}
        onChange={(_event, value) => setTyped(value ?? "")}
      />
      <TextField
        componentRef={day}
        label={say("waiver.until")}
        type="date"
        min={today}
        value={until}
        errorMessage={asked ? faults.until : ""}
        onChange={(_event, value) => setUntil(value ?? "")}
      />
      <p className="aside">{say("waiver.kept")}</p>
      <div className="waiver-buttons">
        <PrimaryButton type="submit" text={say("waiver.accept")} disabled={writing !== "now"} allowDisabledFocus />
        <DefaultButton text={say("waiver.cancel")} onClick={cancel} />
      </div>
    </form>
  );
};

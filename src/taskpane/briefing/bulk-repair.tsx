import { DefaultButton, PrimaryButton, ProgressIndicator } from "@fluentui/react";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { actions } from "../../app/actions";
import { safeRepairs } from "../../app/safe-repairs";
import { describePlan, type Finding, type Fix } from "../../core";
import { usePane, usePerform, useSession, useWriting } from "../pane-context";

interface PlanProps {
  readonly fixes: readonly Fix[];
  readonly go: () => void;
  readonly cancel: () => void;
}

/** What the repair will do, said before it does it. */
const Plan = ({ fixes, go, cancel }: PlanProps) => {
  const { say, language } = usePane();
  const waiting = useWriting() !== "now";
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const leave = (event: KeyboardEvent): void => {
    if (event.key === "Escape") cancel();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves, as it does everywhere
    <div className="plan" id="repair-plan" onKeyDown={leave}>
      <h3 ref={title} tabIndex={-1}>
        {say("repair.title", { count: fixes.length })}
      </h3>
      <ul>
        {describePlan(fixes, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="aside">{say("repair.undo")}</p>
      <div className="plan-buttons">
        <PrimaryButton text={say("repair.go")} disabled={waiting} allowDisabledFocus onClick={go} />
        <DefaultButton text={say("repair.cancel")} onClick={cancel} />
      </div>
    </div>
  );
};

const Repairing = () => {
  const { say } = usePane();
  const { phase } = useSession();
  if (phase.kind !== "working" || phase.action !== "applySafeFixes") return null;
  const { progress } = phase;
  return (
    <ProgressIndicator
      className="repairing"
      label={progress ? say("repair.progress", { ...progress }) : say("phase.working")}
      {...(progress && { percentComplete: progress.done / progress.total })}
    />
  );
};

interface BulkRepairProps {
  readonly findings: readonly Finding[];
  readonly children: ReactNode;
}

/** The heading of the findings with "Repair all" beside it, and under it what that would do. */
export const BulkRepair = ({ findings, children }: BulkRepairProps) => {
  const { say } = usePane();
  const perform = usePerform();
  const writing = useWriting();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const fixes = safeRepairs(findings);
  const offered = writing !== "never" && fixes.length > 0;
  const go = (): void => {
    setOpen(false);
    perform(actions.applySafeFixes, null);
  };
  const cancel = (): void => {
    setOpen(false);
    button.current?.querySelector("button")?.focus();
  };
  return (
    <>
      <div className="findings-top" ref={button}>
        {children}
        {offered && (
          <DefaultButton
            className="repair-all"
            text={say("repair.all", { count: fixes.length })}
            aria-expanded={open}
            aria-controls="repair-plan"
            onClick={() => setOpen(!open)}
          />
        )}
      </div>
      <Repairing />
      {offered && open && <Plan fixes={fixes} go={go} cancel={cancel} />}
    </>
  );
};

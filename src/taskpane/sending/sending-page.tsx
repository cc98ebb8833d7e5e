import { DefaultButton } from "@fluentui/react";
import { useMemo } from "react";
import { describeStamp, describeVerdict, readinessOfCheck, type CheckResult } from "../../core";
import { OutcomeBar } from "../bars/outcome-bar";
import { StateBars } from "../bars/state-bars";
import { AcceptedFindings } from "../briefing/accepted-findings";
import { nameFindings } from "../briefing/finding-groups";
import { PhaseWords } from "../briefing/phase-words";
import { moveWithArrows } from "../focus/arrow-keys";
import { Icon } from "../icons/icon";
import { usePane } from "../pane-context";
import { TextButton } from "../text-button";
import { MarkForm } from "./mark-form";
import { SummaryButtons } from "./summary-buttons";
import { useReadyToSend } from "./use-ready-to-send";
import { WhatIsLeft } from "./what-is-left";

interface SendingPageProps {
  readonly judged: CheckResult;
  readonly leave: () => void;
}

/** Whether the paper may leave: the answer, what is left and who must act, the check mark, and a page to hand on. */
export const SendingPage = ({ judged, leave }: SendingPageProps) => {
  const { say, language } = usePane();
  const readyToSend = useReadyToSend();
  const readiness = useMemo(() => readinessOfCheck(judged), [judged]);
  const named = useMemo(() => nameFindings(judged.findings, judged.briefing), [judged]);
  const { verdict, left, state } = readiness;
  const isReady = verdict === "ready" || verdict === "readyWithWaivers";
  const accepted = named.filter(({ finding }) => finding.waived);
  return (
    <>
      <header className="summary sending-top">
        <TextButton className="back" onClick={leave}>
          <Icon name="chevron" size={12} className="backwards" />
          {say("sending.back")}
        </TextButton>
        <h1 data-heading tabIndex={-1}>
          {say("sending.title")}
        </h1>
        <PhaseWords />
      </header>
      <main className="sending">
        <StateBars />
        <div className={`answer ${verdict}`}>
          <Icon name={isReady ? "done" : "warning"} size={32} className={`sign ${isReady ? "filled" : "warning"}`} />
          <p>
            <strong>{describeVerdict(verdict, language)}</strong>
            {left.length > 0 && <span>{say("sending.left", { count: left.length })} </span>}
            <span>{describeStamp(state, language)}</span>
          </p>
        </div>
        {isReady && <MarkForm readiness={readiness} />}
        <WhatIsLeft left={left} named={named} />
        {!isReady && (
          <div className="send">
            <DefaultButton text={say("sending.checkAgain")} onClick={readyToSend} />
          </div>
        )}
        {accepted.length > 0 && (
          // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys go through a list of buttons
          <div data-stops onKeyDown={moveWithArrows}>
            <AcceptedFindings findings={accepted} where={say("findings.document")} />
          </div>
        )}
        <SummaryButtons readiness={readiness} />
      </main>
      <OutcomeBar />
    </>
  );
};

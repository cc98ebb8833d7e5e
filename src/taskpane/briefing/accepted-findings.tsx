import { useId } from "react";
import { actions } from "../../app/actions";
import { describeFinding, describeWaived, type Finding, type Waiver } from "../../core";
import { Icon } from "../icons/icon";
import { usePane, usePerform, useWriting } from "../pane-context";
import { TextButton } from "../text-button";
import type { NamedFinding } from "./finding-groups";
import { Fold } from "./fold";

interface AcceptedFindingProps {
  readonly finding: Finding;
  readonly waiver: Waiver;
  readonly where: string;
}

/** A finding that somebody has accepted: what it is, why it may stay, and the way back. */
const AcceptedFinding = ({ finding, waiver, where }: AcceptedFindingProps) => {
  const { say, profile, language } = usePane();
  const perform = usePerform();
  const writing = useWriting();
  const id = useId();
  const { what } = describeFinding(finding, profile, language);
  const { at } = finding;
  return (
    <li className="finding" data-stop tabIndex={-1} aria-labelledby={id}>
      <p className="finding-what" id={id}>
        <Icon name="tick" className="sign" />
        <span>{what}</span>
      </p>
      <p className="accepted-why">{describeWaived(waiver, language)}</p>
      <div className="finding-actions">
        {at && (
          <TextButton
            aria-label={say("findings.showHere", { what, section: where })}
            onClick={() => perform(actions.goTo, at)}
          >
            {say("findings.show")}
          </TextButton>
        )}
        {writing !== "never" && (
          <TextButton
            aria-label={say("findings.withdrawHere", { what, section: where })}
            waiting={writing === "not-now"}
            onClick={() => perform(actions.withdraw, waiver)}
          >
            {say("findings.withdraw")}
          </TextButton>
        )}
      </div>
    </li>
  );
};

interface AcceptedFindingsProps {
  readonly findings: readonly NamedFinding[];
  readonly where: string;
}

/** What was accepted in a section: always counted, folded away until somebody asks. */
export const AcceptedFindings = ({ findings, where }: AcceptedFindingsProps) => {
  const { say } = usePane();
  return (
    <div className="accepted">
      <Fold initially={false} title={<span>{say("findings.accepted", { count: findings.length })}</span>}>
        <ul>
          {findings.flatMap(({ key, finding }) =>
            finding.waived ? <AcceptedFinding key={key} finding={finding} waiver={finding.waived} where={where} /> : [],
          )}
        </ul>
      </Fold>
    </div>
  );
};

import { memo, useId, useState } from "react";
import { actions } from "../../app/actions";
import { describeFinding, type Finding } from "../../core";
import { Icon } from "../icons/icon";
import { usePane, usePerform, useWriting } from "../pane-context";
import { TextButton } from "../text-button";

interface FindingCardProps {
  readonly finding: Finding;
  /** The name of the section, said with every button so that a list of buttons can be told apart. */
  readonly where: string;
}

/** One thing to mend: what it is, where, why, and the repairs that there are. */
export const FindingCard = memo(({ finding, where }: FindingCardProps) => {
  const { say, profile, language } = usePane();
  const perform = usePerform();
  const writing = useWriting();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { what, why, how, fixes } = describeFinding(finding, profile, language);
  const { at, severity } = finding;
  return (
    // A place for the focus to go to, with the arrow keys or after the repair of the entry before.
    <li className="finding" data-stop tabIndex={-1} aria-labelledby={`${id}-what`}>
      <p className="finding-what" id={`${id}-what`}>
        <Icon name={severity} className={`sign ${severity}`} />
        <span>
          <span className="for-ears">{say(`severity.${severity}`)}: </span>
          {what}
        </span>
      </p>
      <div className="finding-actions">
        {writing !== "never" &&
          finding.fixes.map((fix, at) => (
            <TextButton
              key={fix.titleId}
              look="outlined"
              aria-label={say("findings.fixHere", { fix: fixes[at] ?? "", section: where })}
              waiting={writing === "not-now"}
              onClick={() => perform(actions.applyFix, fix)}
            >
              {fixes[at]}
            </TextButton>
          ))}
        {at && (
          <TextButton
            aria-label={say("findings.showHere", { what, section: where })}
            onClick={() => perform(actions.goTo, at)}
          >
            {say("findings.show")}
          </TextButton>
        )}
        <TextButton
          aria-expanded={open}
          aria-controls={`${id}-why`}
          aria-label={say("findings.whyHere", { what, section: where })}
          onClick={() => setOpen(!open)}
        >
          {say("findings.why")}
          <Icon name="chevronDown" size={12} className="turning" />
        </TextButton>
      </div>
      <div className="finding-why" id={`${id}-why`} hidden={!open}>
        <p>{why}</p>
        <p>{how}</p>
      </div>
    </li>
  );
});
FindingCard.displayName = "FindingCard";

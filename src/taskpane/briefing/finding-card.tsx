import { memo, useId, useRef, useState } from "react";
import { actions } from "../../app/actions";
import { describeFinding } from "../../core";
import { Icon } from "../icons/icon";
import { usePane, usePerform, useWriting } from "../pane-context";
import { TextButton } from "../text-button";
import type { NamedFinding } from "./finding-groups";
import { saysWords, type Quoted } from "./quoted";
import { usePointed } from "./use-pointed";
import { WaiverForm } from "./waiver-form";

/** The words that it is about, as they stand in the document. */
const Quotation = ({ quoted: { before, marked, after } }: { readonly quoted: Quoted }) => (
  <p className="finding-quote">
    {before}
    <mark>{marked}</mark>
    {after}
  </p>
);

interface FindingCardProps {
  readonly named: NamedFinding;
  /** The name of the section, said with every button so that a list of buttons can be told apart. */
  readonly where: string;
}

/** One thing to mend: what it is, where, why, the repairs that there are, and the way to accept it as it is. */
export const FindingCard = memo(({ named: { finding, quoted }, where }: FindingCardProps) => {
  const { say, profile, language } = usePane();
  const perform = usePerform();
  const writing = useWriting();
  const [open, setOpen] = useState(false);
  const [accepting, setAccepting] = useState(false);
  const acceptButton = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLLIElement>(null);
  const isPointed = usePointed(card, finding);
  const id = useId();
  const { what, why, how, fixes } = describeFinding(finding, profile, language);
  const { at, severity, rule } = finding;
  const waivable = writing !== "never" && profile.rules[rule]?.waivable !== false;
  const cancel = (): void => {
    setAccepting(false);
    acceptButton.current?.focus();
  };
  return (
    // A place for the focus to go to, with the arrow keys or after the repair of the entry before.
    <li
      ref={card}
      className={`finding ${isPointed ? "pointed" : ""}`}
      data-stop
      tabIndex={-1}
      aria-labelledby={`${id}-what`}
      aria-current={isPointed || undefined}
    >
      <p className="finding-what" id={`${id}-what`}>
        <Icon name={severity} className={`sign ${severity}`} />
        <span>
          <span className="for-ears">{say(`severity.${severity}`)}: </span>
          {what}
        </span>
      </p>
      {quoted && !saysWords(finding) && <Quotation quoted={quoted} />}
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
        {waivable && (
          <TextButton
            ref={acceptButton}
            aria-expanded={accepting}
            aria-controls={`${id}-waiver`}
            aria-label={say("findings.acceptHere", { what, section: where })}
            onClick={() => setAccepting(!accepting)}
          >
            {say("findings.accept")}
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
      {waivable && accepting && <WaiverForm id={`${id}-waiver`} finding={finding} cancel={cancel} />}
      <div className="finding-why" id={`${id}-why`} hidden={!open}>
        <p>{why}</p>
        <p>{how}</p>
      </div>
    </li>
  );
});
FindingCard.displayName = "FindingCard";

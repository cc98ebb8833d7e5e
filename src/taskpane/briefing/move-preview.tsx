import { useEffect, useRef } from "react";
import { actions } from "../../app/actions";
import {
  describeFinding,
  describePartChange,
  stampProperty,
  type Finding,
  type MovePlan,
  type Profile,
} from "../../core";
import { Icon } from "../icons/icon";
import { usePane, usePerform, useWriting } from "../pane-context";
import { TextButton } from "../text-button";

interface FindingsProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly profile: Profile;
}

const Findings = ({ title, findings, profile }: FindingsProps) => {
  const { language } = usePane();
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {findings.map((finding, at) => (
          <li key={at}>
            <Icon name={finding.severity} size={14} className={`sign ${finding.severity}`} />
            <span>{describeFinding(finding, profile, language).what}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

interface MovePreviewProps {
  readonly plan: MovePlan;
  /** By which the paper is judged now. */
  readonly profile: Profile;
}

/** What the newer version would change in this paper, and the button that does all of it. */
export const MovePreview = ({ plan, profile }: MovePreviewProps) => {
  const { say, language } = usePane();
  const perform = usePerform();
  const writing = useWriting();
  const top = useRef<HTMLElement>(null);
  useEffect(() => top.current?.focus(), []);
  const { from, to, changes, coming, going, isFromKnown, edits } = plan;
  const losesMark = edits.some((edit) => edit.op === "setProperty" && edit.name === stampProperty);
  return (
    <section className="move-preview" ref={top} tabIndex={-1} aria-label={say("move.show")}>
      {changes.length === 0 ? (
        <p>{say(isFromKnown ? "move.nothing" : "move.unknown", { from: from.version, to: to.version })}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={`${change.kind}/${change.spec.key}`}>
              <Icon name="document" size={14} className="sign" />
              <span>{describePartChange(change, language)}</span>
            </li>
          ))}
        </ul>
      )}
      <Findings title={say("move.coming", { count: coming.length })} findings={coming} profile={to} />
      <Findings title={say("move.going", { count: going.length })} findings={going} profile={profile} />
      {losesMark && <p>{say("move.mark")}</p>}
      <p className="aside">{say("move.text")}</p>
      {writing !== "never" && (
        <TextButton look="outlined" waiting={writing === "not-now"} onClick={() => perform(actions.moveToNewer, plan)}>
          {say("move.perform", { to: to.version })}
        </TextButton>
      )}
    </section>
  );
};

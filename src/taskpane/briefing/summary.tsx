import { memo } from "react";
import type { CheckResult, Finding, Severity } from "../../core";
import { Icon } from "../icons/icon";
import { usePane } from "../pane-context";
import { PaneMenu } from "./pane-menu";
import { PhaseWords } from "./phase-words";
import { ProgressBar } from "./progress-bar";

const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** How much there is to mend, to be read at a glance. */
const Counts = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const { say } = usePane();
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
  return counts.map(({ severity, count }) => (
    <span key={severity} className="count">
      <Icon name={severity} size={14} className={`sign ${severity}`} />
      {say(`count.${severity}`, { count })}
    </span>
  ));
};

const Ready = () => {
  const { say } = usePane();
  return (
    <div className="ready">
      <Icon name="done" size={40} className="sign filled" />
      <p>
        <strong>{say("count.ready")}</strong>
        <span>{say("count.readyBody")}</span>
      </p>
    </div>
  );
};

/** The state of the paper in one picture. */
export const Summary = memo(({ judged }: { readonly judged: CheckResult }) => {
  const { profile, language } = usePane();
  const { briefing, findings, verdict } = judged;
  return (
    <header className="summary">
      <div className="summary-top">
        <h1 data-heading tabIndex={-1}>
          {profile.names[language]}
        </h1>
        <PaneMenu briefing={briefing} />
      </div>
      <ProgressBar briefing={briefing} />
      {verdict === "ready" && <Ready />}
      <div className="counts">
        <Counts findings={findings} />
        <PhaseWords />
      </div>
    </header>
  );
});
Summary.displayName = "Summary";

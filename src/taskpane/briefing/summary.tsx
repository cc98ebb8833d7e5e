import { memo, useMemo } from "react";
import { measuresOf, type CheckResult, type Finding, type Severity } from "../../core";
import { Icon } from "../icons/icon";
import { usePane } from "../pane-context";
import { StampLine } from "../sending/stamp-line";
import { PaneMenu } from "./pane-menu";
import { PhaseWords } from "./phase-words";
import { countInWords } from "./count-in-words";
import { SpeakingTime } from "./speaking-time";
import { PaperStrip } from "./paper-strip";
import { countedEntries } from "./standing";

const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** How much there is to mend, to be read at a glance. */
const Counts = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const { say } = usePane();
  const standing = findings.filter(({ waived }) => !waived);
  const accepted = findings.length - standing.length;
  const counts = severities
    .map((severity) => ({ severity, count: standing.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      {counts.map(({ severity, count }) => (
        <span key={severity} className="count">
          <Icon name={severity} size={14} className={`sign ${severity}`} />
          {say(`count.${severity}`, { count })}
        </span>
      ))}
      {accepted > 0 && (
        <span className="count">
          <Icon name="tick" size={14} className="sign" />
          {say("count.accepted", { count: accepted })}
        </span>
      )}
    </>
  );
};

const Ready = ({ body }: { readonly body: "count.readyBody" | "count.readyAccepted" }) => {
  const { say } = usePane();
  return (
    <div className="ready">
      <Icon name="done" size={40} className="sign filled" />
      <p>
        <strong>{say("count.ready")}</strong>
        <span>{say(body)}</span>
      </p>
    </div>
  );
};

/** The state of the paper in one picture. */
export const Summary = memo(({ judged }: { readonly judged: CheckResult }) => {
  const { say, profile, language } = usePane();
  const { briefing, findings, verdict } = judged;
  const measures = useMemo(() => measuresOf(briefing), [briefing]);
  const entries = countedEntries(briefing);
  const filled = entries.filter(({ state }) => state === "filled").length;
  return (
    <header className="summary">
      <div className="summary-top">
        <h1 data-heading tabIndex={-1}>
          {profile.names[language]}
        </h1>
        <PaneMenu briefing={briefing} />
      </div>
      <PaperStrip briefing={briefing} findings={findings} measures={measures} />
      <div className="lengths">
        <span>{say("progress.of", { filled, total: entries.length })}</span>
        <span>{countInWords(measures.total, say, language)}</span>
      </div>
      <SpeakingTime measures={measures} />
      {verdict === "ready" && <Ready body="count.readyBody" />}
      {verdict === "readyWithWaivers" && <Ready body="count.readyAccepted" />}
      <StampLine judged={judged} />
      <div className="counts">
        <Counts findings={findings} />
        <PhaseWords />
      </div>
    </header>
  );
});
Summary.displayName = "Summary";

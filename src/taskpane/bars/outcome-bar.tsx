import { memo } from "react";
import type { Done } from "../../app/done";
import type { Outcome } from "../../app/session-state";
import { describeProblem } from "../../core";
import { usePane, useSession } from "../pane-context";
import { NoticeBar } from "./notice-bar";

/** Said aloud, and not shown: the document beside the pane shows it already. */
const isQuiet = ({ outcome }: Done): boolean => ["shown", "checked", "notReady"].includes(outcome);

/** What has changed the document, so that Word's Undo is worth a word. */
const canBeUndone = ({ outcome }: Done): boolean =>
  [
    "skeletonInserted",
    "sectionInserted",
    "repaired",
    "repairedAll",
    "adopted",
    "controlsRemoved",
    "commented",
    "commentsRemoved",
  ].includes(outcome);

const DoneBar = ({ done, dismiss }: { readonly done: Done; readonly dismiss: () => void }) => {
  const { say, language } = usePane();
  const sentence = say(`outcome.${done.outcome}`, done.data);
  if (isQuiet(done)) {
    return (
      <p className="for-ears" role="status">
        {sentence}
      </p>
    );
  }
  const stopped = done.stopped && describeProblem(done.stopped, language);
  return (
    <NoticeBar
      tone={stopped ? "warning" : canBeUndone(done) ? "success" : "info"}
      dismiss={{ label: say("outcome.dismiss"), perform: dismiss }}
    >
      {sentence} {stopped && `${stopped.what} ${stopped.next} `}
      {canBeUndone(done) && <span className="aside">{say("outcome.undo")}</span>}
    </NoticeBar>
  );
};

const barOf = (outcome: Outcome, dismiss: () => void) =>
  outcome.kind === "done" ? (
    <DoneBar done={outcome.done} dismiss={dismiss} />
  ) : (
    <RefusedBar outcome={outcome} dismiss={dismiss} />
  );

interface RefusedBarProps {
  readonly outcome: Outcome & { readonly kind: "refused" };
  readonly dismiss: () => void;
}

const RefusedBar = ({ outcome, dismiss }: RefusedBarProps) => {
  const { say, language } = usePane();
  const { what, next } = describeProblem(outcome.problem, language);
  return (
    <NoticeBar tone="error" dismiss={{ label: say("outcome.dismiss"), perform: dismiss }}>
      <strong>{what}</strong> {next}
    </NoticeBar>
  );
};

/** What came of the last thing that a person asked for. */
export const OutcomeBar = memo(() => {
  const { session } = usePane();
  const { outcome, phase } = useSession();
  // A document that could not be read says so at the top, and stays so until it can be.
  const isSaid = outcome?.kind === "refused" && phase.kind === "failed";
  return <div className="outcome">{outcome && !isSaid && barOf(outcome, session.dismiss)}</div>;
});
OutcomeBar.displayName = "OutcomeBar";

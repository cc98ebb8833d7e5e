import type { Briefing } from "../../core";
import { usePane } from "../pane-context";
import { countedEntries } from "./standing";

/** The paper from across the room: a piece for every section, in the order of the paper. */
export const ProgressBar = ({ briefing }: { readonly briefing: Briefing }) => {
  const { say } = usePane();
  const entries = countedEntries(briefing);
  const filled = entries.filter(({ state }) => state === "filled").length;
  const data = { filled, total: entries.length };
  return (
    <div className="progress">
      <div
        className="progress-bar"
        role="progressbar"
        aria-label={say("pane.sections")}
        aria-valuemin={0}
        aria-valuemax={entries.length}
        aria-valuenow={filled}
        aria-valuetext={say("progress.bar", data)}
      >
        {entries.map(({ spec, state }) => (
          <span key={spec.key} className={`piece ${state}`} />
        ))}
      </div>
      <span className="progress-words" aria-hidden="true">
        {say("progress.of", data)}
      </span>
    </div>
  );
};

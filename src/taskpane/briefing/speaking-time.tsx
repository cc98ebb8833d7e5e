import type { Measures } from "../../core";
import { usePane } from "../pane-context";

/** Less than a minute is said as one. */
const wholeMinutes = (minutes: number): number => Math.max(1, Math.round(minutes));

/** How long the points take to say, against the time that the meeting has: as a bar, and in words beside it. */
export const SpeakingTime = ({ measures: { spoken, meeting } }: { readonly measures: Measures }) => {
  const { say } = usePane();
  if (spoken === 0) return null;
  const minutes = wholeMinutes(spoken);
  const share = meeting === null ? 0 : Math.min(1, spoken / meeting);
  return (
    <div className="speaking">
      {meeting !== null && (
        <span className={`gauge ${spoken > meeting ? "over" : ""}`} aria-hidden="true">
          <span style={{ width: `${Math.round(100 * share)}%` }} />
        </span>
      )}
      <span>
        {meeting === null
          ? say("length.speaking", { spoken: minutes })
          : say("length.speakingOf", { spoken: minutes, meeting })}
      </span>
    </div>
  );
};

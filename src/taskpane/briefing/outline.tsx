import { memo } from "react";
import { hasDoubtfulDate, type Briefing, type Finding } from "../../core";
import { moveWithArrows } from "../focus/arrow-keys";
import { usePane } from "../pane-context";
import { OutlineRow } from "./outline-row";
import { shownEntries } from "./standing";

interface OutlineProps {
  readonly briefing: Briefing;
  readonly findings: readonly Finding[];
}

/** Every part of the paper with its state: one click goes there, one click puts it where it belongs. */
export const Outline = memo(({ briefing, findings }: OutlineProps) => {
  const { say } = usePane();
  const doubtsDate = hasDoubtfulDate(briefing);
  return (
    <section className="outline" aria-labelledby="outline-heading">
      <h2 id="outline-heading" className="for-ears" data-heading tabIndex={-1}>
        {say("pane.sections")}
      </h2>
      {/* The arrow keys are an extra way through a plain list of buttons. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul data-stops onKeyDown={moveWithArrows}>
        {shownEntries(briefing).map((entry) => (
          <OutlineRow
            key={entry.spec.key}
            entry={entry}
            findings={findings}
            isDoubtful={doubtsDate && entry.spec.content === "dateLine"}
          />
        ))}
      </ul>
    </section>
  );
});
Outline.displayName = "Outline";

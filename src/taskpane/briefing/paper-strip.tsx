import { useState } from "react";
import { actions } from "../../app/actions";
import type { Briefing, Finding, Measures, OutlineEntry } from "../../core";
import { moveAcross } from "../focus/arrow-keys";
import { usePane, usePerform } from "../pane-context";
import { countInWords } from "./count-in-words";
import { faultsIn } from "./faults-in";
import { outlineId } from "./outline-row";
import { countedEntries, firstParagraph } from "./standing";

interface PieceProps {
  readonly entry: OutlineEntry;
  readonly faults: readonly Finding[];
  readonly words: number;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

/** What cannot be shown in the document is shown in the outline, where it can be put in. */
const showInOutline = ({ spec }: OutlineEntry): void => {
  const row = document.getElementById(outlineId(spec.key));
  (row?.querySelector<HTMLElement>("[data-stop]") ?? row)?.focus();
};

const Piece = ({ entry, faults, words, isStop, onFocus }: PieceProps) => {
  const { say, language } = usePane();
  const perform = usePerform();
  const first = firstParagraph(entry);
  const label = [
    `${entry.spec.titles[language]}: ${say(`state.${entry.state}`)}`,
    ...(words > 0 ? [countInWords(words, say, language)] : []),
    ...(faults.length > 0 ? [say("state.toMend", { count: faults.length })] : []),
  ].join(", ");
  const go = (): void => {
    if (first) perform(actions.goTo, { paragraph: first.id, from: 0, to: first.text.length });
    else showInOutline(entry);
  };
  return (
    <button
      type="button"
      className="piece"
      style={{ flexGrow: words }}
      data-stop
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      title={label}
      onFocus={onFocus}
      onClick={go}
    >
      <span className={`piece-bar ${entry.state} ${faults[0]?.severity ?? ""}`} />
      <span className={`piece-count ${faults[0]?.severity ?? ""}`}>{faults.length > 0 && faults.length}</span>
    </button>
  );
};

interface PaperStripProps {
  readonly briefing: Briefing;
  readonly findings: readonly Finding[];
  readonly measures: Measures;
}

/**
 * The paper from across the room: a piece for every part in the order of the profile, as long as its text, in its state,
 * with what is to be mended under it. One stop for the Tab key; the arrow keys go along it.
 */
export const PaperStrip = ({ briefing, findings, measures }: PaperStripProps) => {
  const { say } = usePane();
  const [stop, setStop] = useState(0);
  const entries = countedEntries(briefing);
  const filled = entries.filter(({ state }) => state === "filled").length;
  return (
    <div
      className="strip"
      role="toolbar"
      aria-label={say("progress.bar", { filled, total: entries.length })}
      data-stops
      onKeyDown={moveAcross}
    >
      {entries.map((entry, at) => (
        <Piece
          key={entry.spec.key}
          entry={entry}
          faults={faultsIn(entry.spec, findings)}
          words={measures.words.get(entry.spec.key) ?? 0}
          isStop={at === Math.min(stop, entries.length - 1)}
          onFocus={() => setStop(at)}
        />
      ))}
    </div>
  );
};

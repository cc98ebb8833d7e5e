import type { CSSProperties } from "react";
import { useDesk } from "../desk-context";
import { mayBeChosen } from "../pack/choice";
import { dayInWords } from "../text/day-in-words";
import type { Say } from "../text/say";
import type { PaperFacts } from "./paper-facts";
import { PartsStrip } from "./parts-strip";

/** Further away, nobody counts days. */
const nearDays = 60;

const daysInWords = (days: number, say: Say): string => {
  if (days === 0) return say("day.today");
  return days > 0 ? say("day.in", { count: days }) : say("day.ago", { count: -days });
};

interface PaperRowProps {
  readonly facts: PaperFacts;
  /** From 1, the heading row included, as aria-rowindex wants it. */
  readonly place: number;
  readonly style: CSSProperties;
  readonly isOpen: boolean;
  /** Whether the Tab key comes here: one row of the table is its way in. */
  readonly isWayIn: boolean;
  readonly onOpen: () => void;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const count = (number: number): string => (number === 0 ? "" : String(number));

/** One paper. */
export const PaperRow = ({ facts, place, style, isOpen, isWayIn, onOpen, ...choosing }: PaperRowProps) => {
  const { say, language } = useDesk();
  const { paper, date, daysLeft } = facts;
  const stamp = paper.stamp?.kind ?? "none";
  const state = facts.verdict ?? (paper.state === "judging" ? "judging" : "waiting");
  return (
    <div
      role="row"
      aria-rowindex={place}
      aria-selected={isOpen}
      tabIndex={isWayIn ? 0 : -1}
      data-row={place}
      className={`row ${isOpen ? "open" : ""}`}
      style={style}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key === "Enter") onOpen();
        // In the box itself, the browser does it.
        if (event.key !== " " || event.target !== event.currentTarget) return;
        event.preventDefault();
        if (mayBeChosen(facts)) choosing.onChoose();
      }}
    >
      <span role="gridcell" className="choice">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={say("pack.choose", { paper: facts.meeting })}
          checked={choosing.isChosen}
          disabled={!mayBeChosen(facts)}
          onClick={(event) => event.stopPropagation()}
          onChange={choosing.onChoose}
        />
      </span>
      <span role="gridcell" className="meeting">
        <span className="name">{facts.meeting}</span>
        <span className="path">{paper.path}</span>
      </span>
      <span role="gridcell" className="counterpart">
        {facts.counterpart}
      </span>
      <span role="gridcell" className="date">
        {date === null ? "" : dayInWords(date, language)}
        {daysLeft === null || Math.abs(daysLeft) > nearDays ? null : (
          <span className="path">{daysInWords(daysLeft, say)}</span>
        )}
      </span>
      <span role="gridcell">
        <PartsStrip parts={facts.parts} />
      </span>
      <span role="gridcell">
        <span className={`verdict ${state}`}>{say(`verdict.${state}`)}</span>
        {stamp === "none" ? null : <span className="path">{say(`stamp.${stamp}`)}</span>}
      </span>
      <span role="gridcell" className="number bad">
        {count(facts.errors)}
      </span>
      <span role="gridcell" className="number doubt">
        {count(facts.warnings)}
      </span>
      <span role="gridcell" className="number waived">
        {count(facts.waived)}
      </span>
    </div>
  );
};

import { memo } from "react";
import { useDesk } from "../desk-context";
import { mayBeChosen } from "../pack/choice";
import { dayInWords } from "../text/day-in-words";
import type { Say } from "../text/say";
import type { PaperFacts } from "./paper-facts";
import { MadeWithLine } from "./made-with-line";
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
  /** How far down it stands, and how high it is: pixels. */
  readonly top: number;
  readonly height: number;
  readonly isOpen: boolean;
  /** Whether the Tab key comes here: one row of the table is its way in. */
  readonly isWayIn: boolean;
  readonly onOpen: (id: number, place: number) => void;
  readonly isChosen: boolean;
  readonly onChoose: (id: number) => void;
}

const count = (number: number): string => (number === 0 ? "" : String(number));

/** One paper. It is drawn anew only when something about it has changed. */
export const PaperRow = memo(function PaperRow({ facts, place, top, height, isOpen, isWayIn, ...acts }: PaperRowProps) {
  const { say, language } = useDesk();
  const { paper, date, daysLeft, stamp } = facts;
  const open = (): void => acts.onOpen(paper.id, place);
  const choose = (): void => acts.onChoose(paper.id);
  const state = facts.verdict ?? (paper.state === "judging" ? "judging" : "waiting");
  return (
    <div
      role="row"
      aria-rowindex={place}
      aria-selected={isOpen}
      tabIndex={isWayIn ? 0 : -1}
      data-row={place}
      className={`row ${isOpen ? "open" : ""}`}
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === "Enter") open();
        // In the box itself, the browser does it.
        if (event.key !== " " || event.target !== event.currentTarget) return;
        event.preventDefault();
        if (mayBeChosen(facts)) choose();
      }}
    >
      <span role="gridcell" className="choice">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={say("pack.choose", { paper: facts.meeting })}
          checked={acts.isChosen}
          disabled={!mayBeChosen(facts)}
          onClick={(event) => event.stopPropagation()}
          onChange={choose}
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
        <PartsStrip parts={facts.parts} profile={facts.profile} />
        {facts.madeWith && <MadeWithLine madeWith={facts.madeWith} profile={facts.profile} />}
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
});

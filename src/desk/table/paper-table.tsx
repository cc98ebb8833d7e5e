import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useRef, useState, type KeyboardEvent } from "react";
import { useDesk } from "../desk-context";
import type { Choice } from "../pack/choice";
import type { Line } from "./arrange";
import { GroupRow } from "./group-row";
import type { Order } from "./order";
import { PaperRow } from "./paper-row";
import { TableHead } from "./table-head";

/** What stays the same about a line wherever it comes to stand. */
const keyOf = (line: Line | undefined): string | number => {
  if (!line) return "";
  return line.kind === "group" ? `group ${line.name}` : line.facts.paper.id;
};

const rowHeight = 52;
const groupHeight = 36;
/** As aria-rowindex counts: from 1, and the heading row is the first. */
const firstPlace = 2;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

interface PaperTableProps {
  readonly lines: readonly Line[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** The id of the paper whose report is open. */
  readonly open: number | null;
  readonly onOpen: (id: number) => void;
  readonly choice: Choice;
  readonly isAllChosen: boolean;
  readonly onChoose: (id: number) => void;
  readonly onChooseAll: () => void;
}

/** Where the arrow keys lead from a line: to the next paper in that direction. */
const goal = (from: number, key: string, lines: readonly Line[]): number => {
  const last = lines.length - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  return Math.min(last, Math.max(0, from + (steps[key] ?? 0)));
};

/** All papers, of which only those in sight are in the page. Arrow keys go from row to row, Enter opens. */
export const PaperTable = ({ lines, order, onOrder, open, onOpen, choice, ...choosing }: PaperTableProps) => {
  const { say } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const last = lines.length - 1;
  const [wayIn, setWayIn] = useState(0);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lines[index]?.kind === "group" ? groupHeight : rowHeight),
    getItemKey: useCallback((index: number) => keyOf(lines[index]), [lines]),
    overscan: 12,
  });

  const move = (event: KeyboardEvent): void => {
    if (!(event.key in steps) && event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    const to = goal(wayIn, event.key, lines);
    setWayIn(to);
    rows.scrollToIndex(to);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-row="${to + firstPlace}"]`)?.focus());
  };

  const openAt = useCallback(
    (id: number, place: number): void => {
      setWayIn(place - firstPlace);
      onOpen(id);
    },
    [onOpen],
  );

  return (
    <div className="table" role="grid" aria-label={say("table.name")} aria-rowcount={lines.length + 1}>
      <TableHead {...{ order, onOrder }} isAllChosen={choosing.isAllChosen} onChooseAll={choosing.onChooseAll} />
      <div className="rows" ref={box} role="rowgroup" onKeyDown={move}>
        {lines.length === 0 ? <p className="none">{say("table.none")}</p> : null}
        <div style={{ height: rows.getTotalSize(), position: "relative" }} role="presentation">
          {rows.getVirtualItems().map(({ key, index, start: top, size: height }) => {
            const line = lines[index];
            if (!line) return null;
            const shared = { place: index + firstPlace, top, height, isWayIn: index === Math.min(wayIn, last) };
            if (line.kind === "group") return <GroupRow key={key} group={line} {...shared} />;
            const { facts } = line;
            return (
              <PaperRow
                key={key}
                {...{ facts, ...shared }}
                isOpen={open === facts.paper.id}
                isChosen={choice.has(facts.paper.id)}
                onChoose={choosing.onChoose}
                onOpen={openAt}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
};

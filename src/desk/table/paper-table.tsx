import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState, type KeyboardEvent } from "react";
import { useDesk } from "../desk-context";
import type { Choice } from "../pack/choice";
import type { Line, Order } from "./arrange";
import { GroupRow } from "./group-row";
import { PaperRow } from "./paper-row";
import { TableHead } from "./table-head";

const rowHeight = 52;
const groupHeight = 36;

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
  const [wayIn, setWayIn] = useState(0);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lines[index]?.kind === "group" ? groupHeight : rowHeight),
    overscan: 12,
  });

  const move = (event: KeyboardEvent): void => {
    if (!(event.key in steps) && event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    const to = goal(wayIn, event.key, lines);
    setWayIn(to);
    rows.scrollToIndex(to);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-row="${to + 2}"]`)?.focus());
  };

  return (
    <div className="table" role="grid" aria-label={say("table.name")} aria-rowcount={lines.length + 1}>
      <TableHead {...{ order, onOrder }} isAllChosen={choosing.isAllChosen} onChooseAll={choosing.onChooseAll} />
      <div className="rows" ref={box} role="rowgroup" onKeyDown={move}>
        {lines.length === 0 ? <p className="none">{say("table.none")}</p> : null}
        <div style={{ height: rows.getTotalSize(), position: "relative" }} role="presentation">
          {rows.getVirtualItems().map(({ index, start, size }) => {
            const line = lines[index];
            if (!line) return null;
            const style = { transform: `translateY(${start}px)`, height: size };
            const shared = { place: index + 2, style, isWayIn: index === Math.min(wayIn, lines.length - 1) };
            if (line.kind === "group") return <GroupRow key={`group ${line.name}`} group={line} {...shared} />;
            const { id } = line.facts.paper;
            return (
              <PaperRow
                key={id}
                facts={line.facts}
                {...shared}
                isOpen={open === id}
                isChosen={choice.has(id)}
                onChoose={() => choosing.onChoose(id)}
                onOpen={() => {
                  setWayIn(index);
                  onOpen(id);
                }}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
};

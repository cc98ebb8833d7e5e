import { useDesk } from "../desk-context";
import type { Column, Order } from "./order";

/** In the order in which they stand; the strip of parts alone cannot be sorted by. */
const columns = ["meeting", "counterpart", "date", "parts", "state", "errors", "warnings", "waived"] as const;

interface TableHeadProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

interface ChooseAllProps {
  /** Whether all that are shown and may be are chosen. */
  readonly isAllChosen: boolean;
  readonly onChooseAll: () => void;
}

interface SortButtonProps extends TableHeadProps {
  readonly column: Column;
}

const SortButton = ({ column, order, onOrder }: SortButtonProps) => {
  const { say } = useDesk();
  const isChosen = order.column === column;
  const name = say(`column.${column}`);
  return (
    <button
      type="button"
      title={say("table.sort", { column: name })}
      onClick={() => onOrder({ column, isDescending: isChosen && !order.isDescending })}
    >
      {name}
      <span aria-hidden="true">{isChosen ? (order.isDescending ? " ↓" : " ↑") : ""}</span>
    </button>
  );
};

/** The headings of the columns: each sorts, and at a second press the other way round. */
export const TableHead = ({ order, onOrder, isAllChosen, onChooseAll }: TableHeadProps & ChooseAllProps) => {
  const { say } = useDesk();
  const directionOf = (column: string) => {
    if (order.column !== column) return "none";
    return order.isDescending ? "descending" : "ascending";
  };
  return (
    <div role="row" className="head" aria-rowindex={1}>
      <span role="columnheader" className="choice">
        <input type="checkbox" aria-label={say("pack.chooseAll")} checked={isAllChosen} onChange={onChooseAll} />
      </span>
      {columns.map((column) => (
        <span key={column} role="columnheader" aria-sort={directionOf(column)} className={column}>
          {column === "parts" ? say("column.parts") : <SortButton {...{ column, order, onOrder }} />}
        </span>
      ))}
    </div>
  );
};

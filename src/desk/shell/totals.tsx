import { useDesk } from "../desk-context";
import type { PaperFacts } from "../table/paper-facts";
import type { Show } from "../table/arrange";
import { countOf } from "../table/arrange";

const shown = ["notReady", "ready", "unread", "others"] as const satisfies readonly Show[];

interface TotalsProps {
  readonly facts: readonly PaperFacts[];
  readonly show: Show;
  readonly onShow: (show: Show) => void;
}

/** How many papers stand how: each number shows its papers. */
export const Totals = ({ facts, show, onShow }: TotalsProps) => {
  const { say } = useDesk();
  return (
    <div className="totals">
      {shown.map((name) => (
        <button
          key={name}
          type="button"
          className={`total ${name}`}
          aria-pressed={show === name}
          onClick={() => onShow(show === name ? "all" : name)}
        >
          {say(`total.${name}`, { count: countOf(facts, name) })}
        </button>
      ))}
    </div>
  );
};

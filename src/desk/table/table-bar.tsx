import type { ReactNode } from "react";
import { useDesk } from "../desk-context";
import type { DeskMessageId } from "../text/catalogue";
import type { Grouping, Show } from "./arrange";

const shows: readonly Show[] = ["all", "notReady", "ready", "unstamped", "unread", "others"];
const groupings: readonly Grouping[] = ["none", "week", "unit"];

/** How the table is asked to be. */
export interface TableView {
  readonly search: string;
  readonly show: Show;
  readonly by: Grouping;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => DeskMessageId;
  readonly onChoose: (value: Value) => void;
}

const Choice = <Value extends string>({ label, values, value, nameOf, onChoose }: ChoiceProps<Value>) => {
  const { say } = useDesk();
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((one) => one === currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {say(nameOf(one))}
          </option>
        ))}
      </select>
    </label>
  );
};

interface TableBarProps {
  readonly view: TableView;
  readonly onView: (view: TableView) => void;
  readonly children: ReactNode;
}

/** What is looked for, shown and grouped; and what else can be done with the table. */
export const TableBar = ({ view, onView, children }: TableBarProps) => {
  const { say } = useDesk();
  return (
    <div className="bar" role="search">
      <label>
        {say("bar.search")}
        <input
          type="search"
          value={view.search}
          onChange={({ currentTarget }) => onView({ ...view, search: currentTarget.value })}
        />
      </label>
      <Choice
        label={say("bar.show")}
        values={shows}
        value={view.show}
        nameOf={(one) => `show.${one}`}
        onChoose={(show) => onView({ ...view, show })}
      />
      <Choice
        label={say("bar.group")}
        values={groupings}
        value={view.by}
        nameOf={(one) => `group.${one}`}
        onChoose={(by) => onView({ ...view, by })}
      />
      {children}
    </div>
  );
};

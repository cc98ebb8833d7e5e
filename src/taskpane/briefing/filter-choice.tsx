import { useId } from "react";
import { usePane } from "../pane-context";
import type { Filter, FilterGroup } from "./finding-filter";

interface FilterChoiceProps {
  readonly groups: readonly FilterGroup[];
  readonly count: number;
  readonly value: Filter;
  readonly onChoose: (value: Filter) => void;
}

/** Which findings are shown. The browser's own choice: one stop for the keys, and every screen reader knows it. */
export const FilterChoiceBox = ({ groups, count, value, onChoose }: FilterChoiceProps) => {
  const { say } = usePane();
  const id = useId();
  const choices = groups.flatMap((group) => group.choices);
  const choose = (chosen: string): void => onChoose(choices.find((one) => one.value === chosen)?.value ?? "all");
  return (
    <div className="filter">
      <label htmlFor={id}>{say("filter.label")}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        <option value="all">{say("filter.choice", { name: say("filter.all"), count })}</option>
        {groups.map(({ title, choices: of }) => (
          <optgroup key={title} label={title}>
            {of.map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
};

import type { Language } from "../../core";
import { useDesk } from "../desk-context";
import { dayInWords } from "../text/day-in-words";
import type { Say } from "../text/say";
import type { Line } from "./arrange";

interface GroupRowProps {
  readonly group: Line & { readonly kind: "group" };
  readonly place: number;
  readonly top: number;
  readonly height: number;
  readonly isWayIn: boolean;
}

const titleOf = ({ by, name }: GroupRowProps["group"], language: Language, say: Say): string => {
  if (by !== "week") return name === "" ? say("group.noUnit") : name;
  if (name === "") return say("group.noWeek");
  return say("group.weekOf", { day: dayInWords(name, language) });
};

/** The line above the papers of one week or one folder. */
export const GroupRow = ({ group, place, top, height, isWayIn }: GroupRowProps) => {
  const { say, language } = useDesk();
  const { papers, notReady } = group;
  return (
    <div
      role="row"
      className="group"
      aria-rowindex={place}
      data-row={place}
      tabIndex={isWayIn ? 0 : -1}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <span role="gridcell" aria-colspan={9}>
        <strong>{titleOf(group, language, say)}</strong> {say("group.count", { count: papers })}
        {notReady === 0 ? "" : `, ${say("group.notReady", { count: notReady })}`}
      </span>
    </div>
  );
};

import { describeLeft, type LeftToDo } from "../../core";
import { FindingList } from "../briefing/finding-list";
import type { NamedFinding } from "../briefing/finding-groups";
import { moveWithArrows } from "../focus/arrow-keys";
import { Icon } from "../icons/icon";
import { usePane } from "../pane-context";

interface WhatIsLeftProps {
  readonly left: readonly LeftToDo[];
  readonly named: readonly NamedFinding[];
}

interface Task {
  readonly what: string;
  readonly left: LeftToDo;
}

const findingOf = (left: LeftToDo) => ("finding" in left ? left.finding : null);

/** What keeps the paper from leaving, under whoever must act. */
export const WhatIsLeft = ({ left, named }: WhatIsLeftProps) => {
  const { profile, language } = usePane();
  const byActor = new Map<string, Task[]>();
  for (const one of left) {
    const { what, who } = describeLeft(one, profile, language);
    byActor.set(who, [...(byActor.get(who) ?? []), { what, left: one }]);
  }
  return [...byActor].map(([who, tasks]) => {
    const findings = new Set(tasks.map((task) => findingOf(task.left)));
    const others = tasks.filter((task) => findingOf(task.left) === null);
    return (
      <section key={who} className="actor" aria-label={who}>
        <h2 data-heading tabIndex={-1}>
          {who}
        </h2>
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys go through a list of buttons */}
        <div data-stops onKeyDown={moveWithArrows}>
          <FindingList findings={named.filter(({ finding }) => findings.has(finding))} />
        </div>
        {others.length > 0 && (
          <ul>
            {others.map(({ what }) => (
              <li key={what} className="finding finding-what">
                <Icon name="warning" className="sign warning" />
                <span>{what}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    );
  });
};

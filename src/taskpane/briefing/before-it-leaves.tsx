import { moveWithArrows } from "../focus/arrow-keys";
import { usePane } from "../pane-context";
import type { NamedFinding } from "./finding-groups";
import { FindingList } from "./finding-list";
import { Fold } from "./fold";
import { SeverityCounts } from "./severity-counts";
import { useHolds } from "./use-pointed";

interface BeforeItLeavesProps {
  readonly findings: readonly NamedFinding[];
  readonly isFiltered: boolean;
}

/** What is as it should be while the paper is written, and must not be when it is sent: comments, tracked changes. */
export const BeforeItLeaves = ({ findings, isFiltered }: BeforeItLeavesProps) => {
  const { say } = usePane();
  const holds = useHolds(findings);
  if (findings.length === 0) return null;
  return (
    <section className="leaving" aria-label={say("leaving.title")}>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys go through a list of buttons */}
      <div data-stops onKeyDown={moveWithArrows}>
        <Fold
          {...(!isFiltered && { name: "leaving" })}
          level={2}
          initially={isFiltered}
          held={holds}
          title={
            <>
              <span>{say("leaving.title")}</span>
              <SeverityCounts findings={findings} />
            </>
          }
        >
          <p className="aside leaving-why">{say("leaving.why")}</p>
          <FindingList findings={findings} {...(!isFiltered && { memory: "leaving" })} />
        </Fold>
      </div>
    </section>
  );
};

import { memo, useMemo, useState } from "react";
import { describeRules, type Briefing, type FallenWaiver, type Finding } from "../../core";
import { moveWithArrows } from "../focus/arrow-keys";
import { usePane } from "../pane-context";
import { BeforeItLeaves } from "./before-it-leaves";
import { BulkRepair } from "./bulk-repair";
import { FallenWaivers } from "./fallen-waivers";
import { FilterChoiceBox } from "./filter-choice";
import { filterFindings, filterGroups, type Filter } from "./finding-filter";
import { nameFindings, type NamedFinding } from "./finding-groups";
import { FindingList } from "./finding-list";
import { Fold } from "./fold";
import { useTitleOf } from "./use-title-of";

/** As few findings as can be seen at a glance need no filter. */
const fewestToFilter = 8;

/** What may be left as it is, folded away until somebody asks. */
const Hints = ({ hints }: { readonly hints: readonly NamedFinding[] }) => {
  const { say } = usePane();
  return (
    <div className="hints">
      <Fold name="hints" initially={false} title={<span>{say("count.info", { count: hints.length })}</span>}>
        <FindingList findings={hints} memory="hints" />
      </Fold>
    </div>
  );
};

/** What is shown at once: what should be mended, and what was accepted, which is never out of sight. */
const isInFront = ({ finding }: NamedFinding): boolean => finding.severity !== "info" || finding.waived !== null;

const InText = ({ findings, isFiltered }: { readonly findings: readonly NamedFinding[]; isFiltered: boolean }) => {
  if (isFiltered) return <FindingList findings={findings} />;
  const hints = findings.filter((one) => !isInFront(one));
  return (
    <>
      <FindingList findings={findings.filter(isInFront)} memory="mend" />
      {hints.length > 0 && <Hints hints={hints} />}
    </>
  );
};

interface FindingsProps {
  readonly briefing: Briefing;
  readonly findings: readonly Finding[];
  readonly fallen: readonly FallenWaiver[];
}

/** What to mend, by section, the worst first; apart from it what only matters when the paper leaves. */
export const Findings = memo(({ briefing, findings, fallen }: FindingsProps) => {
  const { say, profile, language } = usePane();
  const titleOf = useTitleOf();
  const [wanted, setWanted] = useState<Filter>("all");
  const named = useMemo(() => nameFindings(findings, briefing), [findings, briefing]);
  const rules = useMemo(() => describeRules(profile, language), [profile, language]);
  const groups = useMemo(
    () => filterGroups(named, { say, profile, rules, titleOf }),
    [named, say, profile, rules, titleOf],
  );
  // What was chosen and is all mended gives way to everything that is left.
  const isThere = groups.some(({ choices }) => choices.some(({ value }) => value === wanted));
  const filter = isThere ? wanted : "all";
  const shown = filterFindings(named, filter);
  const leaving = new Set(rules.flatMap(({ id, family }) => (family === "sending" ? [id as string] : [])));
  const isLeaving = ({ finding }: NamedFinding): boolean => leaving.has(finding.rule);
  const inText = shown.filter((one) => !isLeaving(one));
  if (named.length === 0 && fallen.length === 0) return null;
  return (
    <>
      <section className="findings" aria-labelledby="findings-heading">
        <BulkRepair findings={findings}>
          <h2 id="findings-heading" data-heading tabIndex={-1}>
            {say("findings.title")}
          </h2>
        </BulkRepair>
        <FallenWaivers fallen={fallen} />
        {(named.length >= fewestToFilter || filter !== "all") && (
          <FilterChoiceBox groups={groups} count={named.length} value={filter} onChoose={setWanted} />
        )}
        <p className="for-ears" role="status">
          {filter !== "all" && say("filter.shown", { count: shown.length, total: named.length })}
        </p>
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys go through a list of buttons */}
        <div data-stops onKeyDown={moveWithArrows}>
          <InText key={filter} findings={inText} isFiltered={filter !== "all"} />
          {named.every(isLeaving) && <p className="nothing">{say("findings.nothing")}</p>}
        </div>
      </section>
      <BeforeItLeaves key={filter} findings={shown.filter(isLeaving)} isFiltered={filter !== "all"} />
    </>
  );
});
Findings.displayName = "Findings";

import { memo, useMemo, useState } from "react";
import type { FallenWaiver, Finding } from "../../core";
import { moveWithArrows } from "../focus/arrow-keys";
import { Icon } from "../icons/icon";
import { usePane } from "../pane-context";
import { TextButton } from "../text-button";
import { BulkRepair } from "./bulk-repair";
import { FallenWaivers } from "./fallen-waivers";
import { FindingList } from "./finding-list";
import { nameFindings, type NamedFinding } from "./finding-groups";

/** What may be left as it is, folded away until somebody asks. */
const Hints = ({ hints }: { readonly hints: readonly NamedFinding[] }) => {
  const { say } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <div className="hints">
      <TextButton aria-expanded={open} aria-controls="hints" onClick={() => setOpen(!open)}>
        <Icon name="chevron" size={12} className="turning" />
        {say("count.info", { count: hints.length })}
      </TextButton>
      <div id="hints" hidden={!open}>
        {open && <FindingList findings={hints} />}
      </div>
    </div>
  );
};

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly fallen: readonly FallenWaiver[];
}

/** What is shown at once: what should be mended, and what was accepted, which is never out of sight. */
const isInFront = ({ finding }: NamedFinding): boolean => finding.severity !== "info" || finding.waived !== null;

/** What to mend, by section, the worst first. */
export const Findings = memo(({ findings, fallen }: FindingsProps) => {
  const { say } = usePane();
  const named = useMemo(() => nameFindings(findings), [findings]);
  const faults = named.filter(isInFront);
  const hints = named.filter((one) => !isInFront(one));
  if (named.length === 0) return null;
  return (
    <section className="findings" aria-labelledby="findings-heading">
      <BulkRepair findings={findings}>
        <h2 id="findings-heading" data-heading tabIndex={-1}>
          {say("findings.title")}
        </h2>
      </BulkRepair>
      <FallenWaivers fallen={fallen} />
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys go through a list of buttons */}
      <div data-stops onKeyDown={moveWithArrows}>
        <FindingList findings={faults} />
        {hints.length > 0 && <Hints hints={hints} />}
      </div>
    </section>
  );
});
Findings.displayName = "Findings";

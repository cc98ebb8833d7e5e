import { useState } from "react";
import type { SectionKey } from "../../core";
import { usePane } from "../pane-context";
import { TextButton } from "../text-button";
import { AcceptedFindings } from "./accepted-findings";
import { FindingCard } from "./finding-card";
import { groupFindings, type NamedFinding } from "./finding-groups";

/** As many entries as are drawn at once: what a person reads before asking for more, and what a page draws in a blink. */
const page = 30;

interface GroupProps {
  readonly name: string;
  readonly findings: readonly NamedFinding[];
}

const Group = ({ name, findings }: GroupProps) => {
  const standing = findings.filter(({ finding }) => !finding.waived);
  const accepted = findings.filter(({ finding }) => finding.waived);
  return (
    <div className="finding-group">
      <h3>{name}</h3>
      {standing.length > 0 && (
        <ul>
          {standing.map(({ key, finding }) => (
            <FindingCard key={key} finding={finding} where={name} />
          ))}
        </ul>
      )}
      {accepted.length > 0 && <AcceptedFindings findings={accepted} where={name} />}
    </div>
  );
};

/** Findings under the names of their sections. */
export const FindingList = ({ findings }: { readonly findings: readonly NamedFinding[] }) => {
  const { say, profile, language } = usePane();
  const [most, setMost] = useState(page);
  const nameOf = (section: SectionKey | null): string =>
    profile.sections.find(({ key }) => key === section)?.titles[language] ?? say("findings.document");
  const left = findings.length - most;
  return (
    <>
      {groupFindings(findings.slice(0, most)).map(({ section, findings: group }) => (
        <Group key={section ?? ""} name={nameOf(section)} findings={group} />
      ))}
      {left > 0 && (
        <TextButton className="more" onClick={() => setMost(most + page)}>
          {say("findings.more", { count: Math.min(left, page) })}
        </TextButton>
      )}
    </>
  );
};

import { AcceptedFindings } from "./accepted-findings";
import { AlikeFindings } from "./alike-findings";
import { foldAlike, groupFindings, type NamedFinding } from "./finding-groups";
import { Fold } from "./fold";
import { Paged } from "./paged";
import { SeverityCounts } from "./severity-counts";
import { useHolds } from "./use-pointed";
import { useTitleOf } from "./use-title-of";

interface GroupProps {
  readonly name: string;
  readonly findings: readonly NamedFinding[];
  readonly memory: string | undefined;
}

const Group = ({ name, findings, memory }: GroupProps) => {
  const standing = findings.filter(({ finding }) => !finding.waived);
  const accepted = findings.filter(({ finding }) => finding.waived);
  const holds = useHolds(standing);
  return (
    <div className="finding-group">
      <Fold
        {...(memory !== undefined && { name: memory })}
        level={3}
        initially
        held={holds}
        title={
          <>
            <span>{name}</span>
            <SeverityCounts findings={standing} />
          </>
        }
      >
        {standing.length > 0 && (
          <Paged entries={foldAlike(standing)}>
            {(alike) => <AlikeFindings key={alike.first.key} alike={alike} where={name} />}
          </Paged>
        )}
        {accepted.length > 0 && <AcceptedFindings findings={accepted} where={name} />}
      </Fold>
    </div>
  );
};

interface FindingListProps {
  readonly findings: readonly NamedFinding[];
  /** Under this name it is kept which sections are folded; without one they are all open. */
  readonly memory?: string;
}

/** Findings under the names of their sections, each of which can be folded away. */
export const FindingList = ({ findings, memory }: FindingListProps) => {
  const titleOf = useTitleOf();
  return groupFindings(findings).map(({ section, findings: group }) => (
    <Group
      key={section ?? ""}
      name={titleOf(section)}
      findings={group}
      memory={memory === undefined ? undefined : `${memory}/${section ?? ""}`}
    />
  ));
};

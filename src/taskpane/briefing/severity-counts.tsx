import type { Severity } from "../../core";
import { Icon } from "../icons/icon";
import { usePane } from "../pane-context";
import type { NamedFinding } from "./finding-groups";

const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** How much stands in a fold, by severity: a sign and a number for the eye, words for the ear. */
export const SeverityCounts = ({ findings }: { readonly findings: readonly NamedFinding[] }) => {
  const { say } = usePane();
  const counts = severities
    .map((severity) => ({
      severity,
      count: findings.filter(({ finding }) => !finding.waived && finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <span className="fold-counts">
      {counts.map(({ severity, count }) => (
        <span key={severity} className="count">
          <Icon name={severity} size={12} className={`sign ${severity}`} />
          <span aria-hidden="true">{count}</span>
          <span className="for-ears">{say(`count.${severity}`, { count })}</span>
        </span>
      ))}
    </span>
  );
};

import { useEffect, useRef } from "react";
import { describeStamp, type CheckedFinding } from "../../core";
import { useDesk } from "../desk-context";
import type { PaperFacts } from "../table/paper-facts";
import { PartsStrip } from "../table/parts-strip";
import { FindingInReport } from "./finding-in-report";
import { StoredNote } from "./stored-note";

interface PaperReportProps {
  readonly facts: PaperFacts;
  readonly onClose: () => void;
  /** Opens the paper before (-1) or behind (1). */
  readonly onStep: (step: 1 | -1) => void;
}

/** Findings under the heading of their section, in the order in which they come. */
const bySection = (findings: readonly CheckedFinding[]): readonly (readonly [string | null, CheckedFinding[]])[] => {
  const groups = new Map<string | null, CheckedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.sectionTitle);
    if (group) group.push(finding);
    else groups.set(finding.sectionTitle, [finding]);
  }
  return [...groups];
};

/** The full report of one paper, beside the table. Escape closes it. */
export const PaperReport = ({ facts, onClose, onStep }: PaperReportProps) => {
  const { say, language } = useDesk();
  const title = useRef<HTMLHeadingElement>(null);
  const { paper, verdict, meeting, parts } = facts;
  const { document, sameAs } = paper;
  useEffect(() => title.current?.focus(), [paper.id]);
  return (
    <aside
      className="report"
      aria-labelledby="report-title"
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <div className="buttons">
        <button type="button" onClick={() => onStep(-1)} aria-label={say("report.previous")}>
          ↑
        </button>
        <button type="button" onClick={() => onStep(1)} aria-label={say("report.next")}>
          ↓
        </button>
        <button type="button" onClick={onClose} aria-label={say("report.close")}>
          ✕
        </button>
      </div>
      <h2 id="report-title" tabIndex={-1} ref={title}>
        {meeting}
      </h2>
      <p className="path">{paper.path}</p>
      {sameAs === null ? null : <p className="note">{say("report.sameAs", { path: sameAs })}</p>}
      {verdict ? <p className={`verdict ${verdict}`}>{say(`verdict.${verdict}`)}</p> : null}
      {paper.stamp ? <p className="note">{describeStamp(paper.stamp, language)}</p> : null}
      {paper.stored ? <StoredNote stored={paper.stored} /> : null}
      <PartsStrip parts={parts} profile={facts.profile} />
      {document?.error ? (
        <p>
          {document.error.message} {document.next}
        </p>
      ) : null}
      {document?.notices.map((notice) => (
        <p key={notice} className="note">
          {notice}
        </p>
      ))}
      {document && !document.error && document.findings.length === 0 && document.verdict === "ready" ? (
        <p>{say("report.nothing")}</p>
      ) : null}
      {bySection(document?.findings ?? []).map(([section, findings]) => (
        <section key={section ?? ""}>
          <h3>{section ?? say("report.wholePaper")}</h3>
          <ul>
            {findings.map((finding, number) => (
              <FindingInReport key={number} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
};

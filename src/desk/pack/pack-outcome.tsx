import type { PackNotice } from "../../docx/pack/pack";
import { useDesk } from "../desk-context";

/** How the making of a pack stands. */
export type Outcome =
  | { readonly kind: "making"; readonly done: number }
  | { readonly kind: "made"; readonly notices: readonly PackNotice[] }
  | { readonly kind: "failed"; readonly paper: string; readonly why: string };

const papersBy = (notices: readonly PackNotice[]): ReadonlyMap<PackNotice["code"], readonly string[]> => {
  const papers = new Map<PackNotice["code"], readonly string[]>();
  for (const { code, paper } of notices) papers.set(code, [...(papers.get(code) ?? []), paper]);
  return papers;
};

/** How far the pack is; what became of it, and what did not come along from which papers. */
export const PackOutcome = ({ outcome, total }: { readonly outcome: Outcome | null; readonly total: number }) => {
  const { say } = useDesk();
  const notices = outcome?.kind === "made" ? [...papersBy(outcome.notices)] : [];
  return (
    <div className="outcome">
      {outcome?.kind === "making" ? (
        <progress value={outcome.done} max={total} aria-label={say("pack.making", { done: outcome.done, total })} />
      ) : null}
      <p role="status">
        {outcome?.kind === "making" ? say("pack.making", { done: outcome.done, total }) : null}
        {outcome?.kind === "made" ? say("pack.made") : null}
      </p>
      {outcome?.kind === "failed" ? (
        <p role="alert">{[outcome.paper, outcome.why].filter(Boolean).join(": ")}</p>
      ) : null}
      {notices.length === 0 ? null : (
        <ul>
          {notices.map(([code, papers]) => (
            <li key={code}>
              {say(`pack.notice.${code}`)} <span className="path">{papers.join(", ")}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

import type { CheckedFinding } from "../../core";
import { useDesk } from "../desk-context";

/** One finding with its words, the document's own words, and what to do. */
export const FindingInReport = ({ finding }: { readonly finding: CheckedFinding }) => {
  const { say } = useDesk();
  const { severity, message, quote, paragraph, how, why, waived, accepted } = finding;
  return (
    <li className={waived ? "accepted" : severity}>
      <p className="what">
        <span className="label">{waived ? say("report.accepted") : say(`severity.${severity}`)}</span> {message}
      </p>
      {quote && paragraph !== null ? (
        <blockquote>
          {quote.before}
          <mark>{quote.marked}</mark>
          {quote.after} <span className="path">{say("report.line", { number: paragraph + 1 })}</span>
        </blockquote>
      ) : null}
      {waived ? (
        <p>{accepted}</p>
      ) : (
        <>
          <p>{how}</p>
          <p className="why">{why}</p>
        </>
      )}
    </li>
  );
};

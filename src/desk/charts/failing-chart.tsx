import { useMemo } from "react";
import { describeRules } from "../../core";
import { useDesk } from "../desk-context";
import type { PaperFacts } from "../table/paper-facts";
import { mostFailing } from "./most-failing";

const mostBars = 8;

/** What fails most, as bars; each bar says in words what it shows. */
export const FailingChart = ({ facts }: { readonly facts: readonly PaperFacts[] }) => {
  const { say, profile, language } = useDesk();
  const names = useMemo(
    () => new Map<string, string>(describeRules(profile, language).map(({ id, name }) => [id, name])),
    [profile, language],
  );
  const bars = useMemo(() => mostFailing(facts, mostBars), [facts]);
  const longest = bars[0]?.papers ?? 1;
  return (
    <section>
      <h2>{say("chart.title")}</h2>
      {bars.length === 0 ? <p>{say("chart.none")}</p> : null}
      <ul>
        {bars.map(({ rule, papers }) => (
          <li key={rule}>
            <span>{say("chart.bar", { rule: names.get(rule) ?? rule, count: papers })}</span>
            <span className="measure" style={{ width: `${(100 * papers) / longest}%` }} aria-hidden="true" />
          </li>
        ))}
      </ul>
    </section>
  );
};

import { useMemo } from "react";
import { useDesk } from "../desk-context";
import type { PaperFacts } from "../table/paper-facts";
import { partStates } from "../table/parts-of";
import { sectionNames } from "../table/parts-strip";
import { partCounts, type PartCount } from "./part-counts";

/** A part as a bar in the colours of its states, and in words what is not well with it. */
const Bar = ({ count, name }: { readonly count: PartCount; readonly name: string }) => {
  const { say } = useDesk();
  const there = partStates.filter((state) => count.counts[state] > 0);
  const bad = there.filter((state) => state !== "filled");
  return (
    <li>
      <span>
        {name}
        <span className="path"> {bad.map((state) => `${count.counts[state]} ${say(`part.${state}`)}`).join(", ")}</span>
      </span>
      <span className="states">
        {there.map((state) => (
          <span key={state} className={`box ${state}`} style={{ flexGrow: count.counts[state] }} />
        ))}
      </span>
    </li>
  );
};

/** How the parts stand in all briefings that the table shows: as bars, and as a table for whoever does not see them. */
export const PartsChart = ({ facts }: { readonly facts: readonly PaperFacts[] }) => {
  const { say, profile, language } = useDesk();
  const counts = useMemo(() => partCounts(facts, profile), [facts, profile]);
  const nameOf = useMemo(() => sectionNames(profile, language), [profile, language]);
  if (counts.length === 0) return null;
  return (
    <section>
      <h2>{say("chart.parts")}</h2>
      <ul aria-hidden="true">
        {counts.map((count) => (
          <Bar key={count.key} count={count} name={nameOf(count.key)} />
        ))}
      </ul>
      <table className="unseen">
        <caption>{say("chart.parts")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("chart.part")}</th>
            {partStates.map((state) => (
              <th key={state} scope="col">
                {say(`part.${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map(({ key, counts: of }) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              {partStates.map((state) => (
                <td key={state}>{of[state]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

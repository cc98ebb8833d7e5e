import type { Profile } from "../../core";
import { useDesk } from "../desk-context";
import { differencesOf } from "./differences";

interface DifferencesTableProps {
  readonly before: Profile;
  readonly after: Profile;
}

/** What differs between two templates, a line a place. */
export const DifferencesTable = ({ before, after }: DifferencesTableProps) => {
  const { say, language } = useDesk();
  const found = differencesOf(before, after);
  const name = `${before.names[language]} ${before.version}`;
  return (
    <section className="differences">
      <h2>{say("differences.title", { name })}</h2>
      {found.length === 0 ? (
        <p>{say("differences.none")}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{say("differences.place")}</th>
              <th>{say("differences.before")}</th>
              <th>{say("differences.after")}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ path, before: old, after: young }) => (
              <tr key={path.join("/")}>
                <th scope="row">{path.join(" › ")}</th>
                <td>{old ?? "–"}</td>
                <td>{young ?? "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};

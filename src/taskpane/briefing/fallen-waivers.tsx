import { actions } from "../../app/actions";
import { describeFallen, type FallenWaiver } from "../../core";
import { usePane, usePerform, useWriting } from "../pane-context";
import { TextButton } from "../text-button";

/** What had been accepted and counts again, with the reason why. */
export const FallenWaivers = ({ fallen }: { readonly fallen: readonly FallenWaiver[] }) => {
  const { say, profile, language } = usePane();
  const perform = usePerform();
  const writing = useWriting();
  if (fallen.length === 0) return null;
  return (
    <div className="fallen" role="group" aria-labelledby="fallen-heading">
      <h3 id="fallen-heading">{say("fallen.title")}</h3>
      <ul>
        {fallen.map((one) => {
          const what = describeFallen(one, profile, language);
          return (
            <li key={one.waiver.fingerprint}>
              {what}{" "}
              {writing !== "never" && (
                <TextButton
                  aria-label={say("fallen.removeHere", { what })}
                  waiting={writing === "not-now"}
                  onClick={() => perform(actions.withdraw, one.waiver)}
                >
                  {say("fallen.remove")}
                </TextButton>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};

import { Spinner } from "@fluentui/react";
import { StateBars } from "./bars/state-bars";
import { usePane, useSession } from "./pane-context";

/** There is no judgement yet: the document is being read, or could not be. */
export const Unread = () => {
  const { say } = usePane();
  const { phase } = useSession();
  return (
    <main className="unread">
      <h1 className="for-ears" data-heading tabIndex={-1}>
        {say("pane.name")}
      </h1>
      <StateBars />
      {phase.kind !== "failed" && <Spinner label={say("pane.loading")} />}
    </main>
  );
};

import { IconButton } from "@fluentui/react";
import { useLayoutEffect, useState } from "react";
import type { BridgedHost } from "../host/common-api/bridged-host";
import type { Say } from "../text/say";
import { Divider } from "./divider";

interface AddInProps {
  readonly door: BridgedHost;
  /** With another number the pages start anew. */
  readonly session: number;
  readonly say: Say;
  /** What the pane shows, from the root of the add-in: "/taskpane.html". */
  readonly page: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The two pages of the add-in: its pane, and the one that runs the ribbon's commands and is never seen. */
export const AddIn = ({ door, session, say, page, isOpen, onClose }: AddInProps) => {
  const [width, setWidth] = useState(320);
  // Before the frames have begun to load.
  useLayoutEffect(() => {
    window.brieflineHost = door;
  }, [door, session]);
  return (
    <>
      {isOpen && (
        <>
          <Divider label={say("page.divider")} width={width} onWidth={setWidth} />
          <aside className="pane" style={{ width }} aria-label={say("page.pane")}>
            <div className="pane-title">
              <h2>Briefline</h2>
              <IconButton iconProps={{ iconName: "Cancel" }} ariaLabel={say("page.closePane")} onClick={onClose} />
            </div>
            <iframe key={`${session}${page}`} src={`/add-in${page}`} title={say("page.pane")} />
          </aside>
        </>
      )}
      <iframe key={`commands-${session}`} src="/add-in/commands.html" title={say("page.commands")} hidden />
    </>
  );
};

import { IconButton } from "@fluentui/react";
import type { Desk, DeskState } from "../desk/desk";
import type { Say } from "../text/say";

interface TitleBarProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly say: Say;
}

export const TitleBar = ({ desk, state, say }: TitleBarProps) => (
  <header className="title-bar">
    <img src="/assets/icons/mark-32.png" alt="" width={20} height={20} />
    <h1>{say("page.title")}</h1>
    <IconButton
      iconProps={{ iconName: "undo" }}
      ariaLabel={say("file.undo")}
      title={`${say("file.undo")} (Ctrl+Z)`}
      disabled={!state.canUndo}
      onClick={() => void desk.undo()}
    />
    <IconButton
      iconProps={{ iconName: "redo" }}
      ariaLabel={say("file.redo")}
      title={`${say("file.redo")} (Ctrl+Y)`}
      disabled={!state.canRedo}
      onClick={() => void desk.redo()}
    />
    <p className="document-name">
      {state.name}.docx
      {state.changed && <span title={say("file.changed")}> •</span>}
    </p>
  </header>
);

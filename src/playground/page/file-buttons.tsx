import { CommandBarButton } from "@fluentui/react";
import { useRef } from "react";
import type { Desk, DeskState } from "../desk/desk";
import { keepAsFile, samples } from "../desk/files";
import type { Wanted } from "../desk/open-wanted";
import type { Say } from "../text/say";

interface FileButtonsProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly say: Say;
  readonly onWanted: (wanted: Wanted) => void;
  readonly onMail: () => void;
}

export const FileButtons = ({ desk, state, say, onWanted, onMail }: FileButtonsProps) => {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="group" role="group" aria-label={say("file.label")}>
      <CommandBarButton
        iconProps={{ iconName: "new" }}
        text={say("file.new")}
        onClick={() => onWanted({ kind: "empty" })}
      />
      <CommandBarButton
        iconProps={{ iconName: "open" }}
        text={say("file.open")}
        onClick={() => chooser.current?.click()}
      />
      <input
        ref={chooser}
        type="file"
        accept=".docx"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onWanted({ kind: "file", file });
          // Choosing the same file again is a choice too.
          currentTarget.value = "";
        }}
      />
      <CommandBarButton
        iconProps={{ iconName: "samples" }}
        text={say("file.samples")}
        menuProps={{
          items: samples.map((name) => ({
            key: name,
            text: say(`sample.${name}`),
            onClick: () => onWanted({ kind: "sample", name }),
          })),
        }}
      />
      <CommandBarButton
        iconProps={{ iconName: "download" }}
        text={say("file.download")}
        onClick={() => void desk.download().then((bytes) => keepAsFile(bytes, state.name))}
      />
      <CommandBarButton iconProps={{ iconName: "mail" }} text={say("file.mail")} onClick={onMail} />
    </div>
  );
};

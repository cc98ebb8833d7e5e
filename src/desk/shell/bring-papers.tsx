import { useRef, type ReactNode } from "react";
import { useDesk } from "../desk-context";
import { pickedFiles } from "../papers/files-in";
import type { BroughtFile } from "../papers/paper";

interface PickerProps {
  readonly isFolder: boolean;
  readonly onPick: (files: readonly BroughtFile[]) => void;
  readonly children: ReactNode;
}

/** A button that opens the browser's own window for files, or for a folder. */
const Picker = ({ isFolder, onPick, children }: PickerProps) => {
  const input = useRef<HTMLInputElement>(null);
  // React does not know the attribute; all browsers do.
  const folder = isFolder ? { webkitdirectory: "" } : { accept: ".docx,.docm,.dotx,.dotm" };
  return (
    <>
      <button type="button" className={isFolder ? "primary" : ""} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...folder}
        onChange={({ currentTarget }) => {
          onPick(pickedFiles(currentTarget.files ?? []));
          currentTarget.value = "";
        }}
      />
    </>
  );
};

interface BringPapersProps {
  /** Whether the desk is empty, and there is room to say what it is for. */
  readonly isInviting: boolean;
  readonly onBring: (files: readonly BroughtFile[]) => void;
}

/** Where papers are picked; they may also be dropped anywhere. */
export const BringPapers = ({ isInviting, onBring }: BringPapersProps) => {
  const { say } = useDesk();
  const buttons = (
    <div className="buttons">
      <Picker isFolder onPick={onBring}>
        {say("bring.folder")}
      </Picker>
      <Picker isFolder={false} onPick={onBring}>
        {say("bring.files")}
      </Picker>
    </div>
  );
  if (!isInviting) return buttons;
  return (
    <section className="invitation">
      <h2>{say("bring.title")}</h2>
      <p>{say("bring.body")}</p>
      {buttons}
      <p className="privacy">{say("desk.privacy")}</p>
    </section>
  );
};

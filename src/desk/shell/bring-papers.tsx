import { useRef, type ReactNode } from "react";
import { useDesk } from "../desk-context";
import { pickedFiles } from "../papers/files-in";
import { canPickFolder, folderFiles, pickFolder } from "../papers/picked-folder";
import type { Bring } from "../papers/use-papers";

interface PickerProps {
  readonly isFolder: boolean;
  readonly onPick: Bring;
  readonly children: ReactNode;
}

/** A button that opens the browser's own window for files, or for a folder. */
const Picker = ({ isFolder, onPick, children }: PickerProps) => {
  const input = useRef<HTMLInputElement>(null);
  // React does not know the attribute; all browsers do.
  const folder = isFolder ? { webkitdirectory: "" } : { accept: ".docx,.docm,.dotx,.dotm,.db,.sqlite,.sqlite3" };
  const pick = async (): Promise<void> => {
    if (!isFolder || !canPickFolder()) {
      input.current?.click();
      return;
    }
    const picked = await pickFolder();
    if (picked) onPick(folderFiles(picked));
  };
  return (
    <>
      <button type="button" className={isFolder ? "primary" : ""} onClick={() => void pick()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...folder}
        onChange={({ currentTarget }) => {
          // The list is emptied with the field: the files are taken before that.
          onPick(pickedFiles([...(currentTarget.files ?? [])]));
          currentTarget.value = "";
        }}
      />
    </>
  );
};

interface BringPapersProps {
  /** Whether the desk is empty, and there is room to say what it is for. */
  readonly isInviting: boolean;
  readonly isKept: boolean;
  readonly onBring: Bring;
}

/** Where papers are picked; they may also be dropped anywhere. */
export const BringPapers = ({ isInviting, isKept, onBring }: BringPapersProps) => {
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
      <p className="privacy">
        {say("desk.privacy")} {isKept ? say("desk.offline") : null}
      </p>
    </section>
  );
};

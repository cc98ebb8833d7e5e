import { useEffect, useState } from "react";
import { useDesk } from "../desk-context";
import { droppedFiles } from "../papers/files-in";
import type { BroughtFile } from "../papers/paper";

/** So many files are handed on at a time: the first are judged while the rest of a folder is still being listed. */
const portion = 50;

const bringAll = async (transfer: DataTransfer, onBring: (files: readonly BroughtFile[]) => void): Promise<void> => {
  let found: BroughtFile[] = [];
  for await (const file of droppedFiles(transfer)) {
    found.push(file);
    if (found.length < portion) continue;
    onBring(found);
    found = [];
  }
  if (found.length > 0) onBring(found);
};

/** Takes what is dropped anywhere on the page, and says so while it hovers. */
export const DropAnywhere = ({ onBring }: { readonly onBring: (files: readonly BroughtFile[]) => void }) => {
  const { say } = useDesk();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const hover = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void bringAll(event.dataTransfer, onBring);
    };
    window.addEventListener("dragover", hover, { signal });
    window.addEventListener("dragleave", leave, { signal });
    window.addEventListener("drop", drop, { signal });
    return () => listening.abort();
  }, [onBring]);
  return isOver ? (
    <div className="drop" aria-hidden="true">
      {say("bring.drop")}
    </div>
  ) : null;
};

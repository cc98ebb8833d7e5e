import { useEffect, useState } from "react";
import { useDesk } from "../desk-context";
import { droppedFiles } from "../papers/files-in";
import type { Bring } from "../papers/use-papers";

/** Takes what is dropped anywhere on the page, and says so while it hovers. */
export const DropAnywhere = ({ onBring }: { readonly onBring: Bring }) => {
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
      if (event.dataTransfer) onBring(droppedFiles(event.dataTransfer));
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

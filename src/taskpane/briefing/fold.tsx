import { useId, useState, type ReactNode } from "react";
import { Icon } from "../icons/icon";
import { recallFold, rememberFold } from "./remembered-folds";

interface FoldProps {
  /** Under this name its state is kept for the next time; without one it is forgotten. */
  readonly name?: string;
  readonly initially: boolean;
  /** Something inside is wanted now, whatever was chosen. */
  readonly held?: boolean;
  /** The heading's level; a plain button where there is none. */
  readonly level?: 2 | 3;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A heading that shows or hides what stands under it. */
export const Fold = ({ name, initially, held = false, level, title, children }: FoldProps) => {
  const [chosen, setChosen] = useState(() => (name === undefined ? null : recallFold(name)) ?? initially);
  const id = useId();
  const open = chosen || held;
  const turn = (): void => {
    setChosen(!open);
    if (name !== undefined) rememberFold(name, !open);
  };
  const button = (
    <button type="button" className="fold-button" data-stop aria-expanded={open} aria-controls={id} onClick={turn}>
      <Icon name="chevron" size={12} className="turning" />
      {title}
    </button>
  );
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <>
      {level === undefined ? button : <Heading className="fold-heading">{button}</Heading>}
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </>
  );
};

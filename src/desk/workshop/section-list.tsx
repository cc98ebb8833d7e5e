import { useState } from "react";
import type { SectionSpec } from "../../core";
import { useDesk } from "../desk-context";
import { withMoved, withNewSection, withoutSection } from "./edit-profile";
import { SectionForm } from "./section-form";
import { useWorkshop } from "./workshop-context";

interface SectionRowProps {
  readonly section: SectionSpec;
  readonly place: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onMove: (from: number, to: number) => void;
}

const carried = "text/briefline-section";

/** One section: its name opens it, and it can be dragged or moved by keys to another place. */
const SectionRow = ({ section, place, isOpen, onToggle, onMove }: SectionRowProps) => {
  const { say, language } = useDesk();
  const { draft, change, errors } = useWorkshop();
  const [isOver, setOver] = useState(false);
  const name = section.titles[language] || section.key;
  const mistakes = [...errors.keys()].filter((path) => path.startsWith(`/sections/${place}/`)).length;
  return (
    <li
      className={isOver ? "section over" : "section"}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(carried)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onMove(Number(event.dataTransfer.getData(carried)), place);
      }}
    >
      <div
        className="section-head"
        draggable
        onDragStart={({ dataTransfer }) => dataTransfer.setData(carried, String(place))}
      >
        <span className="grip" aria-hidden="true" title={say("workshop.drag")}>
          ⠿
        </span>
        <button
          type="button"
          className="name"
          aria-expanded={isOpen}
          aria-label={say("workshop.edit", { section: name })}
          onClick={onToggle}
          onKeyDown={({ altKey, key }) => {
            if (altKey && key === "ArrowUp") onMove(place, place - 1);
            if (altKey && key === "ArrowDown") onMove(place, place + 1);
          }}
        >
          {name}
        </button>
        {mistakes === 0 ? null : <span className="mistakes">{say("workshop.errors", { count: mistakes })}</span>}
        <span className="path">{say(`presence.${section.presence}`)}</span>
        <button type="button" aria-label={say("workshop.up")} onClick={() => onMove(place, place - 1)}>
          ↑
        </button>
        <button type="button" aria-label={say("workshop.down")} onClick={() => onMove(place, place + 1)}>
          ↓
        </button>
        <button
          type="button"
          aria-label={say("workshop.remove")}
          disabled={draft.sections.length === 1}
          onClick={() => change(withoutSection(draft, place))}
        >
          ✕
        </button>
      </div>
      {isOpen ? <SectionForm place={place} section={section} /> : null}
    </li>
  );
};

/** The sections in their order; one at a time is open. */
export const SectionList = () => {
  const { say, language } = useDesk();
  const { draft, change } = useWorkshop();
  const [open, setOpen] = useState<number | null>(null);
  const [told, setTold] = useState("");
  const move = (from: number, to: number): void => {
    const section = draft.sections[from];
    if (!section || to < 0 || to >= draft.sections.length) return;
    change(withMoved(draft, from, to));
    setOpen(null);
    setTold(say("workshop.moved", { section: section.titles[language] || section.key, place: to + 1 }));
  };
  return (
    <section>
      <h2>{say("workshop.sections")}</h2>
      <p className="path">{say("workshop.drag")}</p>
      <ol className="sections">
        {draft.sections.map((section, place) => (
          <SectionRow
            key={place}
            section={section}
            place={place}
            isOpen={open === place}
            onToggle={() => setOpen(open === place ? null : place)}
            onMove={move}
          />
        ))}
      </ol>
      <p role="status" className="unseen">
        {told}
      </p>
      <button
        type="button"
        onClick={() => {
          change(withNewSection(draft));
          setOpen(draft.sections.length);
        }}
      >
        {say("workshop.add")}
      </button>
    </section>
  );
};

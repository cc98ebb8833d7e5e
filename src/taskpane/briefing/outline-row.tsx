import { actions } from "../../app/actions";
import {
  couldNotTell,
  type Finding,
  type Fix,
  type OutlineEntry,
  type SectionKey,
  type SectionState,
} from "../../core";
import { Icon } from "../icons/icon";
import type { IconName } from "../icons/shapes";
import { usePane, usePerform, useWriting } from "../pane-context";
import { TextButton } from "../text-button";
import type { Say } from "../text/say";
import { faultsIn } from "./faults-in";
import { firstParagraph } from "./standing";

/** Where the picture at the top leads to for a part that is not there. */
export const outlineId = (key: SectionKey): string => `outline-${key}`;

const icons: Readonly<Record<SectionState, IconName>> = {
  filled: "done",
  empty: "empty",
  placeholder: "placeholder",
  missing: "error",
  misplaced: "misplaced",
  twice: "twice",
};

const countOf = ({ spec, state, items }: OutlineEntry, say: Say): string | null => {
  if (state !== "filled" || items === 0 || spec.content === "line" || spec.content === "dateLine") return null;
  return say(`items.${spec.content}`, { count: items });
};

/** The words fit, and little else does: said quietly, since somebody who looks knows better. */
const isUnsure = ({ part }: OutlineEntry): boolean => part !== null && part.confidence < couldNotTell;

const moveOf = ({ spec }: OutlineEntry, findings: readonly Finding[]): Fix | undefined =>
  findings
    .filter(({ section }) => section === spec.key)
    .flatMap(({ fixes }) => fixes)
    .find(({ titleId }) => titleId === "moveSection");

interface OutlineRowProps {
  readonly entry: OutlineEntry;
  readonly findings: readonly Finding[];
  /** Whether what it says can be read in two ways, as "03/04/2026" can. */
  readonly isDoubtful: boolean;
}

interface NamedRowProps extends OutlineRowProps {
  /** The name of the section in the reader's language. */
  readonly section: string;
}

const Words = ({ entry, findings, isDoubtful, section }: NamedRowProps) => {
  const { say } = usePane();
  const faults = entry.state === "filled" ? faultsIn(entry.spec, findings) : [];
  const count = faults.length > 0 ? say("state.toMend", { count: faults.length }) : countOf(entry, say);
  const sign = faults[0]?.severity ?? entry.state;
  return (
    <>
      <Icon name={faults[0]?.severity ?? icons[entry.state]} className={`sign ${sign}`} />
      <span className="row-name">{section}</span>
      <span className="row-state">
        {say(`state.${entry.state}`)}
        {count !== null && ` · ${count}`}
        {(isDoubtful || isUnsure(entry)) && ` · ${say("state.unsure")}`}
      </span>
    </>
  );
};

/** What can be done about the place of a part: put in what is missing, move what stands in the wrong place. */
const PlaceButton = ({ entry, findings, section }: Omit<NamedRowProps, "isDoubtful">) => {
  const { say } = usePane();
  const perform = usePerform();
  const writing = useWriting();
  if (writing === "never") return null;
  const waiting = writing === "not-now";
  if (entry.part === null) {
    return (
      <TextButton
        look="outlined"
        data-stop
        aria-label={say("outline.insertSection", { section })}
        waiting={waiting}
        onClick={() => perform(actions.insertSection, entry.spec)}
      >
        {say("outline.insert")}
      </TextButton>
    );
  }
  const move = entry.state === "misplaced" ? moveOf(entry, findings) : undefined;
  return move ? (
    <TextButton
      look="outlined"
      aria-label={say("outline.moveSection", { section })}
      waiting={waiting}
      onClick={() => perform(actions.applyFix, move)}
    >
      {say("outline.move")}
    </TextButton>
  ) : null;
};

export const OutlineRow = ({ entry, findings, isDoubtful }: OutlineRowProps) => {
  const { language } = usePane();
  const perform = usePerform();
  const section = entry.spec.titles[language];
  const first = firstParagraph(entry);
  const words = <Words entry={entry} findings={findings} isDoubtful={isDoubtful} section={section} />;
  return (
    <li className={`row ${entry.state}`} id={outlineId(entry.spec.key)} tabIndex={-1}>
      {first ? (
        <button
          type="button"
          className="row-words"
          data-stop
          onClick={() => perform(actions.goTo, { paragraph: first.id, from: 0, to: first.text.length })}
        >
          {words}
        </button>
      ) : (
        <div className="row-words">{words}</div>
      )}
      <PlaceButton entry={entry} findings={findings} section={section} />
    </li>
  );
};

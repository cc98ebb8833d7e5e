import { useEffect, useRef, useState } from "react";
import { useDesk } from "../desk-context";
import { saveFile } from "../export/save-file";
import type { BroughtFile } from "../papers/paper";
import type { PaperFacts } from "../table/paper-facts";
import { dayInWords } from "../text/day-in-words";
import { byDate } from "./choice";
import { type Outcome, PackOutcome } from "./pack-outcome";
import { runPack } from "./run-pack";

const contents = ["both", "papers", "cards"] as const;
type Contents = (typeof contents)[number];

interface PackFormProps {
  /** In the order in which the table shows them. */
  readonly chosen: readonly PaperFacts[];
  readonly fileOf: (id: number) => BroughtFile | null;
  readonly onClose: () => void;
}

const typeOfDocx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const fileNameFor = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N} ._-]+/gu, "-")
    .replace(/^[. -]+|[. -]+$/g, "")
    .slice(0, 100);

/** Makes one visit file of the papers that are chosen. */
export const PackForm = ({ chosen, fileOf, onClose }: PackFormProps) => {
  const { say, profile, language } = useDesk();
  const [title, setTitle] = useState("");
  const [holds, setHolds] = useState<Contents>("both");
  const [isByDate, setByDate] = useState(true);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const making = useRef<AbortController | null>(null);
  // Whoever closes the form wants no pack any more.
  useEffect(() => () => making.current?.abort(), []);
  const isBusy = outcome?.kind === "making";

  const make = async (): Promise<void> => {
    const inOrder = isByDate ? byDate(chosen) : chosen;
    const days = [...new Set(byDate(chosen).flatMap(({ date }) => (date === null ? [] : dayInWords(date, language))))];
    const dates = days.length < 2 ? (days[0] ?? "") : `${days[0] ?? ""} – ${days.at(-1) ?? ""}`;
    const papers = inOrder.flatMap(({ paper, meeting }) => {
      const brought = fileOf(paper.id);
      return brought ? { ...brought, meeting, when: paper.document?.dateLine?.text ?? "" } : [];
    });
    const { signal } = (making.current = new AbortController());
    setOutcome({ kind: "making", done: 0 });
    const answer = await runPack(
      { papers, profile, language, settings: { title, dates, holds } },
      (done) => setOutcome({ kind: "making", done }),
      signal,
    );
    if (answer === null) setOutcome(null);
    if (answer === null || answer.kind === "progress") return;
    if (answer.kind === "made") {
      saveFile(`${fileNameFor(title) || say("pack.name")}.docx`, new Blob([answer.bytes], { type: typeOfDocx }));
    }
    setOutcome(answer);
  };

  return (
    <form
      className="pack"
      aria-label={say("pack.make", { count: chosen.length })}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <label>
        {say("pack.title")}
        <input autoFocus required value={title} onChange={({ currentTarget }) => setTitle(currentTarget.value)} />
      </label>
      <label>
        {say("pack.holds")}
        <select
          value={holds}
          onChange={({ currentTarget }) => setHolds(contents.find((one) => one === currentTarget.value) ?? "both")}
        >
          {contents.map((one) => (
            <option key={one} value={one}>
              {say(`pack.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" checked={isByDate} onChange={({ currentTarget }) => setByDate(currentTarget.checked)} />
        {say("pack.byDate")}
      </label>
      <button type="submit" className="primary" disabled={isBusy || chosen.length === 0}>
        {say("pack.make", { count: chosen.length })}
      </button>
      {isBusy ? (
        <button type="button" onClick={() => making.current?.abort()}>
          {say("pack.cancel")}
        </button>
      ) : null}
      <button type="button" onClick={onClose}>
        {say("pack.close")}
      </button>
      <PackOutcome outcome={outcome} total={chosen.length} />
    </form>
  );
};

import { useCallback, useState } from "react";
import { useDesk } from "../desk-context";
import type { Say } from "../text/say";
import type { ArchiveAnswer, StoredPaper } from "./archive-answer";
import { openArchive } from "./open-archive";

export interface ArchivesOnDesk {
  readonly open: (file: File, stop: AbortSignal) => void;
  /** How many papers of databases that are being read are still to come. */
  readonly coming: number;
  /** What there is to say of databases, a sentence each. */
  readonly troubles: readonly string[];
  readonly forget: (trouble: string) => void;
}

const troubleOf = (file: string, answer: Exclude<ArchiveAnswer, { kind: "papers" }>, say: Say): string | null => {
  if (answer.kind === "failed") {
    const { problem } = answer;
    return say("archive.trouble", { file, what: say(`archive.${problem}`), next: say(`archive.${problem}Next`) });
  }
  const { shown, total } = answer;
  return shown === total ? null : say("archive.most", { file, shown, total });
};

/**
 * Reads databases of sweeps.
 * @param lay takes the papers that are found in them, a few at a time; always the same function
 */
export const useArchives = (lay: (papers: readonly StoredPaper[]) => void): ArchivesOnDesk => {
  const { language, say } = useDesk();
  const [coming, setComing] = useState(0);
  const [troubles, setTroubles] = useState<readonly string[]>([]);

  const open = useCallback(
    (file: File, stop: AbortSignal): void => {
      let left = 0;
      const expect = (now: number): void => {
        const more = now - left;
        left = now;
        setComing((before) => before + more);
      };
      let seen = 0;
      stop.addEventListener("abort", () => expect(0), { once: true });
      const take = (answer: ArchiveAnswer): void => {
        if (answer.kind === "papers") {
          seen += answer.papers.length;
          lay(answer.papers);
          expect(answer.total - seen);
          return;
        }
        expect(0);
        const trouble = troubleOf(file.name, answer, say);
        if (trouble !== null) setTroubles((before) => [...before.filter((one) => one !== trouble), trouble]);
      };
      openArchive({ file, language }, take, stop);
    },
    [language, say, lay],
  );
  const forget = useCallback((trouble: string) => setTroubles((before) => before.filter((one) => one !== trouble)), []);
  return { open, coming, troubles, forget };
};

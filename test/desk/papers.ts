import { readFileSync } from "node:fs";
import { judgePaper } from "../../src/desk/judging/judge-paper";
import type { Assignment, JudgingSettings } from "../../src/desk/judging/judgement";
import type { PaperWorker } from "../../src/desk/judging/worker-pool";
import { factMaker, type PaperFacts } from "../../src/desk/table/paper-facts";
import type { BroughtFile } from "../../src/desk/papers/paper";
import { standardProfile } from "../support/standard-profile";

/** The week before the meeting of our samples. */
export const today = "2026-11-26";

export const judging: JudgingSettings = { profile: standardProfile, language: "en", today };

export const brought = (path: string, content: Uint8Array<ArrayBuffer> | string): BroughtFile => ({
  path,
  file: new File([content], path.slice(path.lastIndexOf("/") + 1)),
});

export const sample = (name: string, path = `${name}.docx`): BroughtFile =>
  brought(path, new Uint8Array(readFileSync(`assets/samples/${name}.docx`)));

/** The facts of a file as the table shows them. */
export const factsOf = async ({ path, file }: BroughtFile, id = 1): Promise<PaperFacts> => {
  const { document, stamp } = await judgePaper(path, file, judging);
  const paper = { id, path, state: "judged", document, stamp, stored: null, sameAs: null } as const;
  return factMaker({ profile: standardProfile, today })(paper);
};

/** A worker in this thread: it judges as the one in the browser does, and dies over a paper named "poison". */
export const startWorker = (onTerminate: () => void = () => undefined): PaperWorker => {
  const target = new EventTarget();
  let settings: JudgingSettings | null = null;
  let isAlive = true;
  const work = async (assignment: Assignment): Promise<void> => {
    if (assignment.kind === "settings") {
      settings = assignment.settings;
      return;
    }
    if (settings === null) return;
    const data = await judgePaper(assignment.path, assignment.file, settings);
    if (!isAlive) return;
    if (assignment.path.includes("poison")) target.dispatchEvent(new Event("error"));
    else target.dispatchEvent(new MessageEvent("message", { data }));
  };
  return {
    postMessage: (assignment: Assignment) => void work(assignment),
    terminate: () => {
      isAlive = false;
      onTerminate();
    },
    addEventListener: target.addEventListener.bind(target),
  };
};

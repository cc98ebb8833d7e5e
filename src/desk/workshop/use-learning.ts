import { useState } from "react";
import type { Profile } from "../../core";
import { shippedProfile } from "../../profiles/shipped-profiles";
import { useDesk } from "../desk-context";
import { learnFromPapers, mostPapers, type Learning } from "./learn-from-papers";
import type { Workshop } from "./workshop-context";

interface Learnt extends Learning {
  readonly before: Profile;
}

/** Learning on the page: what is being read, what came of it, and the way back. */
export interface LearningOnPage {
  /** What to tell while papers are read; null where none are. */
  readonly progress: string | null;
  readonly learning: Learning | null;
  readonly learn: (files: readonly File[]) => Promise<void>;
  readonly undo: () => void;
  readonly close: () => void;
}

/** Puts what papers teach into the draft. */
export const useLearning = ({ draft, change }: Workshop): LearningOnPage => {
  const { say } = useDesk();
  const [progress, setProgress] = useState<string | null>(null);
  const [learnt, setLearnt] = useState<Learnt | null>(null);

  const learn = async (files: readonly File[]): Promise<void> => {
    const base = shippedProfile("standard");
    if (files.length === 0 || !base?.ok) return;
    if (files.length > mostPapers) {
      setProgress(say("learn.tooMany", { most: mostPapers }));
      return;
    }
    setLearnt(null);
    const learning = await learnFromPapers(files, base.value, (number) =>
      setProgress(say("learn.reading", { number, count: files.length })),
    );
    setProgress(null);
    setLearnt({ ...learning, before: draft });
    if (learning.lesson) change(learning.lesson.profile);
  };

  return {
    progress,
    learning: learnt,
    learn,
    undo: () => {
      if (learnt) change(learnt.before);
      setLearnt(null);
    },
    close: () => setLearnt(null),
  };
};

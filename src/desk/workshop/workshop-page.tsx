import { useMemo, useRef, useState } from "react";
import { parseProfile, type Profile, type ProfileError } from "../../core";
import { useDesk } from "../desk-context";
import { DifferencesTable } from "./differences-table";
import { errorInWords } from "./error-in-words";
import { keepDraft, keptDraft } from "./kept-draft";
import { LessonTable } from "./lesson-table";
import { openProfile } from "./open-profile";
import { Preview } from "./preview";
import { LookForm } from "./look-form";
import { ProfileForm } from "./profile-form";
import { RulesForm } from "./rules-form";
import { SectionList } from "./section-list";
import { useLearning } from "./use-learning";
import { WorkshopBar } from "./workshop-bar";
import { WorkshopContext, type Workshop } from "./workshop-context";

interface WorkshopPageProps {
  readonly profiles: readonly Profile[];
  /** What the house publishes. */
  readonly published: readonly Profile[];
  readonly first: Profile;
  /** Takes the template into use for the papers on the desk. */
  readonly onUse: (profile: Profile) => void;
}

/** A draft with its mistakes; the last one without any is kept beside it, and for the next visit. */
const useDraft = (first: Profile): Workshop => {
  const [draft, setDraft] = useState<Profile>(() => keptDraft(localStorage) ?? first);
  const valid = useRef(draft);
  const errors = useMemo(() => {
    // What is typed is read as a file would be: the same reader finds the same mistakes.
    const parsed = parseProfile(JSON.parse(JSON.stringify(draft)));
    if (parsed.ok) valid.current = parsed.value;
    return new Map((parsed.ok ? [] : parsed.errors).map((error) => [error.path, error]));
  }, [draft]);
  const change = (next: Profile): void => {
    setDraft(next);
    keepDraft(localStorage, next);
  };
  return { draft, change, errors, valid: valid.current };
};

/** Where a house makes its own template: the fields, and beside them what they make. */
export const WorkshopPage = ({ profiles, published, first, onUse }: WorkshopPageProps) => {
  const { say } = useDesk();
  const workshop = useDraft(first);
  const [compared, setCompared] = useState<Profile | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const { draft, change, errors } = workshop;
  const { progress, learning, learn, undo, close } = useLearning(workshop);

  const open = async (file: File): Promise<void> => {
    const parsed = openProfile(await file.text());
    const told = (error: ProfileError): string => `${error.path}: ${errorInWords(error, say)}`;
    if (parsed === null) setRefused([say("workshop.notJson")]);
    else if (!parsed.ok) setRefused(parsed.errors.map(told));
    else {
      setRefused([]);
      change(parsed.value);
    }
  };

  return (
    <WorkshopContext.Provider value={workshop}>
      <main className="workshop">
        <WorkshopBar
          profiles={profiles}
          published={published}
          compared={compared}
          onCompare={setCompared}
          onOpen={(file) => void open(file)}
          onLearn={(papers) => void learn(papers)}
          onUse={() => onUse(draft)}
        />
        <p role="status" className={errors.size > 0 ? "standing wrong" : "standing"}>
          {progress ?? (errors.size > 0 ? say("workshop.errors", { count: errors.size }) : say("workshop.valid"))}
        </p>
        {refused.length === 0 ? null : (
          <ul role="alert" className="refused">
            {refused.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <div className="forms">
          {learning ? <LessonTable learning={learning} onUndo={undo} onClose={close} /> : null}
          {compared ? <DifferencesTable before={compared} after={draft} /> : null}
          <SectionList />
          <ProfileForm />
          <LookForm />
          <RulesForm />
        </div>
        <Preview />
      </main>
    </WorkshopContext.Provider>
  );
};

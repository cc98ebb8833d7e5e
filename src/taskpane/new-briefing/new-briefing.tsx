import { PrimaryButton } from "@fluentui/react";
import { useState, type FormEvent, type ReactNode } from "react";
import { actions } from "../../app/actions";
import { skeletonKinds, type SkeletonKind } from "../../app/kinds";
import { languageOf } from "../../app/paper-language";
import { languages, type DocumentModel, type FormValues, type Language } from "../../core";
import { OutcomeBar } from "../bars/outcome-bar";
import { StateBars } from "../bars/state-bars";
import { usePane, usePerform, useSession, useWriting } from "../pane-context";
import { Choice } from "./choice";
import { FormField } from "./form-field";
import { recall, remember } from "./remembered";

interface NewBriefingProps {
  readonly model: DocumentModel;
  /** What else can be done here. */
  readonly children?: ReactNode;
}

/** The form for a new briefing. All of it may stay empty; what was chosen the last time is not asked again. */
export const NewBriefing = ({ model, children }: NewBriefingProps) => {
  const { say, profile, language: spoken } = usePane();
  const perform = usePerform();
  const writing = useWriting();
  const { phase } = useSession();
  const [last] = useState(recall);
  const [kind, setKind] = useState<SkeletonKind>(last.kind ?? "standard");
  const [language, setLanguage] = useState<Language>(last.language ?? languageOf(model.language) ?? spoken);
  const [form, setForm] = useState<FormValues>({ ourSide: last.ourSide });
  const isInserting = phase.kind === "working" && phase.action === "insertSkeleton";

  const insert = (event: FormEvent): void => {
    event.preventDefault();
    if (writing !== "now") return;
    remember({ kind, language, ourSide: form.ourSide ?? "" });
    perform(actions.insertSkeleton, { kind, language, form });
  };

  return (
    <>
      <main className="new-briefing">
        <StateBars />
        <h1 data-heading tabIndex={-1}>
          {say("form.title")}
        </h1>
        <p className="aside">{say("form.intro")}</p>
        <form onSubmit={insert} noValidate>
          <Choice
            label={say("form.kind")}
            chosen={kind}
            choices={skeletonKinds.map((key) => ({ key, text: say(`form.${key}`, { kind: profile.names[spoken] }) }))}
            onChoose={setKind}
          />
          <Choice
            label={say("form.language")}
            chosen={language}
            choices={languages.map((key) => ({ key, text: say(`language.${key}`) }))}
            onChoose={setLanguage}
          />
          {profile.fields.map((field) => (
            <FormField
              key={field.key}
              field={field}
              value={form[field.key] ?? ""}
              fallback={field.key === "theirSide" ? (form.counterpart ?? "") : ""}
              onChange={(value) => setForm((before) => ({ ...before, [field.key]: value }))}
            />
          ))}
          <PrimaryButton
            type="submit"
            className="insert"
            disabled={writing !== "now"}
            allowDisabledFocus
            text={say(isInserting ? "form.inserting" : "form.insert")}
          />
        </form>
        {children}
      </main>
      <OutcomeBar />
    </>
  );
};

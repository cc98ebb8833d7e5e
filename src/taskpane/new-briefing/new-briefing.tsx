import { PrimaryButton } from "@fluentui/react";
import { useState, type FormEvent, type ReactNode } from "react";
import { actions } from "../../app/actions";
import { profileFor } from "../../app/kinds";
import { languageOf } from "../../app/paper-language";
import { languages, type DocumentModel, type FormValues, type Language, type Profile } from "../../core";
import { OutcomeBar } from "../bars/outcome-bar";
import { StateBars } from "../bars/state-bars";
import { usePane, usePerform, useSession, useWriting } from "../pane-context";
import { useKinds } from "../use-kinds";
import { Choice } from "./choice";
import { FormField } from "./form-field";
import { PartsOfKind } from "./parts-of-kind";
import { recall, remember } from "./remembered";

interface NewBriefingProps {
  readonly model: DocumentModel;
  /** What else can be done here. */
  readonly children?: ReactNode;
}

/** Only what the form of the chosen kind asks for: what was typed for another kind is not for this one. */
const askedFor = (form: FormValues, { fields }: Profile): FormValues =>
  Object.fromEntries(fields.flatMap(({ key }) => (form[key] === undefined ? [] : [[key, form[key]]])));

/** The form for a new briefing. All of it may stay empty; what was chosen the last time is not asked again. */
export const NewBriefing = ({ model, children }: NewBriefingProps) => {
  const { say, language: spoken } = usePane();
  const perform = usePerform();
  const writing = useWriting();
  const { phase } = useSession();
  const [last] = useState(recall);
  const kinds = useKinds();
  const [kind, setKind] = useState(last.kind ?? "");
  const [everySection, setEverySection] = useState(last.everySection);
  const [language, setLanguage] = useState<Language>(last.language ?? languageOf(model.language) ?? spoken);
  const [form, setForm] = useState<FormValues>({ ourSide: last.ourSide });
  const profile = kinds.find(({ id }) => id === kind) ?? kinds[0];
  const hasMore = profile.sections.some(({ presence }) => presence !== "required");
  const skeleton = everySection && hasMore ? "full" : "standard";
  const isInserting = phase.kind === "working" && phase.action === "insertSkeleton";

  const insert = (event: FormEvent): void => {
    event.preventDefault();
    if (writing !== "now") return;
    remember({ kind: profile.id, everySection, language, ourSide: form.ourSide ?? "" });
    perform(actions.insertSkeleton, { profile, kind: skeleton, language, form: askedFor(form, profile) });
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
            chosen={profile.id}
            choices={kinds.map(({ id, names }) => ({ key: id, text: names[spoken] }))}
            onChoose={setKind}
          />
          <PartsOfKind profile={profileFor(skeleton, profile)} />
          {hasMore && (
            <label className="every-section">
              <input
                type="checkbox"
                checked={everySection}
                onChange={(event) => setEverySection(event.target.checked)}
              />
              {say("form.everySection")}
            </label>
          )}
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

import { useEffect, useState } from "react";
import type { CheckedDocument, Profile } from "../../core";
import { useDesk } from "../desk-context";
import { judgePaper } from "../judging/judge-paper";
import { FindingInReport } from "../report/finding-in-report";
import { PartsStrip } from "../table/parts-strip";
import { partsOf } from "../table/parts-of";
import { PaperSheet } from "./paper-sheet";
import { useWorkshop } from "./workshop-context";

/** What the template finds in a paper of one's choice, as the template is at this moment. */
const CheckedPaper = ({ profile }: { readonly profile: Profile }) => {
  const { say, language, today } = useDesk();
  const [file, setFile] = useState<File | null>(null);
  const [document, setDocument] = useState<CheckedDocument | null>(null);
  useEffect(() => {
    if (file === null) return;
    let isCurrent = true;
    void judgePaper(file.name, file, { profile, language, today }).then((judgement) => {
      if (isCurrent) setDocument(judgement.document);
    });
    return () => {
      isCurrent = false;
    };
  }, [file, profile, language, today]);
  const findings = document?.findings ?? [];
  return (
    <div className="checked">
      <label>
        {say("preview.choose")}
        <input
          type="file"
          accept=".docx,.docm,.dotx,.dotm"
          onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
        />
      </label>
      {document === null ? (
        <p className="path">{say("preview.none")}</p>
      ) : (
        <>
          <PartsStrip parts={partsOf(document, profile)} profile={profile} />
          <p role="status">{document.error?.message ?? say("preview.findings", { count: findings.length })}</p>
          <ul className="report">
            {findings.map((finding, number) => (
              <FindingInReport key={number} finding={finding} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

/** A new paper by the template, and a paper checked by it: both follow every change. */
export const Preview = () => {
  const { say, language } = useDesk();
  const { valid, errors } = useWorkshop();
  const [isChecking, setChecking] = useState(false);
  return (
    <aside className="preview" aria-label={say(isChecking ? "preview.check" : "preview.paper")}>
      <div className="buttons">
        <button type="button" aria-pressed={!isChecking} onClick={() => setChecking(false)}>
          {say("preview.paper")}
        </button>
        <button type="button" aria-pressed={isChecking} onClick={() => setChecking(true)}>
          {say("preview.check")}
        </button>
      </div>
      {errors.size > 0 ? <p className="path">{say("preview.broken")}</p> : null}
      {isChecking ? null : <PaperSheet profile={valid} language={language} />}
      <div hidden={!isChecking}>
        <CheckedPaper profile={valid} />
      </div>
    </aside>
  );
};

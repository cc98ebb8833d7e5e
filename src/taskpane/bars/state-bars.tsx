import { actions } from "../../app/actions";
import { describeProblem } from "../../core";
import { usePane, usePerform, useSession } from "../pane-context";
import { TextButton } from "../text-button";
import { NoticeBar } from "./notice-bar";

/** The document could not be read: what happened, what to do, and that what is shown may be old. */
const FailedBar = () => {
  const { say, language } = usePane();
  const perform = usePerform();
  const { phase } = useSession();
  if (phase.kind !== "failed") return null;
  const { what, next } = describeProblem(phase.problem, language);
  const again = (
    <TextButton look="outlined" onClick={() => perform(actions.check, null)}>
      {say("phase.tryAgain")}
    </TextButton>
  );
  return (
    <NoticeBar tone="error" actions={again}>
      <strong>{what}</strong> {next} {phase.judged && say("phase.old")}
    </NoticeBar>
  );
};

const ReadOnlyBar = () => {
  const { say } = usePane();
  const { writable } = useSession();
  return writable ? null : (
    <NoticeBar tone="info" icon="lock">
      {say("phase.readOnly")}
    </NoticeBar>
  );
};

/** The house's templates are not as it published them: which one is in force instead. */
const TemplateBar = () => {
  const { say, templates, profiles, language } = usePane();
  if (!templates?.trouble) return null;
  const [usual] = profiles;
  const name = `${usual.names[language]} ${usual.version}`;
  return (
    <NoticeBar tone="warning">
      {say(`templates.${templates.trouble}`)}{" "}
      {say(templates.source === "lastGood" ? "templates.lastGood" : "templates.shipped", { name })}
    </NoticeBar>
  );
};

/** What keeps the pane from doing all that it can. */
export const StateBars = () => (
  <>
    <FailedBar />
    <ReadOnlyBar />
    <TemplateBar />
  </>
);

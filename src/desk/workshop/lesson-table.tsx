import type { Lesson, SectionEvidence } from "../../core";
import { useDesk } from "../desk-context";
import type { Learning } from "./learn-from-papers";

interface LessonTableProps {
  readonly learning: Learning;
  /** Brings back the template that was in the works before. */
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

interface RowProps {
  readonly evidence: SectionEvidence;
  readonly lesson: Lesson;
}

const Row = ({ evidence, lesson: { profile, papers, language } }: RowProps) => {
  const { say } = useDesk();
  const { key, presence, medianWords, medianItems, spellings, isNew } = evidence;
  const title = profile.sections.find((section) => section.key === key)?.titles[language] ?? key;
  const others = spellings.filter(({ text }) => text !== title);
  return (
    <tr>
      <th scope="row">
        {title} {isNew ? <span className="new">{say("learn.new")}</span> : null}
      </th>
      <td>{say(`presence.${presence}`)}</td>
      <td>{say("learn.share", { papers: evidence.papers, count: papers })}</td>
      <td>
        {medianItems === null ? say("learn.words", { count: medianWords }) : say("learn.items", { count: medianItems })}
      </td>
      <td lang={language}>
        {others.map(({ text, papers: times }) => say("learn.spelling", { text, count: times })).join(", ") || "–"}
      </td>
    </tr>
  );
};

const Evidence = ({ lesson }: { readonly lesson: Lesson }) => {
  const { say } = useDesk();
  const { sections, papers, leftOut, dropped, language } = lesson;
  const names = dropped.map(({ titles }) => titles[language]).join(", ");
  return (
    <>
      <p role="status">
        {say("learn.from", { count: papers })} {leftOut > 0 ? say("learn.leftOut", { count: leftOut }) : null}
      </p>
      <table>
        <thead>
          <tr>
            <th>{say("learn.section")}</th>
            <th>{say("field.presence")}</th>
            <th>{say("learn.papers")}</th>
            <th>{say("learn.length")}</th>
            <th>{say("learn.others")}</th>
          </tr>
        </thead>
        <tbody>
          {sections.map((evidence) => (
            <Row key={evidence.key} evidence={evidence} lesson={lesson} />
          ))}
        </tbody>
      </table>
      {dropped.length > 0 ? <p className="path">{say("learn.dropped", { names })}</p> : null}
    </>
  );
};

/** What papers taught, section by section, beside the template that was made of it. */
export const LessonTable = ({ learning: { lesson, unread }, onUndo, onClose }: LessonTableProps) => {
  const { say } = useDesk();
  return (
    <section className="differences lesson">
      <div className="lesson-head">
        <h2>{say("learn.title")}</h2>
        {lesson === null ? null : (
          <button type="button" onClick={onUndo}>
            {say("learn.undo")}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {say("learn.close")}
        </button>
      </div>
      {lesson === null ? <p role="alert">{say("learn.nothing")}</p> : <Evidence lesson={lesson} />}
      {unread.length > 0 ? <p className="refused">{say("learn.unread", { names: unread.join(", ") })}</p> : null}
    </section>
  );
};

import { useDesk } from "../desk-context";

interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}

/** How far the judging is, and a way to end it; when all is done, only that it is. */
export const Progress = ({ done, total, onCancel }: ProgressProps) => {
  const { say } = useDesk();
  const isDone = done === total;
  return (
    <div className="progress">
      {isDone ? null : (
        <>
          <progress value={done} max={total} aria-label={say("progress.of", { done, total })} />
          <span>{say("progress.of", { done, total })}</span>
          <button type="button" onClick={onCancel}>
            {say("progress.cancel")}
          </button>
        </>
      )}
      <span role="status" className={isDone ? "" : "unseen"}>
        {isDone ? say("progress.done", { count: total }) : ""}
      </span>
    </div>
  );
};

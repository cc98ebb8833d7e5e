import { useDesk } from "../desk-context";

interface TroublesProps {
  readonly troubles: readonly string[];
  readonly onForget: (trouble: string) => void;
}

/** What went wrong apart from any paper, until somebody has read it. */
export const Troubles = ({ troubles, onForget }: TroublesProps) => {
  const { say } = useDesk();
  return (
    <div role="alert" className="troubles">
      {troubles.map((trouble) => (
        <p key={trouble}>
          {trouble}
          <button type="button" aria-label={say("archive.close")} onClick={() => onForget(trouble)}>
            ✕
          </button>
        </p>
      ))}
    </div>
  );
};

import { usePane, useSession } from "../pane-context";

/** Whether what is shown is what stands in the document. Silence means yes. */
export const PhaseWords = () => {
  const { say } = usePane();
  const { phase } = useSession();
  const isBusy = phase.kind === "stale" || phase.kind === "reading" || phase.kind === "working";
  return <span className="phase">{isBusy && say(`phase.${phase.kind}`)}</span>;
};

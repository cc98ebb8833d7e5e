import type { CheckResult, Finding, Mark, Marker } from "../core";
import type { Clock } from "./clock";

/**
 * Underlines that are drawn while the pane opens stay invisible (office-js issues 6595, 4317): we wait so many
 * milliseconds.
 */
const afterOpening = 2_000;

const marksOf = (findings: readonly Finding[]): readonly Mark[] =>
  findings.flatMap(({ at, severity, waived }) =>
    at === null || at.from === at.to || severity === "info" || waived ? [] : [{ span: at, severity }],
  );

export interface Underliner {
  /** From now on this judgement is shown in the text; null takes every underline away. */
  show(judged: CheckResult | null): void;
  close(): void;
}

/**
 * Keeps the underlines in the text in step with the judgement.
 * @param run runs a task when Word is free
 * @param giveUp called once where this Word cannot underline after all
 */
export const createUnderliner = (
  marker: Marker,
  clock: Clock,
  run: <T>(task: () => Promise<T>) => Promise<T>,
  giveUp: () => void,
): Underliner => {
  let isOpen = false;
  let wanted: CheckResult | null = null;
  let drawn: CheckResult | null = null;
  const draw = (): void => {
    if (!isOpen || wanted === drawn) return;
    const judged = wanted;
    const version = (judged ?? drawn)?.briefing.model.version ?? "";
    drawn = judged;
    void run(async () => {
      const result = await marker.underline(judged === null ? [] : marksOf(judged.findings), version);
      if (!result.ok && result.problem.code !== "stale") giveUp();
    });
  };
  const cancel = clock.after(afterOpening, () => {
    isOpen = true;
    draw();
  });
  return {
    show(judged) {
      wanted = judged;
      draw();
    },
    close: cancel,
  };
};

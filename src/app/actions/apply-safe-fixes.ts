import { chooseFixes, succeed, type CheckResult, type Result } from "../../core";
import type { Action, ActionContext } from "../action";
import type { Done } from "../done";
import { safeRepairs } from "../safe-repairs";
import { mayWrite } from "../session-state";

/** Repairs that collide wait for the next pass; a paper that still asks for more after ten is left to its writer. */
const mostPasses = 10;

const leftIn = (judged: CheckResult): number => safeRepairs(judged.findings).length;

const outcome = (repaired: number, left: number, stopped?: Done["stopped"]): Result<Done> =>
  succeed({
    outcome: repaired === 0 ? "nothingToRepair" : "repairedAll",
    data: { count: repaired, left },
    ...(stopped && { stopped }),
  });

/** One pass: `null` where there was nothing to do. */
const pass = async ({ port }: ActionContext, judged: CheckResult): Promise<Result<number>> => {
  const fixes = chooseFixes(judged);
  if (fixes.length === 0) return succeed(0);
  const applied = await port.apply(fixes.flatMap(({ edits }) => edits));
  return applied.ok ? succeed(fixes.length) : applied;
};

/** Carries out every safe repair, in as many passes as it takes, and never one that brings the paper no further. */
export const applySafeFixes: Action<null> = {
  id: "applySafeFixes",
  labelId: "action.applySafeFixes",
  writes: true,
  available: mayWrite,
  async perform(context) {
    const first = await context.judged();
    if (!first.ok) return first;
    const total = leftIn(first.value);
    let judged = first.value;
    let repaired = 0;
    for (let passes = 0; passes < mostPasses; passes += 1) {
      const left = leftIn(judged);
      const made = await pass(context, judged);
      if (!made.ok) return repaired === 0 ? made : outcome(repaired, left, made.problem);
      if (made.value === 0) break;
      repaired += made.value;
      context.progress(Math.min(repaired, total), total);
      const again = await context.judgeAgain();
      if (!again.ok) return outcome(repaired, left, again.problem);
      judged = again.value;
      if (leftIn(judged) >= left) break;
    }
    return outcome(repaired, leftIn(judged));
  },
};

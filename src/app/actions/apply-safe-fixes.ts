import { chooseFixes, succeed, type CheckResult, type Fix, type Result } from "../../core";
import type { Action, ActionContext } from "../action";
import type { Done } from "../done";
import { safeRepairs } from "../safe-repairs";
import { mayWrite } from "../session-state";

/** Repairs that collide wait for the next pass; a paper that still asks for more after ten is left to its writer. */
const mostPasses = 10;

/** What there is to repair: of a long paper, the judgement that says so takes far more room. */
interface Plan {
  readonly left: number;
  /** Those of the next pass. */
  fixes: readonly Fix[];
}

/** In a function of its own, which is over when the repairs are carried out: so nobody holds the judgement any more. */
const planBy = async (judge: () => Promise<Result<CheckResult>>): Promise<Result<Plan>> => {
  const judged = await judge();
  if (!judged.ok) return judged;
  return succeed({ left: safeRepairs(judged.value.findings).length, fixes: chooseFixes(judged.value) });
};

const outcome = (repaired: number, left: number, stopped?: Done["stopped"]): Result<Done> =>
  succeed({
    outcome: repaired === 0 ? "nothingToRepair" : "repairedAll",
    data: { count: repaired, left },
    ...(stopped && { stopped }),
  });

/** Carries out a pass, and lets go of its repairs, before the paper is judged again. Gives how many they were. */
const pass = async ({ port }: ActionContext, plan: Plan): Promise<Result<number>> => {
  const { fixes } = plan;
  plan.fixes = [];
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
    let plan = await planBy(() => context.judged());
    if (!plan.ok) return plan;
    const total = plan.value.left;
    let repaired = 0;
    for (let passes = 0; passes < mostPasses && plan.value.fixes.length > 0; passes += 1) {
      const { left } = plan.value;
      const made = await pass(context, plan.value);
      if (!made.ok) return repaired === 0 ? made : outcome(repaired, left, made.problem);
      repaired += made.value;
      context.progress(Math.min(repaired, total), total);
      plan = await planBy(() => context.judgeAgain());
      if (!plan.ok) return outcome(repaired, left, plan.problem);
      if (plan.value.left >= left) break;
    }
    return outcome(repaired, plan.value.left);
  },
};

import { ruleIds } from "../../core";
import { CallError } from "../call-error";
import { didYouMean } from "../nearest-name";

/** Throws a CallError where there is no such rule. */
export const checkRuleId = (id: string): void => {
  if (ruleIds.some((known) => known === id)) return;
  throw new CallError(`There is no rule "${id}".${didYouMean(id, ruleIds)} "briefline rules" lists them.`);
};

import {
  applyEdits,
  readinessOfCheck,
  stampEdits,
  type CheckResult,
  type Checked,
  type DocumentModel,
} from "../../src/core";

export const checkedThen: Checked = { at: "2026-04-13T16:20:00+02:00", by: "Ilse Brandt" };

/** The document of a judgement, stamped as checked. */
export const stamped = (result: CheckResult, checked: Checked = checkedThen): DocumentModel => {
  const edits = stampEdits(readinessOfCheck(result), checked);
  if (!edits.ok) throw new Error(edits.problem.code);
  const after = applyEdits(edits.value, result.briefing.model);
  if (!after.ok) throw new Error(after.problem.code);
  return after.value;
};

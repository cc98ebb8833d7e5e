import { dayHere } from "../../app/day-here";
import { waive as waiveAction } from "../../app/actions/waive";
import { describeWaived, isCalendarDate, tidyReason } from "../../core";
import { CallError } from "../call-error";
import type { ExitCode } from "../exit-code";
import { checkRuleId } from "../settings/rule-id";
import { changeDocument, notDone, type ChangeOptions } from "./change-document";
import { chooseOne, type Unclear, type Which } from "../waivers/choose-one";
import { placesOf } from "../waivers/marked-place";
import { sayIn } from "../words/say-in";

export interface WaiveOptions extends ChangeOptions, Which {
  readonly reason: string;
  readonly until?: string;
  readonly by?: string;
}

const unclear: Unclear = { none: "noFinding", elsewhere: "noFindingThere", several: "severalFindings" };

/** A waiver that is over when it is given is a slip of the pen. */
const checkDay = (until: string | undefined, today: string): void => {
  if (until === undefined) return;
  if (!isCalendarDate(until)) throw new CallError(`--until ${until}: write a day as 2026-11-30.`);
  if (until < today) throw new CallError(`--until ${until}: that day is over.`);
};

/** `briefline waive`: accepts one finding with a reason, which the document keeps. */
export const waive = async (path: string, options: WaiveOptions): Promise<ExitCode> => {
  const { ruleId, by = null, until = null } = options;
  const today = dayHere(new Date());
  checkRuleId(ruleId);
  checkDay(options.until, today);
  return changeDocument(path, options, async (held, judged, language) => {
    const placeOf = placesOf(judged, language);
    const ofRule = judged.findings.filter(({ rule }) => rule === ruleId);
    const open = ofRule.filter(({ waived }) => waived === null);
    // Where all is accepted, accepting it once more gives it another reason.
    const choice = chooseOne(open.length > 0 ? open : ofRule, options, placeOf, unclear, language);
    if (choice.item === null) return { done: false, sentences: choice.sentences };
    const { item: finding } = choice;
    const waived = { reason: tidyReason(options.reason), until, by: by === null ? null : tidyReason(by) };
    const done = await held.perform(waiveAction, { finding, ...waived });
    if (!done.ok) return notDone(done.problem, language);
    const sentences = [placeOf(finding).what, describeWaived({ ...waived, given: today }, language)];
    return { done: true, head: sayIn(language, "accepted"), sentences };
  });
};

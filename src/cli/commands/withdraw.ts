import { withdraw as withdrawAction } from "../../app/actions/withdraw";
import type { ExitCode } from "../exit-code";
import { checkRuleId } from "../settings/rule-id";
import { changeDocument, notDone, type ChangeOptions } from "./change-document";
import { chooseOne, type Unclear, type Which } from "../waivers/choose-one";
import { keptWaivers, type KeptWaiver } from "../waivers/kept-waivers";
import { nowhere, placesOf, type MarkedPlace } from "../waivers/marked-place";
import { sayIn } from "../words/say-in";

export interface WithdrawOptions extends ChangeOptions, Which {}

const unclear: Unclear = { none: "noWaiver", elsewhere: "noWaiverThere", several: "severalWaivers" };

/** `briefline withdraw`: takes back what was accepted, whether it still holds or not. */
export const withdraw = async (path: string, options: WithdrawOptions): Promise<ExitCode> => {
  checkRuleId(options.ruleId);
  return changeDocument(path, options, async (held, judged, language) => {
    const placeOfFinding = placesOf(judged, language);
    const placeOf = ({ finding, waiver }: KeptWaiver): MarkedPlace => {
      const place = finding ? placeOfFinding(finding) : { ...nowhere, what: sayIn(language, "waiverGone") };
      // Of what is found no more, the reason is all that can be named.
      return { ...place, texts: [...place.texts, waiver.reason] };
    };
    const kept = keptWaivers(judged).filter(({ waiver }) => waiver.rule === options.ruleId);
    const choice = chooseOne(kept, options, placeOf, unclear, language);
    if (choice.item === null) return { done: false, sentences: choice.sentences };
    const done = await held.perform(withdrawAction, choice.item.waiver);
    if (!done.ok) return notDone(done.problem, language);
    return { done: true, head: sayIn(language, "withdrawn"), sentences: [placeOf(choice.item).what] };
  });
};

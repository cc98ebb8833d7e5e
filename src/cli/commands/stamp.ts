import {
  describeLeft,
  describeVerdict,
  readinessOfCheck,
  stampEdits,
  stateOf,
  tidyReason,
  unstampEdits,
  describeStamp,
} from "../../core";
import { exitCodes, type ExitCode } from "../exit-code";
import { momentHere } from "../moment-here";
import { sayIn } from "../words/say-in";
import { changeDocument, notDone, type ChangeOptions } from "./change-document";

export interface StampOptions extends ChangeOptions {
  readonly by?: string;
  readonly remove?: boolean;
}

/** `briefline stamp`: marks a document that is ready as checked, or takes the mark out. */
export const stamp = async (path: string, options: StampOptions): Promise<ExitCode> =>
  changeDocument(path, options, async (held, judged, language) => {
    const { model, profile } = judged.briefing;
    if (options.remove) {
      const removed = await held.apply(unstampEdits(model));
      return removed.ok
        ? { done: true, head: sayIn(language, "unstamped"), sentences: [] }
        : notDone(removed.problem, language);
    }
    const readiness = readinessOfCheck(judged);
    const by = options.by === undefined ? null : tidyReason(options.by);
    const edits = stampEdits(readiness, { at: momentHere(new Date()), by });
    if (!edits.ok) {
      const left = readiness.left.map((one) => describeLeft(one, profile, language));
      const outcome = notDone(edits.problem, language);
      const sentences = [...outcome.sentences, ...left.map(({ what, who }) => `  ${what}  → ${who}`)];
      const isJudged = readiness.verdict === "notReady";
      return { done: false, sentences, ...(isJudged && { code: exitCodes.findings }) };
    }
    const applied = await held.apply(edits.value);
    if (!applied.ok) return notDone(applied.problem, language);
    const after = await held.judged();
    if (!after.ok) return notDone(after.problem, language);
    const state = stateOf(after.value.briefing.model, profile, judged.circumstances.today);
    const sentences = [describeVerdict(readiness.verdict, language), describeStamp(state, language)];
    return { done: true, head: sayIn(language, "stamped"), sentences };
  });

import {
  checkAgainInSteps,
  checkAsMadeInSteps,
  chooseProfile,
  judgeInSteps,
  succeed,
  type CheckResult,
  type Circumstances,
  type DocumentModel,
  type DocumentPort,
  type NonEmpty,
  type Profile,
  type Result,
  type Steps,
} from "../core";
import type { Clock } from "./clock";
import { breathe, stepByStep } from "./step-by-step";

export interface Judge {
  readonly last: () => CheckResult | null;
  /** Reads the document and judges what has changed; the very same judgement comes back where nothing has. */
  readonly again: () => Promise<Result<CheckResult>>;
  /** The same, but gives up, with null, once what was read is known to be old. */
  readonly unlessOutdated: (isOutdated: () => boolean) => Promise<Result<CheckResult | null>>;
  /** Lets go of the last judgement, which takes room while the document is changed. */
  readonly forget: () => void;
  /** From now on any document that is not empty is judged as a briefing. */
  readonly takeForBriefing: () => void;
}

/** Something is written, and it does not look like a briefing. */
export const isOtherPaper = ({ briefing }: CheckResult): boolean =>
  briefing.kind === "other" || briefing.kind === "decisionNote" || briefing.kind === "unsure";

const never = (): boolean => false;

function* asBriefing(judged: CheckResult, known: NonEmpty<Profile>): Steps<CheckResult> {
  if (!isOtherPaper(judged)) return judged;
  const result = yield* judgeInSteps({ ...judged.briefing, kind: "briefing" }, judged.circumstances);
  return { ...result, notices: [...result.notices, ...chooseProfile(judged.briefing.model, known).notices] };
}

/**
 * `known` are the profiles at hand, the usual one first. `circumstances` tells what they are now. Between reading and
 * judging, and between rules, the page may draw.
 */
export const createJudge = (
  port: DocumentPort,
  known: NonEmpty<Profile>,
  circumstances: () => Circumstances,
  clock: Clock,
): Judge => {
  let last: CheckResult | null = null;
  let insists = false;

  function* judging(model: DocumentModel): Steps<CheckResult> {
    const now = circumstances();
    const judged = yield* last === null
      ? checkAsMadeInSteps(model, known, now)
      : checkAgainInSteps(last, model, known, now);
    return insists ? yield* asBriefing(judged, known) : judged;
  }

  const unlessOutdated = async (isOutdated: () => boolean): Promise<Result<CheckResult | null>> => {
    const read = await port.read();
    if (!read.ok) return read;
    if (last?.briefing.model.version !== read.value.version) await breathe(clock);
    const judged = isOutdated() ? null : await stepByStep(judging(read.value), clock, isOutdated);
    last = judged ?? last;
    return succeed(judged, read.notices);
  };

  const again = async (): Promise<Result<CheckResult>> => {
    const judged = await unlessOutdated(never);
    if (!judged.ok) return judged;
    return judged.value === null ? again() : succeed(judged.value, judged.notices);
  };

  return {
    last: () => last,
    unlessOutdated,
    again,
    forget() {
      last = null;
    },
    takeForBriefing() {
      insists = true;
    },
  };
};

import {
  checkAgain,
  checkAsMade,
  chooseProfile,
  judge,
  succeed,
  type CheckResult,
  type Circumstances,
  type DocumentModel,
  type DocumentPort,
  type NonEmpty,
  type Profile,
  type Result,
} from "../core";

export interface Judge {
  readonly last: () => CheckResult | null;
  /** Reads the document and judges what has changed; the very same judgement comes back where nothing has. */
  readonly again: () => Promise<Result<CheckResult>>;
  /** From now on any document that is not empty is judged as a briefing. */
  readonly takeForBriefing: () => void;
}

/** Something is written, and it does not look like a briefing. */
export const isOtherPaper = ({ briefing }: CheckResult): boolean =>
  briefing.kind === "other" || briefing.kind === "decisionNote";

const asBriefing = (judged: CheckResult, known: NonEmpty<Profile>): CheckResult => {
  if (!isOtherPaper(judged)) return judged;
  const result = judge({ ...judged.briefing, kind: "briefing" }, judged.circumstances);
  return { ...result, notices: [...result.notices, ...chooseProfile(judged.briefing.model, known).notices] };
};

/** `known` are the profiles at hand, the usual one first. `circumstances` tells what they are now; `breathe` lets the page draw between reading and judging. */
export const createJudge = (
  port: DocumentPort,
  known: NonEmpty<Profile>,
  circumstances: () => Circumstances,
  breathe: () => Promise<void>,
): Judge => {
  let last: CheckResult | null = null;
  let insists = false;
  const judgeModel = (model: DocumentModel): CheckResult => {
    const now = circumstances();
    const judged = last === null ? checkAsMade(model, known, now) : checkAgain(last, model, known, now);
    return insists ? asBriefing(judged, known) : judged;
  };
  return {
    last: () => last,
    async again() {
      const read = await port.read();
      if (!read.ok) return read;
      if (last?.briefing.model.version !== read.value.version) await breathe();
      last = judgeModel(read.value);
      return succeed(last, read.notices);
    },
    takeForBriefing() {
      insists = true;
    },
  };
};

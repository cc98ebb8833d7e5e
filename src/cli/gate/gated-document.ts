import {
  concernsKind,
  describeLeft,
  describeNotice,
  describeProblem,
  describeStamp,
  describeWaived,
  holds,
  type Language,
  type LeftToDo,
  type Problem,
  type Readiness,
  type Verdict,
} from "../../core";

/** `unreadable` where there is nothing to judge, `notConcerned` where the house does not ask about papers of this kind. */
export type GateVerdict = Verdict | "unreadable" | "notConcerned";

export interface GateLeft {
  /** What stands in the way, in words, and who must act. */
  readonly what: string;
  readonly who: string;
  readonly actor: LeftToDo["actor"];
  readonly rule: string | null;
  readonly section: string | null;
  /** From 0; null for what has no place of its own. */
  readonly paragraph: number | null;
}

/** Whether one document may leave, as the JSON of `gate` has it. */
export interface GatedDocument {
  readonly path: string;
  readonly error: string | null;
  readonly verdict: GateVerdict;
  /** Whether it passes: it is ready or not asked about and, where a check mark is required, carries one that holds. */
  readonly passes: boolean;
  readonly stamp: {
    readonly state: Readiness["state"]["kind"];
    readonly at: string | null;
    readonly by: string | null;
    readonly words: string;
  };
  readonly left: readonly GateLeft[];
  /** What was accepted, each with its reason, in words. */
  readonly accepted: readonly string[];
  readonly notices: readonly string[];
}

export interface GateSettings {
  readonly language: Language;
  readonly requiresStamp: boolean;
}

const noStamp: GatedDocument["stamp"] = { state: "none", at: null, by: null, words: "" };

/** What there is to say of a file that is no document that we can read: it never passes. */
export const unreadable = (path: string, error: string): GatedDocument => ({
  path,
  error,
  verdict: "unreadable",
  passes: false,
  stamp: noStamp,
  left: [],
  accepted: [],
  notices: [],
});

/** The same of what the reader refused. */
export const refused = (path: string, problem: Problem, language: Language): GatedDocument => {
  const { what, next } = describeProblem(problem, language);
  return unreadable(path, `${what} ${next}`);
};

const verdictOf = ({ verdict, result }: Readiness): GateVerdict => {
  const { kind, profile } = result.briefing;
  return concernsKind(kind, profile.send) ? verdict : "notConcerned";
};

/** Says whether a judged document may leave. */
export const gatedDocument = (
  path: string,
  readiness: Readiness,
  { language, requiresStamp }: GateSettings,
): GatedDocument => {
  const { left, state, result } = readiness;
  const { model, profile } = result.briefing;
  const verdict = verdictOf(readiness);
  const isReady = verdict === "ready" || verdict === "readyWithWaivers";
  const indexes = new Map(model.paragraphs.map(({ id, index }) => [id, index]));
  return {
    path,
    error: null,
    verdict,
    passes: verdict === "notConcerned" || (isReady && (!requiresStamp || holds(state))),
    stamp: {
      state: state.kind,
      at: state.stamp?.at ?? null,
      by: state.stamp?.by ?? null,
      words: describeStamp(state, language),
    },
    left: (verdict === "notConcerned" ? [] : left).map((one) => {
      const finding = "finding" in one ? one.finding : null;
      const paragraph = finding?.at ? indexes.get(finding.at.paragraph) : undefined;
      const { what, who } = describeLeft(one, profile, language);
      return {
        what,
        who,
        actor: one.actor,
        rule: finding?.rule ?? null,
        section: finding?.section ?? null,
        paragraph: paragraph ?? null,
      };
    }),
    accepted: result.findings.flatMap(({ waived }) => (waived === null ? [] : [describeWaived(waived, language)])),
    notices: result.notices.map((notice) => describeNotice(notice, language)),
  };
};

import {
  fail,
  succeed,
  type CheckResult,
  type Circumstances,
  type DocumentPort,
  type Marker,
  type NonEmpty,
  type Profile,
  type Result,
} from "../core";
import type { Action, ActionContext } from "./action";
import type { ActionId, Done } from "./done";
import { attempt } from "./attempt";
import type { Clock } from "./clock";
import { createJudge } from "./judge";
import { createLane } from "./lane";
import { createPace } from "./pace";
import { createUnderliner } from "./underliner";
import type { Outcome, SessionState } from "./session-state";

/** An open document, watched and judged while it is written. */
export interface Session {
  readonly state: () => SessionState;
  /** Calls back after every change of state. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks at the document without a fuss: at the start, and when attention comes back to the pane. */
  look(): Promise<void>;
  /** Does one thing. Refuses with `host-busy` while something else is being written, or when it is not available. */
  perform<Argument>(action: Action<Argument>, argument: Argument): Promise<Result<Done>>;
  /** Forgets what the last action came to. */
  readonly dismiss: () => void;
  close(): void;
}

export interface Surroundings {
  readonly port: DocumentPort;
  /** Every profile that the document may have been made with; the first is the usual one. */
  readonly profiles: NonEmpty<Profile>;
  readonly clock: Clock;
  /** What they are whenever the document is judged: a pane may stay open over midnight, a document be renamed. */
  readonly circumstances: () => Circumstances;
  /** What can be shown in the text of the document itself. */
  readonly marker?: Marker;
}

const outcomeOf = (action: ActionId, result: Result<Done>): Outcome =>
  result.ok ? { kind: "done", action, done: result.value } : { kind: "refused", action, problem: result.problem };

/** Reads and writes never overlap. A hint that comes while we read makes that reading stale at once. */
export const openSession = ({ port, profiles, clock, circumstances, marker }: Surroundings): Session => {
  const listeners = new Set<() => void>();
  const lane = createLane();
  const judge = createJudge(port, profiles, circumstances, clock);
  const pace = createPace(clock, () => void look());
  let state: SessionState = {
    phase: { kind: "starting", judged: null },
    outcome: null,
    writable: port.capabilities.write,
    underlines: marker?.canUnderline ? "on" : "never",
    canComment: marker?.canComment ?? false,
    pointed: null,
  };
  let heard = false;
  let closed = false;
  let looking: Promise<void> | null = null;

  const publish = (change: Partial<SessionState>): void => {
    if (closed) return;
    const canComment = marker?.canComment ?? false;
    state = { ...state, ...change, writable: port.capabilities.write, canComment };
    if (state.phase.kind === "ready" && state.underlines === "on") underliner?.show(state.phase.judged);
    for (const listener of listeners) listener();
  };
  const isWorking = (): boolean => state.phase.kind === "working";
  const isQuiet = (): boolean => !heard && !closed;

  const underliner = marker?.canUnderline
    ? createUnderliner(marker, clock, lane, () => publish({ underlines: "never" }))
    : null;
  const stopPointing = marker?.onPointed((pointed) => publish({ pointed }));

  const settle = (result: Result<CheckResult | null>): void => {
    if (!result.ok) {
      publish({ phase: { kind: "failed", problem: result.problem, judged: judge.last() } });
      return;
    }
    // Given up for something newer, which will be looked at when its pause has come.
    if (result.value === null) return;
    const phase = { kind: heard ? "stale" : "ready", judged: result.value } as const;
    if (state.phase.kind !== phase.kind || state.phase.judged !== phase.judged) publish({ phase });
  };

  const judgeBy = async <Judged extends CheckResult | null>(
    again: () => Promise<Result<Judged>>,
  ): Promise<Result<Judged>> => {
    const before = judge.last();
    heard = false;
    const result = await attempt(again);
    if (!isWorking()) settle(result);
    if (isQuiet()) pace.looked(judge.last() !== before);
    return result;
  };
  const judgeAgain = (): Promise<Result<CheckResult>> => judgeBy(judge.again);
  /** An old judgement is better than none: the very first is not given up. */
  const isOutdated = (): boolean => closed || (heard && judge.last() !== null);

  const look = (): Promise<void> => {
    looking ??= lane(async () => {
      looking = null;
      if (state.phase.kind === "starting") publish({ phase: { kind: "reading", judged: null } });
      await judgeBy(() => judge.unlessOutdated(isOutdated));
    });
    return looking;
  };

  const context: ActionContext = {
    port,
    marker: marker ?? null,
    async judged() {
      const last = judge.last();
      return last === null || heard ? judgeAgain() : succeed(last);
    },
    async judgeAgain() {
      if (!isWorking()) publish({ phase: { kind: "reading", judged: judge.last() } });
      return judgeAgain();
    },
    takeForBriefing: judge.takeForBriefing,
    setUnderlines(on) {
      if (!on) underliner?.show(null);
      publish({ underlines: on ? "on" : "off" });
    },
    progress(done, total) {
      if (state.phase.kind === "working") publish({ phase: { ...state.phase, progress: { done, total } } });
    },
  };

  const stop = port.onChange(() => {
    heard = true;
    pace.heard();
    if (state.phase.kind === "ready") publish({ phase: { kind: "stale", judged: state.phase.judged } });
  });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look,
    async perform(action, argument) {
      if (isWorking() || !action.available(state)) return fail("host-busy");
      const phase = { kind: "working", action: action.id, progress: null, judged: judge.last() } as const;
      publish(action.writes ? { phase, outcome: null } : { outcome: null });
      return lane(async () => {
        const result = await attempt(() => action.perform(context, argument));
        if (action.writes) {
          const after = await judgeAgain();
          settle(after);
        }
        publish({ outcome: outcomeOf(action.id, result) });
        return result;
      });
    },
    dismiss: () => publish({ outcome: null }),
    close() {
      closed = true;
      underliner?.close();
      stopPointing?.();
      stop();
      pace.stop();
      listeners.clear();
    },
  };
};

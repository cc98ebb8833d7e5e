import type { Action, ActionContext } from "../../app/action";
import type { Clock } from "../../app/clock";
import type { Done } from "../../app/done";
import { createJudge, type Judge } from "../../app/judge";
import {
  succeed,
  type CheckResult,
  type Circumstances,
  type Edit,
  type Fix,
  type NonEmpty,
  type Profile,
  type Result,
} from "../../core";
import { openDocxPort } from "../../docx/port";
import { collectGarbage } from "./collect-garbage";
import { unpacking } from "../files/inflate";

/** What was repaired, without how. */
export type Repair = Pick<Fix, "titleId">;

/** A document in memory on which the actions of the app are carried out, as the pane does on an open one. */
export interface HeldDocument {
  judged(): Promise<Result<CheckResult>>;
  perform<Argument>(action: Action<Argument>, argument: Argument): Promise<Result<Done>>;
  /** Changes what no action changes. */
  apply(edits: readonly Edit[]): Promise<Result<unknown>>;
  /** The repairs that were carried out. */
  readonly repairs: readonly Repair[];
  /** The bytes as they are now. Parts that nothing has touched are as they came. */
  bytes(): Result<Uint8Array>;
}

/** The repairs of a judgement whose edits are all in a batch. */
const repairsIn = (edits: readonly Edit[], judged: CheckResult | null): readonly Repair[] => {
  const batch = new Set(edits);
  return (judged?.findings ?? [])
    .flatMap(({ fixes }) => fixes)
    .filter((fix) => fix.edits.every((edit) => batch.has(edit)))
    .map(({ titleId }) => ({ titleId }));
};

/** The repairs that were carried out. */
class CarriedOut {
  readonly repairs: Repair[] = [];

  constructor(private readonly judge: Pick<Judge, "last" | "forget">) {}

  /**
   * Names the repairs of a batch that is to be carried out, and lets go of the judgement: of a long paper it takes more room
   * than the paper. A method, since what minifies our code writes a function that is called once into the one that calls it,
   * which would then hold the judgement until the batch is done.
   */
  take(edits: readonly Edit[]): readonly Repair[] {
    const named = repairsIn(edits, this.judge.last());
    this.judge.forget();
    return named;
  }

  /** They were made. */
  keep(named: readonly Repair[]): void {
    for (const repair of named) this.repairs.push(repair);
  }
}

/** There is no page that must draw in between. */
const withoutPauses: Clock = {
  now: () => 0,
  after(_, task) {
    task();
    return () => undefined;
  },
};

/**
 * Opens bytes as a document that only we hold. Nothing is written anywhere.
 * @param known every profile that it may have been made with; the first is the usual one
 */
export const holdDocument = (
  bytes: Uint8Array,
  known: NonEmpty<Profile>,
  circumstances: Circumstances,
): Result<HeldDocument> => {
  const opened = openDocxPort(bytes, { now: () => new Date().toISOString(), ...unpacking });
  if (!opened.ok) return opened;
  const port = opened.value;
  const judge = createJudge(port, known, () => circumstances, withoutPauses);
  const done = new CarriedOut(judge);
  const context: ActionContext = {
    marker: null,
    port: {
      capabilities: port.capabilities,
      read: () => port.read(),
      reveal: (span) => port.reveal(span),
      cursor: () => port.cursor(),
      onChange: (listener) => port.onChange(listener),
      async apply(edits) {
        const named = done.take(edits);
        collectGarbage();
        const applied = await port.apply(edits);
        collectGarbage();
        if (applied.ok) done.keep(named);
        return applied;
      },
    },
    judged: () => judge.again(),
    judgeAgain: () => judge.again(),
    takeForBriefing: judge.takeForBriefing,
    setUnderlines: () => undefined,
    progress: () => undefined,
  };
  return succeed({
    judged: () => judge.again(),
    perform: (action, argument) => action.perform(context, argument),
    apply: (edits) => port.apply(edits),
    repairs: done.repairs,
    bytes: () => port.bytes(),
  });
};

import type { CheckResult, DocumentPort, Marker, Result } from "../core";
import type { ActionId, Done } from "./done";
import type { SessionState } from "./session-state";

export interface ActionContext {
  readonly port: DocumentPort;
  /** What can be shown in the text itself; null where nothing can. */
  readonly marker: Marker | null;
  /** The document as judged: what is known already while nothing has changed since, else a fresh reading. */
  judged(): Promise<Result<CheckResult>>;
  /** Reads and judges the document as it is now. */
  judgeAgain(): Promise<Result<CheckResult>>;
  /** From now on the document is judged as a briefing, even where it does not look like one. */
  takeForBriefing(): void;
  /** From now on what is found is underlined in the text, or is not. */
  setUnderlines(on: boolean): void;
  progress(done: number, total: number): void;
}

/** Something that a person can do: the same thing behind the button, the ribbon and the key. */
export interface Action<Argument> {
  readonly id: ActionId;
  /** Names the action in every catalogue. */
  readonly labelId: `action.${ActionId}`;
  readonly writes: boolean;
  available(state: SessionState): boolean;
  perform(context: ActionContext, argument: Argument): Promise<Result<Done>>;
}

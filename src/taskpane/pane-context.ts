import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { Action } from "../app/action";
import type { Session } from "../app/session";
import { mayWrite, type SessionState } from "../app/session-state";
import type { Language, NonEmpty, Profile } from "../core";
import type { InForce } from "../profiles/house-profiles";
import type { Say } from "./text/say";

/** What every part of the pane works with. `language` is Word's, not the paper's. */
export interface PaneServices {
  readonly session: Session;
  /** Every profile that the paper may have been made with; the first is the usual one. */
  readonly profiles: NonEmpty<Profile>;
  /** Where the profiles come from; null where nobody asked. */
  readonly templates: InForce | null;
  readonly language: Language;
  readonly say: Say;
  /** What the pane shows of a briefing first. */
  readonly opensAt: "paper" | "sending";
}

/** The same for one paper. */
export interface PaneOfPaper extends PaneServices {
  /** The one by which the paper is judged. */
  readonly profile: Profile;
}

export const PaneContext = createContext<PaneOfPaper | null>(null);

export const usePane = (): PaneOfPaper => {
  const services = useContext(PaneContext);
  if (!services) throw new Error("usePane works only inside a Pane");
  return services;
};

export const useSession = (): SessionState => {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.state);
};

/** Does what a person asked for. What comes of it is in the session's state, for every part of the pane to see. */
export type Perform = <Argument>(action: Action<Argument>, argument: Argument) => void;

export const usePerform = (): Perform => {
  const { session } = usePane();
  return useCallback((action, argument) => void session.perform(action, argument), [session]);
};

/** Whether what changes the document is offered: never in a read-only one, and not just now while we write. */
export type Writing = "never" | "not-now" | "now";

export const useWriting = (): Writing => {
  const state = useSession();
  if (!state.writable) return "never";
  return mayWrite(state) ? "now" : "not-now";
};

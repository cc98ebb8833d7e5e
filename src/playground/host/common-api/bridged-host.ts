import type { ApiLevel } from "../engine/api-level";
import type { EventListener } from "./events";
import type { ThemeName } from "./office-theme";

/** What a page of the add-in is told when it starts. */
export interface AppContext {
  readonly level: ApiLevel;
  /** Of the user interface, "de-DE". */
  readonly locale: string;
  readonly theme: ThemeName;
  readonly readOnly: boolean;
  readonly documentUrl: string;
  /** Whether it has `Office.CustomXmlParts`, as every Word has unless it is told otherwise. */
  readonly hasCustomXml?: boolean;
}

/** What the host is to a page in which office.js runs. */
export interface BridgedHost {
  readonly context: AppContext;
  /** The document's settings, values as JSON text. */
  readSettings(): Readonly<Record<string, string>>;
  writeSettings(settings: Readonly<Record<string, string>>): void;
  /** Answers a call by its number: a status, 0 for success, and what it gives. */
  call(id: number, args: readonly unknown[]): Promise<readonly unknown[]>;
  /** @returns the way to stop */
  listen(eventId: number, listener: EventListener): () => void;
}

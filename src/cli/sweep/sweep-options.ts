import type { SharedOptions } from "../settings/settings";

/** The options of `briefline sweep`, as commander hands them over. */
export interface SweepOptions extends SharedOptions {
  readonly into: string;
  readonly list?: string;
  readonly csv?: string;
  readonly jobs?: number;
  /** Seconds. */
  readonly timeout: number;
  readonly again?: boolean;
  /** The address of a server. */
  readonly queue?: string;
  readonly queueName: string;
  readonly root?: string;
}

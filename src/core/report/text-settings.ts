import type { Paint } from "./paint";
import type { ReportSettings } from "./report-writer";

export interface TextSettings extends ReportSettings {
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Say also why each finding matters, and why each part was taken for what it is. */
  readonly explains: boolean;
}

import type { CheckedDocument } from "../../core";
import type { GateJudging } from "../gate/gate-bytes";
import type { GatedDocument } from "../gate/gated-document";
import type { WaiversJudging, WaiversOfFile } from "../waivers/waivers-of-file";
import type { JudgeSettings } from "./judge-file";

/** What other processes do with each of many files: by what, and what comes of it. */
export interface WorkBeside {
  readonly check: { readonly settings: JudgeSettings; readonly outcome: CheckedDocument };
  readonly gate: { readonly settings: GateJudging; readonly outcome: GatedDocument };
  readonly waivers: { readonly settings: WaiversJudging; readonly outcome: WaiversOfFile };
}

export type Work = keyof WorkBeside;
export type SettingsOf<W extends Work> = WorkBeside[W]["settings"];
export type Outcome<W extends Work> = WorkBeside[W]["outcome"];

/** How many files are done side by side, where that takes less time than one after the other. */
export const sideBySide: Readonly<Record<Work, number>> = { check: 32, gate: 1, waivers: 1 };

/** What a process is told: by what it judges and how many side by side, once, and then some files after others. */
export type Told<W extends Work> =
  { readonly settings: SettingsOf<W>; readonly together: number } | { readonly paths: readonly string[] };

import type { GateJudging } from "../gate/gate-bytes";
import type { WaiversJudging } from "../waivers/waivers-of-file";
import type { JudgeSettings } from "./judge-file";

/** What a thread can be asked to do, by names that its file exports, and the settings that it is started with. */
export interface SettingsByWork {
  readonly judgeInWorker: JudgeSettings;
  readonly surveyInWorker: JudgeSettings;
  readonly gateInWorker: GateJudging;
  readonly waiversInWorker: WaiversJudging;
}

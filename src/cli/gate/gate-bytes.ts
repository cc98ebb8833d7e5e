import { judgeForSending, type Profile, type Result } from "../../core";
import { openDocxPort } from "../../docx/port";
import { circumstancesOf } from "../judge/circumstances-of";
import { gatedDocument, refused, type GatedDocument, type GateSettings } from "./gated-document";

export interface GateJudging extends GateSettings {
  readonly profile: Profile;
  /** The day by which dates are judged, "2026-04-14". */
  readonly today: string;
}

/**
 * Says whether a document may leave. It is judged as a whole, whatever its check mark says: whoever may change a document
 * may write one.
 */
export const gateBytes = async (
  path: string,
  bytes: Result<Uint8Array>,
  { profile, today, ...settings }: GateJudging,
): Promise<GatedDocument> => {
  const opened = bytes.ok ? openDocxPort(bytes.value) : bytes;
  const model = opened.ok ? await opened.value.read() : opened;
  return model.ok
    ? gatedDocument(path, judgeForSending(model.value, profile, circumstancesOf(path, today)), settings)
    : refused(path, model.problem, settings.language);
};

import { checkAsMade, readinessOfCheck, type NonEmpty, type Profile, type Result } from "../../core";
import { openDocxPort } from "../../docx/port";
import { unpacking } from "../files/inflate";
import { circumstancesOf } from "../judge/circumstances-of";
import { gatedDocument, refused, type GatedDocument, type GateSettings } from "./gated-document";

export interface GateJudging extends GateSettings {
  /** Every profile that papers may have been made with; the first is the usual one. */
  readonly profiles: NonEmpty<Profile>;
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
  { profiles, today, ...settings }: GateJudging,
): Promise<GatedDocument> => {
  const opened = bytes.ok ? openDocxPort(bytes.value, unpacking) : bytes;
  const model = opened.ok ? await opened.value.read() : opened;
  if (!model.ok) return refused(path, model.problem, settings.language);
  const result = checkAsMade(model.value, profiles, circumstancesOf(path, today));
  return gatedDocument(path, readinessOfCheck(result), settings);
};

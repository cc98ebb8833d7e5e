import { readDocument } from "../files/read-document";
import { standardInput, shownPath } from "../files/standard-input";
import { failureOf } from "../judge/failure";
import { gateBytes, type GateJudging } from "./gate-bytes";
import { unreadable, type GatedDocument } from "./gated-document";

/** What there is to say of a file that cannot be opened, or over which we failed: it never passes. */
export const ungated = (path: string, error: unknown, { language }: GateJudging): GatedDocument =>
  unreadable(path, failureOf(error, language).error.message);

/** Says whether the document in a file may leave. Never rejects. */
export const gateFile = async (path: string, judging: GateJudging): Promise<GatedDocument> => {
  const shown = path === standardInput ? shownPath(path) : path;
  try {
    return { ...(await gateBytes(path, await readDocument(path), judging)), path: shown };
  } catch (error) {
    return ungated(shown, error, judging);
  }
};

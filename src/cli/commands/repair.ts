import { applySafeFixes } from "../../app/actions/apply-safe-fixes";
import {
  succeed,
  type CheckResult,
  type Circumstances,
  type NonEmpty,
  type Problem,
  type Profile,
  type Result,
} from "../../core";
import { holdDocument, type Repair } from "./hold-document";

/** What became of a document in memory. */
export interface Repaired {
  readonly bytes: Uint8Array;
  readonly repairs: readonly Repair[];
  readonly after: CheckResult;
  /** Why the rest of the repairs was not made. */
  readonly stopped: Problem | null;
}

/** Carries out every safe repair on a document in memory. One that needs none keeps its bytes. */
export const repair = async (
  bytes: Uint8Array,
  known: NonEmpty<Profile>,
  circumstances: Circumstances,
): Promise<Result<Repaired>> => {
  const held = holdDocument(bytes, known, circumstances);
  if (!held.ok) return held;
  const done = await held.value.perform(applySafeFixes, null);
  if (!done.ok) return done;
  const after = await held.value.judged();
  if (!after.ok) return after;
  const { repairs } = held.value;
  const saved = repairs.length === 0 ? succeed(bytes) : held.value.bytes();
  if (!saved.ok) return saved;
  return succeed({ bytes: saved.value, repairs, after: after.value, stopped: done.value.stopped ?? null });
};

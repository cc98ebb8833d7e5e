import type { Outcome, Work } from "./work-beside";

/**
 * What goes from one process to another fills what the system holds for it with a sixth of the judgements of 32 full papers.
 * The rest would wait until both have time for it at once, and who judges has none. Packed, a tenth is left.
 */
export const pack = <W extends Work>(outcomes: readonly Outcome<W>[]): Uint8Array =>
  process
    .getBuiltinModule("node:zlib")
    .deflateRawSync(process.getBuiltinModule("node:v8").serialize(outcomes), { level: 1 });

/** What another process of ours has packed. */
export const unpack = <W extends Work>(packed: Uint8Array): readonly Outcome<W>[] =>
  process
    .getBuiltinModule("node:v8")
    .deserialize(process.getBuiltinModule("node:zlib").inflateRawSync(packed)) as readonly Outcome<W>[];

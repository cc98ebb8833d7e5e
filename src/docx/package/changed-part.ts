import { serializeUtf8 } from "../xml/serialize";
import type { ChangedPart, OpenPart } from "./package-contents";

/** What stands in a tree, in the encoding that its part came in; null where that is what was read. */
export function changedIn({ name, source, document }: OpenPart): ChangedPart | null {
  const bytes = serializeUtf8(document);
  if (source !== null && areSame(bytes, source.bytes)) return null;
  return { name, source: { bytes, encoding: source?.encoding ?? "utf-8" } };
}

const areSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

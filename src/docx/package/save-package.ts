import { serialize } from "../xml/serialize";
import type { DocxPackage } from "./docx-package";
import { encodePart } from "./encoding";
import { encodeUtf8 } from "../xml/utf8";
import type { ZipEntry } from "./zip-entry";
import { deflateEntry, writeZip } from "./zip-writer";

/**
 * A package as bytes. Parts that have not changed keep the bytes that the archive stores for them. Apart from the package,
 * so that who only reads does not carry what packs.
 */
export function savePackage(docx: DocxPackage): Uint8Array {
  const { bytes, entries, open, removed } = docx.contents();
  const changed = new Map<string, ZipEntry>();
  for (const [key, { name, source, document }] of open) {
    const text = serialize(document);
    const replaced = entries.get(key) ?? null;
    const utf8 = encodeUtf8(text);
    if (source !== null && areSame(utf8, source.bytes)) continue;
    const encoded = source === null || source.encoding === "utf-8" ? utf8 : encodePart(text, source.encoding);
    changed.set(key, deflateEntry(replaced?.nameBytes ?? encodeUtf8(name), encoded, replaced));
  }
  if (changed.size === 0 && removed.size === 0) return bytes.slice();
  const kept = [...entries].flatMap(([key, entry]) => changed.get(key) ?? (removed.has(key) ? [] : entry));
  const added = [...changed].filter(([key]) => !entries.has(key)).map(([, entry]) => entry);
  return writeZip([...kept, ...added]);
}

const areSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

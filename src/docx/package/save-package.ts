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
  const { bytes, entries, changed, removed } = docx.contents();
  if (changed.size === 0 && removed.size === 0) return bytes.slice();
  const written = new Map<string, ZipEntry>();
  for (const [key, { name, source }] of changed) {
    const replaced = entries.get(key) ?? null;
    written.set(key, deflateEntry(replaced?.nameBytes ?? encodeUtf8(name), encodePart(source), replaced));
  }
  const kept = [...entries].flatMap(([key, entry]) => written.get(key) ?? (removed.has(key) ? [] : entry));
  const added = [...written].filter(([key]) => !entries.has(key)).map(([, entry]) => entry);
  return writeZip([...kept, ...added]);
}
